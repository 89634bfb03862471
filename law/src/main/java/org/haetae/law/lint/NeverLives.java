package org.haetae.law.lint;

import org.haetae.law.model.Rule;

/** A rule or line with no day to live on, because it lies outside the life of what it belongs to. */
final class NeverLives implements Check {
    @Override
    public String code() {
        return "L011";
    }

    @Override
    public void look(PackView view, Findings findings) {
        for (Rule rule : view.rules()) {
            if (rule.life().span().isEmpty()) {
                findings.problem(
                        rule.at(),
                        rule.id() + " lives on no day: its time lies outside that of its heading or instrument",
                        "compare its dates with those above it");
                continue;
            }
            PackView.lines(rule)
                    .filter(line -> line.life().span().isEmpty())
                    .forEach(line -> findings.problem(
                            line.at(),
                            "a line of " + rule.id() + " that lives on no day: its time lies outside that of the rule",
                            "compare its dates with those above it"));
        }
    }
}
