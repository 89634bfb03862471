package org.haetae.law.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.Span;
import org.haetae.law.cite.UslmRef;

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
    public record Choice(String point, String option) {}

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
