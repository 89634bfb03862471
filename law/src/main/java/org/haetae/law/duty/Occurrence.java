package org.haetae.law.duty;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One time a duty falls due.
 *
 * @param due empty where no day can be said: the event has not come, or the clock starts at a delivery nobody recorded
 * @param delivered the day of the delivery that meets it
 */
public record Occurrence(Optional<LocalDate> due, Optional<LocalDate> delivered, State state) {
    /** Never "violated": silence of the record proves nothing. */
    public enum State {
        FULFILLED,
        /** Due today or later. */
        DUE,
        /** Past, and no delivery on record. */
        NO_RECORD,
        /** The series had ended. */
        LAPSED,
        /** Its event has not come. */
        CONTINGENT,
        /** Nobody can say when, or whether. */
        UNKNOWN;

        public String word() {
            return name().replace('_', '-');
        }
    }

    /** Days from due to delivered; negative if early; empty unless both are known. */
    public Optional<Integer> daysLate() {
        return due.flatMap(
                d -> delivered.map(on -> Math.toIntExact(java.time.temporal.ChronoUnit.DAYS.between(d, on))));
    }
}
