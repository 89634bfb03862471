package org.haetae.law.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.law.Law;
import org.haetae.law.model.Definition;
import org.haetae.law.model.NotEncoded;
import org.haetae.law.model.Rule;

/**
 * Operative rules (all but definitions and words left out), told by whether words of the law are quoted under their heading or one
 * above it.
 *
 * @param quoted how many have them
 * @param unquoted those that have none
 */
public record QuotedRules(int quoted, List<Rule> unquoted) {
    public QuotedRules {
        unquoted = List.copyOf(unquoted);
    }

    public static QuotedRules of(Law law) {
        int quoted = 0;
        List<Rule> unquoted = new ArrayList<>();
        for (PackView.Heading heading : new PackView(law, Optional.empty()).headings()) {
            for (Rule rule : heading.provision().rules()) {
                if (rule instanceof Definition || rule instanceof NotEncoded) {
                    continue;
                }
                if (heading.hasQuotation()) {
                    quoted++;
                } else {
                    unquoted.add(rule);
                }
            }
        }
        return new QuotedRules(quoted, unquoted);
    }
}
