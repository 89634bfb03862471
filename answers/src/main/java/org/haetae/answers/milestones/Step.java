package org.haetae.answers.milestones;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.haetae.answers.record.RecordLine;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Grade.Extent;
import org.haetae.law.model.Plain;

/**
 * A step in talks, as a table of the packs has it.
 *
 * @param table its name
 * @param n its number there
 * @param sign what would show it
 * @param verifier who would see it
 * @param needs any of them reaches the step; none where no fact of the law tells of it
 * @param towards provisions it may count toward, in somebody's opinion
 * @param evidence lines of the record up to the day asked about, the earliest first
 */
record Step(
        String table,
        int n,
        Kind kind,
        Plain what,
        Plain sign,
        Plain verifier,
        List<Need> needs,
        List<Toward> towards,
        Plain opinion,
        String source,
        List<Evidence> evidence) {
    Step {
        needs = List.copyOf(needs);
        towards = List.copyOf(towards);
        evidence = List.copyOf(evidence);
    }

    String id() {
        return table + "/" + n;
    }

    /** What sort of step it is; only rungs have an order. */
    enum Kind {
        RUNG,
        COMMITMENT,
        INDICATOR;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        Plain plural() {
            return switch (this) {
                case RUNG -> new Plain("The ladder", "단계");
                case COMMITMENT -> new Plain("Commitments", "공약");
                case INDICATOR -> new Plain("Indicators", "지표");
            };
        }
    }

    /**
     * A fact, and the extent from which it reaches the step.
     *
     * @param extent empty for a yes-or-no fact
     */
    record Need(String fact, Optional<Extent> extent) {
        @Override
        public String toString() {
            return fact + extent.map(least -> ">=" + least).orElse("");
        }
    }

    /**
     * A provision a step may count toward.
     *
     * @param title the heading it stands under; empty where the packs do not hold it
     */
    record Toward(UslmRef cite, String title) {}

    /** What a line of the record is said to show of a step. */
    record Evidence(RecordLine line, Score shows, Plain note) {}
}
