package org.haetae.law.unlock;

import java.util.List;
import org.haetae.law.graph.Value;

/**
 * What would settle a condition that is not known.
 *
 * @param value UNKNOWN or DISPUTED while it is open; TRUE or FALSE, with no lists, where nothing is left to find out
 * @param open minimal lists of things; if all of one list are found to be so, the condition holds
 * @param shut minimal lists of things; if none of one list is found to be so, the condition fails
 * @param more whether there are more lists than were kept
 */
public record Settled(Value value, List<UnlockSet> open, List<UnlockSet> shut, boolean more) {
    public Settled {
        open = List.copyOf(open);
        shut = List.copyOf(shut);
    }

    /** Whether something is left to find out. */
    public boolean isOpen() {
        return value == Value.UNKNOWN || value == Value.DISPUTED;
    }
}
