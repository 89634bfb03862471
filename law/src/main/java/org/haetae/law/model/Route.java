package org.haetae.law.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.Period;

/** A way out of a measure or status: who may or must do what to it, on what, for how long. */
public record Route(
        Head head,
        List<Dated<Doing>> doings,
        List<Dated<List<Target>>> over,
        List<Dated<List<Target>>> except,
        List<Dated<List<String>>> per,
        List<Dated<Activity>> activities,
        List<Dated<Upon>> upon,
        List<Dated<Unless>> unless,
        List<Dated<Effective>> effective,
        List<Dated<NotBefore>> notBefore,
        List<Dated<Each>> each,
        List<Dated<Term>> term,
        List<Dated<String>> subjectTo,
        List<Dated<String>> notwithstanding,
        List<Dated<Row.RestsOn>> restsOn,
        List<Dated<String>> form)
        implements Rule {
    /** Only these dealings are let through. */
    public record Activity(String label, String words) {}

    /** The act that stops it; without a window, from its day on. */
    public record Unless(Upon upon, Optional<Window> window) {}

    /** So long before or after the day it belongs to. N days before D are D-N to D-1; after D, D+1 to D+N. */
    public record Window(boolean before, Period length) {}

    /** Exactly, or at least, so long after the act. */
    public record Effective(boolean atLeast, Period delay) {}

    /** First day: so long after the status or measure began. */
    public record NotBefore(Period delay, String anchor) {}

    /** A day that comes again every year: the anniversary of what it is over, or a day of the calendar. */
    public record Each(Optional<LocalDate> day) {}

    /**
     * How long one exercise runs.
     *
     * @param least shortest period, where the text has one
     * @param most longest period; equal to {@code least} where the text fixes it; empty for "once" alone
     * @param consecutive each must follow the last without a gap
     */
    public record Term(
            Optional<Period> least, Optional<Period> most, boolean renewable, boolean consecutive, boolean once) {
        /** What two lines say together; of two lengths the first counts. */
        public Term and(Term other) {
            return new Term(
                    least.isPresent() ? least : other.least,
                    most.isPresent() ? most : other.most,
                    renewable || other.renewable,
                    consecutive || other.consecutive,
                    once || other.once);
        }
    }
}
