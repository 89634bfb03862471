package org.haetae.law.model;

import java.time.LocalDate;

/**
 * The days a pack may be asked about. Of packs that share no day the first comes after the last, and no day is within.
 *
 * @param from the first day
 * @param readUpTo the day up to which the law was read; what changed after it the pack does not know. It counts
 */
public record Coverage(LocalDate from, LocalDate readUpTo) {
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(readUpTo);
    }

    /** The days both cover. */
    public Coverage and(Coverage other) {
        return new Coverage(
                from.isAfter(other.from) ? from : other.from,
                readUpTo.isBefore(other.readUpTo) ? readUpTo : other.readUpTo);
    }
}
