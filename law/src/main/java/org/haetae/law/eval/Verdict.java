package org.haetae.law.eval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.haetae.law.graph.Part;
import org.haetae.law.graph.Value;

/**
 * What a route can do, or has done, to a row.
 *
 * @param day for EXERCISED the first day of the run; for AUTOMATIC the day; for AVAILABLE the first day it could take effect; for
 *     LAPSED the day it ran out
 * @param until end of a run, exclusive
 * @param because reasons in the words of {@link Reason}
 * @param otherwise what holds without a defective act
 * @param missing what closes it; never our own open offices
 * @param needs what our own offices must still supply
 * @param warrant of an exercised act: whether the facts carry it
 * @param notShown forms the record does not state of the act
 * @param cases exercises on single cases, which decide those cases only
 * @param condition the whole condition, opened; empty where none was asked
 */
public record Verdict(
        Word word,
        Optional<LocalDate> day,
        Optional<LocalDate> until,
        List<Reason> because,
        Optional<Verdict> otherwise,
        List<Lack> missing,
        List<Lack> needs,
        Optional<Value> warrant,
        List<String> notShown,
        List<CaseRun> cases,
        Optional<Condition> condition) {
    /** The words of verdicts. */
    public enum Word {
        CONFLICT,
        EXERCISED,
        DEFECTIVE,
        LAPSED,
        AUTOMATIC,
        AVAILABLE,
        UNAVAILABLE,
        UNKNOWN,
        DISPUTED,
        /** Differs by reading; made when the branches are joined. */
        READING
    }

    /** An exercise on one case. */
    public record CaseRun(String of, Word word, LocalDate from, Optional<LocalDate> until, List<Reason> because) {}

    /**
     * What a route asks, with the value of each node.
     *
     * @param earned whether it is open and would not be were all facts NONE
     */
    public record Condition(Part part, java.util.function.Function<Part, Value> values, boolean earned) {}

    public Verdict {
        because = List.copyOf(because);
        missing = List.copyOf(missing);
        needs = List.copyOf(needs);
        notShown = List.copyOf(notShown);
        cases = List.copyOf(cases);
    }

    static Verdict of(Word word, Optional<LocalDate> day, Optional<LocalDate> until, List<Reason> because) {
        return new Verdict(
                word,
                day,
                until,
                because,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    Verdict withCases(List<CaseRun> runs) {
        return new Verdict(word, day, until, because, otherwise, missing, needs, warrant, notShown, runs, condition);
    }

    /** The verdict that counts: of a defective act, what holds without it. */
    public Verdict effective() {
        return otherwise.orElse(this);
    }
}
