package org.haetae.law.eval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a row stands.
 *
 * @param since the day it began, or ended; of what is owed, the day it was commanded
 */
public record Standing(Word word, Optional<LocalDate> since, List<Reason> because) {
    /** The words of standings. */
    public enum Word {
        OPERATES,
        /** Commanded, and not done. */
        OWED,
        /** Suspended, waived or delayed as a whole; comes back by itself. */
        HELD,
        ENDED,
        /** May be imposed, or must be once a trigger holds; is not. */
        NOT_IMPOSED,
        UNKNOWN,
        /** Differs by reading; made when the branches are joined. */
        READING;

        public String word() {
            return name().replace('_', '-');
        }
    }

    public Standing {
        because = List.copyOf(because);
    }

    /** Operating or owed or held: there is something to be lifted. */
    public boolean stands() {
        return switch (word) {
            case OPERATES, OWED, HELD -> true;
            case ENDED, NOT_IMPOSED, UNKNOWN, READING -> false;
        };
    }
}
