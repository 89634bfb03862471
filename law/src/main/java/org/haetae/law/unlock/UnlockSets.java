package org.haetae.law.unlock;

import java.util.List;

/**
 * All minimal ways to open a route, smallest first.
 *
 * @param sets empty if nothing can open it; one empty set if it is open as it stands
 * @param more whether there are more than were listed
 * @param delay how long it takes from there
 */
public record UnlockSets(List<UnlockSet> sets, boolean more, Wait delay) {
    public UnlockSets {
        sets = List.copyOf(sets);
    }
}
