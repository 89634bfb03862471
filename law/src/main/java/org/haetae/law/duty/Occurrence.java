package org.haetae.law.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.haetae.law.model.Act;

/**
 * One time a duty falls due.
 *
 * @param due empty where no day can be said: the event has not come, or the clock starts at a delivery nobody recorded. Of an
 *     office to be kept filled, the day it fell vacant
 * @param act the delivery that meets it, or the appointment
 * @param left the act by which an office fell vacant
 */
public record Occurrence(Optional<LocalDate> due, Optional<Act> act, State state, Optional<Act> left) {
    public Occurrence(Optional<LocalDate> due, Optional<Act> act, State state) {
        this(due, act, state, Optional.empty());
    }

    /** Never "violated": silence of the record proves nothing. */
    public enum State {
        FULFILLED,
        /** Due today or later. */
        DUE,
        /** Past, and the public record was searched and showed no delivery. */
        NO_RECORD,
        /** Past, no delivery on record, and nobody has searched the public record for one. */
        NOT_SEARCHED,
        /** The series had ended before this day came. */
        LAPSED,
        /** Its event has not come. */
        CONTINGENT,
        /** An office to be kept filled that fell vacant, and no appointment since is on record. */
        VACANT,
        /** Nobody can say when, or whether. */
        UNKNOWN;

        public String word() {
            return name().replace('_', '-');
        }
    }

    /** The day of the delivery that meets it. */
    public Optional<LocalDate> delivered() {
        return act.map(Act::date);
    }

    /** Days from due to delivered, of an office those it stood vacant; negative if early; empty unless both are known. */
    public Optional<Integer> daysLate() {
        return due.flatMap(d -> delivered().map(on -> days(d, on)));
    }

    /** Days from due to {@code today} of what is past and on no record, an office's vacancy included; empty of all others. */
    public Optional<Integer> daysOpen(LocalDate today) {
        return switch (state) {
            case NO_RECORD, NOT_SEARCHED, VACANT -> due.map(d -> days(d, today));
            case FULFILLED, DUE, LAPSED, CONTINGENT, UNKNOWN -> Optional.empty();
        };
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
