package org.haetae.law.model;

import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.Period;

/**
 * What an office owes.
 *
 * @param standing an office to be kept filled
 */
public record Duty(
        Head head,
        List<Dated<Doing>> doings,
        List<Dated<Due>> due,
        List<Dated<Ends>> ends,
        List<Dated<Boolean>> standing,
        List<Dated<String>> form)
        implements Rule {
    /** Last day, inclusive: so long after the anchor, or the anchor's day itself. */
    public record Ends(Optional<Period> after, Anchor anchor) {}
}
