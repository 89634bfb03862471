package org.haetae.law.eval;

import java.util.Optional;

/**
 * What a scenario does to a row.
 *
 * @param perhaps a better outcome that is not known to be excluded
 * @param singleCase whether it rests on the suspension or waiver of single cases
 */
public record Outcome(Word word, Optional<Word> perhaps, boolean singleCase) {
    /** The words of outcomes, best first; READING is made when branches differ. */
    public enum Word {
        ENDS,
        SUSPEND,
        EXECUTIVE,
        WAIVER,
        READING,
        UNKNOWN,
        STAYS
    }
}
