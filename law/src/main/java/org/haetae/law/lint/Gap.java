package org.haetae.law.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.haetae.law.cite.Span;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Rule;

/**
 * Days in the life of a rule on which no line says whether it is MAY, SHALL or BY-LAW. That two lines claim one day is
 * an error of the reader already.
 */
final class Gap implements Check {
    @Override
    public String code() {
        return "L010";
    }

    @Override
    public void look(PackView view, Findings findings) {
        for (Rule rule : view.rules()) {
            List<Dated<Doing>> lines = new ArrayList<>(PackView.doings(rule));
            boolean plain = lines.stream()
                    .allMatch(line -> line.life().readings().equals(rule.life().readings()));
            if (lines.isEmpty() || !plain || rule.life().span().isEmpty()) {
                continue;
            }
            lines.sort(Comparator.comparing(line -> line.life().span().from()));
            LocalDate reached = rule.life().span().from();
            for (Dated<Doing> line : lines) {
                Span span = line.life().span();
                if (span.isEmpty()) {
                    continue;
                }
                if (span.from().isAfter(reached)) {
                    gap(rule, new Span(reached, span.from()), line.at(), findings);
                }
                reached = span.until().isAfter(reached) ? span.until() : reached;
            }
            if (reached.isBefore(rule.life().span().until())) {
                gap(
                        rule,
                        new Span(reached, rule.life().span().until()),
                        lines.getLast().at(),
                        findings);
            }
        }
    }

    private static void gap(Rule rule, Span span, org.haetae.notation.Position at, Findings findings) {
        findings.problem(
                at,
                "no line says MAY, SHALL or BY-LAW of " + rule.id() + " in " + span,
                "let the dated lines meet (until DATE by, from the same DATE by), or end the rule itself");
    }
}
