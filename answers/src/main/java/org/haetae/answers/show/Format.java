package org.haetae.answers.show;

import java.util.Locale;

/** The ways an answer is shown. */
public enum Format {
    TABLE,
    JSON,
    CSV,
    MD;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The whole answer as text, ended by a line feed. */
    public String show(Shown answer, Look look) {
        return switch (this) {
            case TABLE -> TextPage.of(answer.page(), look);
            case JSON -> JsonWriter.of(answer.json());
            case CSV -> CsvTable.of(answer.table());
            case MD -> MarkdownPage.of(answer.page());
        };
    }
}
