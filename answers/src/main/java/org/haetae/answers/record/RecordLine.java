package org.haetae.answers.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.haetae.law.model.Plain;

/**
 * A dated line of the public record.
 *
 * @param id unique over all tables; of an act of the packs, its place
 * @param kind what sort of act or figure
 * @param topic the table it stands in, or {@code acts}
 * @param scope what it covers; figures of different scope are never added up
 * @param figure a number and what it counts
 */
public record RecordLine(
        String id,
        Roughly date,
        String kind,
        String topic,
        String scope,
        List<String> by,
        List<String> to,
        Plain what,
        Optional<Figure> figure,
        String source,
        Mark mark,
        String note) {
    /** How well the source was read: the weakest thing a line says decides. */
    public enum Mark {
        READ,
        PART,
        MEMORY;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A plain number as it was written, and its unit. */
    public record Figure(String quantity, String unit) {}

    public RecordLine {
        by = List.copyOf(by);
        to = List.copyOf(to);
    }
}
