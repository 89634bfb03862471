package org.haetae.law.lint;

import org.haetae.law.model.NotEncoded;
import org.haetae.law.model.Rule;

/** A rule for which no word of the law is quoted, neither under its heading nor under one above. */
final class Unquoted implements Check {
    @Override
    public String code() {
        return "L006";
    }

    @Override
    public void look(PackView view, Findings findings) {
        for (PackView.Heading heading : view.headings()) {
            if (heading.hasQuotation()) {
                continue;
            }
            for (Rule rule : heading.provision().rules()) {
                String message = "no word of the law is quoted for " + rule.id();
                String hint = "quote the deciding words under the heading, in a line that begins with >";
                if (rule instanceof NotEncoded) {
                    continue;
                }
                if (rule.life().verify()) {
                    findings.note(rule.at(), message + ", which is marked verify", hint);
                } else {
                    findings.problem(rule.at(), message, hint);
                }
            }
        }
    }
}
