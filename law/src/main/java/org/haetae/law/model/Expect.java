package org.haetae.law.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.haetae.notation.Position;

/** What a test case claims. */
public sealed interface Expect {
    /** Claims that nothing is said on the day. */
    String SILENT = "SILENT";

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

    /**
     * An effect, and the basis it stands on.
     *
     * @param standing the word of its standing, or {@value #SILENT} where no rule says it on the day
     */
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
     * What a rule says on the day: whether somebody may or must, who, whom it tells, on what papers. What is not claimed is not
     * looked at.
     *
     * @param modality empty where the rule says nothing on the day
     * @param by offices the text names; delegates are not among them
     * @param delegates offices that may sign instead of them that day
     * @param to who must be told; bodies stand for their members
     * @param upon kinds of paper
     * @param activities of a way out, the dealings it lets through
     */
    record Says(
            String rule,
            Optional<Modality> modality,
            Optional<List<String>> by,
            Optional<List<String>> delegates,
            Optional<List<String>> to,
            Optional<List<String>> upon,
            Optional<List<String>> activities,
            List<Life.Choice> readings,
            Position at)
            implements Expect {}

    /**
     * Conduct under a limb of a criterion.
     *
     * @param limb combined labels; empty where the criterion has no limbs
     * @param fit FITS, SHORT or NOT-THEN
     * @param did words of conduct that are said to be done
     * @param thresholds quoted words of the law that are said to be met
     * @param mind {@code knowingly} or {@code should-have-known}, where said
     * @param conduct its day, where said
     */
    record OfConduct(
            String criterion,
            String limb,
            String fit,
            List<String> did,
            List<String> thresholds,
            Optional<String> mind,
            Optional<LocalDate> conduct,
            List<Life.Choice> readings,
            Position at)
            implements Expect {}

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
