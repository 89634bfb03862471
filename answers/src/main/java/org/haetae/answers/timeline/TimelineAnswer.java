package org.haetae.answers.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.Stamp;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.eval.Outcome;
import org.haetae.law.eval.Standing;

/**
 * The matrix over time.
 *
 * @param from first day, inclusive
 * @param until last day, inclusive
 * @param days days that were looked at: each on which something turns, and the first
 */
public record TimelineAnswer(Stamp stamp, LocalDate from, LocalDate until, List<LocalDate> days, List<OfRow> rows)
        implements TopicAnswer {
    /** A measure or status, and its stretches in order; none where it was not there in all that time. */
    public record OfRow(String id, String title, UslmRef cite, List<Stretch> stretches) {
        public OfRow {
            stretches = List.copyOf(stretches);
        }
    }

    /**
     * A time in which nothing changed for a row.
     *
     * @param until the day on which it changed, exclusive; empty while it goes on at the last day
     */
    public record Stretch(LocalDate from, Optional<LocalDate> until, Standing.Word standing, Outcome.Word outcome) {}

    public TimelineAnswer {
        days = List.copyOf(days);
        rows = List.copyOf(rows);
    }

    /** How many times something changed for some row, its beginning among them. */
    int changes() {
        return rows.stream().mapToInt(row -> row.stretches().size()).sum();
    }

    @Override
    public Page page() {
        return new TimelinePage(this).page();
    }

    @Override
    public Table table() {
        return TimelineTable.of(this);
    }

    @Override
    public Json json() {
        return TimelineJson.of(this);
    }

    @Override
    public Optional<String> picture() {
        return Optional.of(new TimelinePicture(this).svg());
    }
}
