package org.haetae.answers;

import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.eval.Outcome;
import org.haetae.law.eval.Standing;

/**
 * An effect and the measures it stands on, in the language of the answer. It is lifted only when every basis is.
 *
 * @param effect in the words of the notation
 * @param outcome the worst of the measures it stands on; empty if it stands on none
 */
public record EffectView(
        String effect, String text, Standing.Word standing, Optional<Outcome.Word> outcome, List<BasisView> bases) {
    /** A measure with the effect. */
    public record BasisView(String measure, String title, UslmRef cite, Standing.Word standing, Outcome.Word outcome) {}

    public EffectView {
        bases = List.copyOf(bases);
    }

    /** STANDS while a measure with it operates or is owed; else how it is. */
    String code() {
        return switch (standing) {
            case OPERATES, OWED -> "STANDS";
            case HELD, ENDED, NOT_IMPOSED, UNKNOWN, READING -> standing.word();
        };
    }
}
