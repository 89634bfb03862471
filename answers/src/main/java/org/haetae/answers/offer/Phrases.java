package org.haetae.answers.offer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.haetae.law.Law;
import org.haetae.notation.BadInput;
import org.haetae.notation.Problem;
import org.haetae.tables.Sheet;

/** The phrases of the packs: what people write when they promise, and what it means. */
final class Phrases {
    /** What a phrase is. */
    enum Kind {
        VERB,
        OVER,
        UPON,
        FILLER
    }

    /**
     * A phrase.
     *
     * @param means empty for a filler
     */
    record Phrase(String text, Kind kind, String means) {}

    /** A phrase found in a text, from a place to a place, the end exclusive. */
    record Found(Phrase phrase, int from, int to) {}

    private static final List<String> COLUMNS = List.of("phrase", "language", "kind", "means");
    private static final List<String> KINDS = List.of("verb", "over", "upon", "filler");

    /** Longest first, so that the longer of two wins. */
    private final List<Phrase> phrases;

    private Phrases(List<Phrase> phrases) {
        this.phrases = phrases;
    }

    /**
     * Reads the tables of all packs.
     *
     * @throws BadInput with every problem of them
     */
    static Phrases of(Law law) {
        List<Problem> problems = new ArrayList<>();
        List<Phrase> phrases = new ArrayList<>();
        for (Sheet sheet : Sheet.all(law, "phrases", COLUMNS, problems)) {
            for (Sheet.Row row : sheet.rows()) {
                if (!KINDS.contains(row.get("kind"))) {
                    problems.add(row.problem("kind", "one of " + String.join(", ", KINDS), KINDS));
                } else {
                    phrases.add(new Phrase(
                            row.get("phrase").toLowerCase(Locale.ROOT),
                            Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                            row.get("means")));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        phrases.sort(Comparator.comparingInt((Phrase phrase) -> -phrase.text().length()));
        return new Phrases(phrases);
    }

    /** Phrases of a text that do not overlap, longest first, in the order in which they stand. */
    List<Found> in(String text) {
        String low = text.toLowerCase(Locale.ROOT);
        boolean[] taken = new boolean[low.length()];
        List<Found> found = new ArrayList<>();
        for (Phrase phrase : phrases) {
            int at = low.indexOf(phrase.text());
            while (at >= 0) {
                int to = at + phrase.text().length();
                if (isWhole(low, at, to, phrase) && isFree(taken, at, to)) {
                    java.util.Arrays.fill(taken, at, to, true);
                    found.add(new Found(phrase, at, to));
                }
                at = low.indexOf(phrase.text(), at + 1);
            }
        }
        found.sort(Comparator.comparingInt(Found::from));
        return found;
    }

    private static boolean isFree(boolean[] taken, int from, int to) {
        for (int i = from; i < to; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    /** Latin words stand apart; Korean phrases may have particles behind them, and short ones must not begin inside a word. */
    private static boolean isWhole(String text, int from, int to, Phrase phrase) {
        boolean before = from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1));
        boolean after = to == text.length() || !Character.isLetterOrDigit(text.charAt(to));
        boolean latin = phrase.text().charAt(0) < 0x250;
        if (latin) {
            boolean hangulAfter = to < text.length() && text.charAt(to) >= 0xAC00 && text.charAt(to) <= 0xD7A3;
            return before && (after || hangulAfter);
        }
        return phrase.kind() != Kind.FILLER || after;
    }
}
