package org.haetae.law.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.Period;
import org.haetae.notation.Position;

/**
 * A paper with legal effect, as the record or a scenario states it. What is not stated is not known: an absent recipient list
 * is "not shown", an empty one cannot be written.
 *
 * @param rule what it is an act of
 * @param kind the kind of paper, where it is not the rule's main one (a notice that stops a lapse)
 * @param limb the label of the criterion's limb or menu item
 * @param of the person or case it names
 * @param outcome YES or NO of a determination
 * @param over what it covers; empty means all the rule reaches
 * @param conduct the last day of the conduct it is about
 * @param known the day it became public, where that differs
 * @param verify its source was not read in full
 */
public record Act(
        LocalDate date,
        String rule,
        Optional<String> kind,
        Optional<String> limb,
        Optional<String> of,
        Optional<Boolean> outcome,
        List<String> by,
        Optional<List<String>> to,
        List<Target> over,
        Optional<Period> period,
        Optional<List<String>> with,
        Optional<Period> effective,
        Optional<LocalDate> meeting,
        Optional<LocalDate> conduct,
        Optional<Standard> that,
        Optional<Source> source,
        Optional<LocalDate> known,
        boolean verify,
        Position at) {
    /** The word of an act by which an office falls vacant. */
    public static final String VACATED = "vacated";

    /** Where the public record of it stands. */
    public record Source(String text) {}

    public Act {
        by = List.copyOf(by);
        over = List.copyOf(over);
    }

    /** The day from which it says it has effect; its own day where it does not say. */
    public LocalDate begins() {
        return effective.isPresent() ? effective.get().after(date) : date;
    }

    /** Whether it says that somebody left an office, rather than that it was filled. */
    public boolean vacates() {
        return kind.filter(VACATED::equals).isPresent();
    }

    /**
     * An act known not to have been done, between two days, both included.
     *
     * @param over of what; empty means of anything
     */
    public record None(
            String rule,
            Optional<String> kind,
            List<Target> over,
            LocalDate from,
            LocalDate to,
            Optional<Source> source,
            Position at) {
        public None {
            over = List.copyOf(over);
        }

        public boolean covers(LocalDate first, LocalDate last) {
            return !from.isAfter(first) && !to.isBefore(last);
        }
    }
}
