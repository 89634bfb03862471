package org.haetae.law.model;

import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.Period;
import org.haetae.law.cite.UslmRef;
import org.haetae.notation.Position;

/**
 * One restriction of one rule of one instrument; a presumption is a measure with {@link #presumed}.
 *
 * @param group where it is shown; that of its instrument if absent
 * @param choose where the text leaves a menu, how many of the effects at least; otherwise all apply
 */
public record Measure(
        Head head,
        List<EffectLine> effects,
        Optional<Integer> choose,
        List<Dated<Imposed>> imposed,
        List<Dated<RestsOn>> restsOn,
        List<Dated<String>> carriesOut,
        List<Dated<Lasts>> lasts,
        List<Dated<Ground>> grounds,
        List<Dated<List<Target>>> except,
        List<Dated<Due>> due,
        List<Dated<String>> notwithstanding,
        Optional<String> group,
        Optional<Presumed> presumed)
        implements Row {
    /** An effect with the label it has in a menu; the label is empty otherwise. */
    public record EffectLine(String label, Effect effect, Life life, UslmRef cite, Position at) {}

    /** Its own end: so long after it was imposed, or when a standard holds. */
    public sealed interface Lasts {
        record For(Period period) implements Lasts {}

        record Until(Standard standard) implements Lasts {}
    }

    /**
     * Why it is there.
     *
     * @param inText the legal test itself speaks of it; otherwise only the announced reason does
     */
    public record Ground(String name, boolean inText) {}

    /**
     * What is presumed of goods.
     *
     * @param which marks of the thing, as written
     * @param deemed as what, and under which law
     */
    public record Presumed(
            List<Dated<String>> which,
            Optional<String> deemed,
            Optional<UslmRef> deemedUnder,
            List<Dated<Rebuttal>> rebutted) {
        public Presumed {
            which = List.copyOf(which);
            rebutted = List.copyOf(rebutted);
        }
    }

    /** Who may find it rebutted, case by case, on what proof, and who carries the burden. */
    public record Rebuttal(List<String> by, List<String> per, Optional<Upon> upon, Optional<String> burden) {
        public Rebuttal {
            by = List.copyOf(by);
            per = List.copyOf(per);
        }
    }
}
