package org.haetae.law.lint;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Given;

/** A fact that rules ask for and no test and no scenario ever gives. */
final class UntriedFact implements Check {
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    @Override
    public String code() {
        return "L021";
    }

    @Override
    public void look(PackView view, Findings findings) {
        Set<String> tried = new HashSet<>();
        view.pack()
                .cases()
                .forEach(test -> test.given().stream().map(Given::fact).forEach(tried::add));
        view.pack()
                .scenarios()
                .values()
                .forEach(scenario ->
                        scenario.given(ANY_DAY).stream().map(Given::fact).forEach(tried::add));
        Set<String> asked = UnusedFact.asked(view);
        for (Fact fact : view.pack().vocabulary().facts().values()) {
            if (asked.contains(fact.id()) && !tried.contains(fact.id())) {
                findings.note(
                        fact.at(),
                        "no test and no scenario gives the fact " + fact.id(),
                        "add a case in which it decides");
            }
        }
    }
}
