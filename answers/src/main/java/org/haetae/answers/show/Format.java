package org.haetae.answers.show;

import java.util.List;
import java.util.Locale;

/** The ways an answer is shown. */
public enum Format {
    TABLE,
    JSON,
    CSV,
    MD,
    /** Days only, of an answer that has any. */
    ICS,
    /** Entities of FollowTheMoney, a line each, of an answer that has any. */
    FTM,
    /** A picture, of an answer that has one. */
    SVG,
    /** A page of its own, to be printed. */
    HTML,
    /** A program for clingo, of an answer that is one. */
    ASP;

    /** Those every answer can be shown in. */
    public static final List<Format> ALWAYS = List.of(TABLE, JSON, CSV, MD);

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
            case SVG -> answer.picture().orElseThrow(() -> new IllegalStateException("an answer without a picture"));
            case HTML -> HtmlPage.of(answer.page());
            case ICS ->
                CalendarText.of(
                        answer.calendar().orElseThrow(() -> new IllegalStateException("an answer without a calendar")));
            case FTM -> answer.entityLines().orElseThrow(() -> new IllegalStateException("an answer without entities"));
            case ASP -> answer.program().orElseThrow(() -> new IllegalStateException("an answer without a program"));
        };
    }
}
