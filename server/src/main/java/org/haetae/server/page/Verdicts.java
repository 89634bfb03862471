package org.haetae.server.page;

import java.util.List;
import java.util.Locale;
import org.haetae.law.eval.Outcome;

/** Outcomes as pages draw them: their order in keys and counts, unknown last, and what their glyphs and classes are called. */
public final class Verdicts {
    public static final List<Outcome.Word> ORDER = List.of(
            Outcome.Word.ENDS,
            Outcome.Word.SUSPEND,
            Outcome.Word.WAIVER,
            Outcome.Word.EXECUTIVE,
            Outcome.Word.READING,
            Outcome.Word.STAYS,
            Outcome.Word.UNKNOWN);

    private Verdicts() {}

    /** {@code ends}: of the class {@code v-ends} and the glyph {@code ends}. */
    public static String code(Outcome.Word word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
