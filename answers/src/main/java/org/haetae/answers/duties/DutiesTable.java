package org.haetae.answers.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.StampColumns;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Table;
import org.haetae.law.duty.Occurrence;
import org.haetae.law.model.Act;
import org.haetae.law.model.Searched;

/** Duties as rows for other programs: one for each occurrence under each set of readings. */
final class DutiesTable {
    private DutiesTable() {}

    static Table of(DutiesAnswer answer) {
        List<String> keys = new ArrayList<>(List.of(
                "duty",
                "title",
                "by",
                "to",
                "cite",
                "due",
                "delivered",
                "daysLate",
                "daysOpen",
                "status",
                "reading",
                "main",
                "lastDay",
                "anchor",
                "ends",
                "form",
                "source",
                "searched"));
        keys.addAll(StampColumns.KEYS);
        List<Table.Column> columns = new ArrayList<>();
        keys.forEach(key -> columns.add(new Table.Column(key, key, true)));
        List<List<Cell>> rows = new ArrayList<>();
        for (DutyView duty : answer.duties()) {
            for (DutyView.Variant variant : duty.variants()) {
                for (Occurrence occurrence : variant.occurrences()) {
                    rows.add(row(answer, duty, variant, occurrence));
                }
            }
        }
        return Table.of(columns, rows);
    }

    private static List<Cell> row(DutiesAnswer answer, DutyView duty, DutyView.Variant variant, Occurrence occurrence) {
        List<String> cells = new ArrayList<>(List.of(
                duty.duty().id(),
                duty.title(),
                String.join(" ", duty.by()),
                String.join(" ", duty.to()),
                duty.duty().cite().path(),
                text(occurrence.due()),
                text(occurrence.delivered()),
                text(occurrence.daysLate()),
                text(occurrence.daysOpen(answer.today())),
                occurrence.state().word(),
                DutyWording.codes(variant.readings()),
                String.valueOf(variant.main()),
                text(variant.last().filter(day -> !day.equals(LocalDate.MAX))),
                String.join(" | ", duty.clocks()),
                String.join(" | ", duty.ends()),
                String.join(", ", duty.form().stream().map(DutyView.Form::code).toList()),
                text(occurrence.act().or(occurrence::left).flatMap(Act::source).map(Act.Source::text)),
                searched(duty)));
        cells.addAll(StampColumns.cells(answer.stamp(), answer.stamp().reading()));
        return Table.row(cells.toArray(String[]::new));
    }

    /** {@code 2016-01-01..2026-08-21}, the first day left out where the search speaks of all before. */
    private static String searched(DutyView duty) {
        List<String> spans = new ArrayList<>();
        for (Searched search : duty.searched()) {
            spans.add((search.from().equals(LocalDate.MIN) ? "" : search.from()) + ".." + search.until());
        }
        return String.join(" | ", spans);
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
