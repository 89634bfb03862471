package org.haetae.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.show.Json;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.text.SectionText;
import org.haetae.law.text.TextStore;

/**
 * Official text of a provision, as somebody imported it.
 *
 * @param day a day on which the edition was the law
 */
public record FullText(String edition, Optional<LocalDate> day, List<Line> lines) {
    public FullText {
        lines = List.copyOf(lines);
    }

    /**
     * A line of it.
     *
     * @param labels under the provision, such as {@code (1)(A)}; empty for its own words
     */
    public record Line(UslmRef cite, String labels, String text) {
        /** With its labels before it. */
        public String shown() {
            return labels.isEmpty() ? text : labels + " " + text;
        }
    }

    /**
     * The text of a cite on a day: of the last edition up to it, else of the first after it, else of one without a day.
     *
     * @param apart cites under it whose text is told elsewhere
     */
    static Optional<FullText> of(TextStore store, UslmRef cite, List<UslmRef> apart, LocalDate asOf) {
        return store.of(cite).stream()
                .min(Comparator.comparingLong((TextStore.Stored stored) ->
                                rank(stored.edition().day(), asOf))
                        .thenComparing(stored -> stored.edition().name()))
                .flatMap(stored -> of(stored, cite, apart));
    }

    /** Days before come first, the latest of them first; then days after; then none. */
    private static long rank(Optional<LocalDate> day, LocalDate asOf) {
        long far = 10_000_000;
        return day.map(date -> {
                    long away = asOf.toEpochDay() - date.toEpochDay();
                    return away >= 0 ? away : far - away;
                })
                .orElse(2 * far);
    }

    private static Optional<FullText> of(TextStore.Stored stored, UslmRef cite, List<UslmRef> apart) {
        List<Line> lines = new ArrayList<>();
        for (SectionText.Passage passage : stored.section().passages()) {
            UslmRef at = passage.cite();
            if (at.isUnder(cite) && apart.stream().noneMatch(at::isUnder)) {
                String under = at.path().substring(cite.path().length());
                String labels = under.isEmpty() ? "" : "(" + under.substring(1).replace("/", ")(") + ")";
                lines.add(new Line(at, labels, passage.text()));
            }
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FullText(stored.edition().name(), stored.edition().day(), lines));
    }

    Json json() {
        return Json.fields()
                .put("edition", edition)
                .put("day", day)
                .put(
                        "lines",
                        Json.rows(
                                lines,
                                line -> Json.fields()
                                        .put("cite", line.cite().path())
                                        .put("text", line.text())));
    }
}
