package org.haetae.answers.own;

import java.util.Locale;
import org.haetae.notation.Position;
import org.haetae.party.Stake;

/**
 * A line of a file: a stake, or that one party controls another.
 *
 * @param at where it stands
 * @param stake with the parties' keys; of control its share is unknown and does not count
 * @param source as the file says; may be empty
 */
record StakeLine(Position at, Stake stake, Kind kind, String source) {
    /** How one hangs on the other. */
    enum Kind {
        OWNS,
        CONTROLS;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean owns() {
        return kind == Kind.OWNS;
    }
}
