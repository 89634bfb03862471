package org.haetae.law.eval;

import java.util.List;
import java.util.Optional;
import org.haetae.law.model.Effect;
import org.haetae.law.model.Measure;

/**
 * An effect and what it stands on. It is lifted only when every basis is.
 *
 * @param outcome the worst of the measures it stands on; empty if it stands on none
 */
public record EffectAnswer(
        String words, Effect effect, Standing.Word standing, Optional<Outcome.Word> outcome, List<Basis> bases) {
    /** A measure with the effect, how it stands and what the scenario does to it. */
    public record Basis(Measure measure, Standing.Word standing, Outcome.Word outcome) {}

    /** Whether anything with this effect operates or is owed. */
    public boolean stands() {
        return standing == Standing.Word.OPERATES || standing == Standing.Word.OWED;
    }

    public EffectAnswer {
        bases = List.copyOf(bases);
    }
}
