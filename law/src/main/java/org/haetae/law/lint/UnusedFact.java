package org.haetae.law.lint;

import java.util.Set;
import java.util.stream.Collectors;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Standard;

/** A fact that no rule asks for. */
final class UnusedFact implements Check {
    @Override
    public String code() {
        return "L020";
    }

    /** Facts that the standards of rules name. */
    static Set<String> asked(PackView view) {
        return view.rules().stream()
                .flatMap(PackView::standards)
                .flatMap(PackView::within)
                .filter(Standard.Reached.class::isInstance)
                .map(Standard.Reached.class::cast)
                .map(Standard.Reached::fact)
                .collect(Collectors.toSet());
    }

    @Override
    public void look(PackView view, Findings findings) {
        Set<String> asked = asked(view);
        for (Fact fact : view.pack().vocabulary().facts().values()) {
            if (!asked.contains(fact.id())) {
                findings.problem(
                        fact.at(),
                        "no rule asks for the fact " + fact.id(),
                        "use it in a rule, or take it out of the vocabulary");
            }
        }
    }
}
