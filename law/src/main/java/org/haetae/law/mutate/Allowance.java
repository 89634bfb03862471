package org.haetae.law.mutate;

import java.util.Optional;
import org.haetae.notation.Position;

/**
 * Why an edit may survive.
 *
 * @param standing whether it changes the law at all
 * @param operator which edits
 * @param rule the rule they stand in
 * @param of words of the line as it is, where not every line of the rule is meant
 * @param as words of the line as it would be, where not every edit of the line is meant
 * @param because the reason
 */
public record Allowance(
        Standing standing,
        Operator operator,
        String rule,
        Optional<String> of,
        Optional<String> as,
        String because,
        Position at) {
    /** What is said of the edit. */
    public enum Standing {
        /** No question can tell the two texts apart: the law says the same. Not counted. */
        EQUIVALENT,
        /** It does change the law, and nothing here can notice it yet. Counted as surviving. */
        TOLERATED
    }

    /** Whether it speaks of an edit. */
    public boolean covers(Mutant mutant) {
        return operator == mutant.operator()
                && rule.equals(mutant.rule())
                && of.map(mutant.before()::contains).orElse(true)
                && as.map(mutant.after()::contains).orElse(true);
    }
}
