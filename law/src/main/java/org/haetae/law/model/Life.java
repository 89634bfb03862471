package org.haetae.law.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.Span;
import org.haetae.law.cite.UslmRef;
import org.jspecify.annotations.Nullable;

/**
 * When a line of law lives and under which readings it exists.
 *
 * @param beganBy the instrument that began it, where a line says {@code from … by}
 * @param endedBy the instrument that ended it, where a line says {@code until … by}
 * @param readings all must be chosen for the line to exist
 * @param verify not yet read in official text; every answer resting on it says so
 */
public record Life(
        Span span, Optional<UslmRef> beganBy, Optional<UslmRef> endedBy, List<Choice> readings, boolean verify) {
    public static final Life ALWAYS = new Life(Span.ALWAYS, Optional.empty(), Optional.empty(), List.of(), false);

    /** One option of one point that can be read in several ways. */
    public record Choice(String point, String option) {
        // written out, as in others read at every start: what the compiler gives a record is put together when first
        // called
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Choice choice && point.equals(choice.point) && option.equals(choice.option);
        }

        @Override
        public int hashCode() {
            return 31 * point.hashCode() + option.hashCode();
        }

        @Override
        public String toString() {
            return point + "=" + option;
        }
    }

    public Life {
        readings = List.copyOf(readings);
    }

    /** This line's life as a part of something with the life {@code outer}. */
    public Life within(Life outer) {
        List<Choice> all = new ArrayList<>(outer.readings);
        for (Choice choice : readings) {
            if (!all.contains(choice)) {
                all.add(choice);
            }
        }
        return new Life(
                span.intersect(outer.span),
                beganBy.isPresent() ? beganBy : outer.beganBy,
                endedBy.isPresent() ? endedBy : outer.endedBy,
                all,
                verify || outer.verify);
    }
}
