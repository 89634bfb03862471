package org.haetae.law.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.haetae.notation.Position;

/** What a test case claims. */
public sealed interface Expect {
    Position at();

    /**
     * Of a route on a row (or on a case of it).
     *
     * @param verdict the word of the verdict
     * @param day for AUTOMATIC the day, for EXERCISED the end, where claimed
     * @param missing labels, where claimed; each must be missing and nothing else of the standard
     */
    record OfRoute(
            String route,
            String row,
            Optional<String> of,
            String verdict,
            Optional<LocalDate> day,
            List<String> because,
            Optional<String> otherwise,
            Optional<List<String>> missing,
            List<String> needs,
            List<Life.Choice> readings,
            Position at)
            implements Expect {}

    /** That a route does, or does not, reach a row. */
    record Reaches(String route, String row, boolean over, Position at) implements Expect {}

    /** The outcome of a row. */
    record OfRow(
            String row,
            String outcome,
            List<String> needs,
            Optional<String> perhaps,
            List<Life.Choice> readings,
            Position at)
            implements Expect {}

    /** Whether a row, or an effect, stands. */
    record OfStanding(String row, String standing, List<String> because, List<Life.Choice> readings, Position at)
            implements Expect {}

    /** An effect, and the basis it stands on. */
    record OfEffect(
            String effect,
            String standing,
            Optional<String> on,
            Optional<String> basisStanding,
            List<Life.Choice> readings,
            Position at)
            implements Expect {}

    /** A person under a criterion. */
    record OfPerson(String criterion, String person, String answer, Position at) implements Expect {}

    /**
     * An occurrence of a duty.
     *
     * @param daysLate of a vacant office, days vacant
     */
    record OfDuty(
            String duty,
            Optional<LocalDate> due,
            String status,
            Optional<Integer> daysLate,
            List<Life.Choice> readings,
            Position at)
            implements Expect {}

    /** What changes from one day to the next in what a route reaches. */
    record Changes(
            LocalDate from, LocalDate to, String rule, boolean over, String row, List<String> because, Position at)
            implements Expect {}
}
