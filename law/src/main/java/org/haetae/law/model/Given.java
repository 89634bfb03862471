package org.haetae.law.model;

import java.time.LocalDate;
import java.util.Optional;
import org.haetae.notation.Position;

/**
 * What is assumed of one fact. A whole grade is stated: what lies above it is false, parts not named are the lowest.
 *
 * @param since first day of it; unknown where absent
 */
public record Given(String fact, State state, Optional<LocalDate> since, Position at) {
    /** The state of a fact. */
    public sealed interface State {
        /** At this grade and no further; for a yes-or-no fact the grade is unnamed and it is so. */
        record At(Grade grade) implements State {}

        /** Not so at all. */
        record No() implements State {}

        record Unknown() implements State {}

        record Disputed() implements State {}
    }
}
