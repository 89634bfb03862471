package org.haetae.law.eval;

import java.time.LocalDate;

/**
 * The three days a question is asked of.
 *
 * @param law whose text counts
 * @param facts up to which acts and facts count, this day included
 * @param known up to which what was made public counts, this day included
 */
public record AsOf(LocalDate law, LocalDate facts, LocalDate known) {
    public static AsOf all(LocalDate day) {
        return new AsOf(day, day, day);
    }
}
