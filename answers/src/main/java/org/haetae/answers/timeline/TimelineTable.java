package org.haetae.answers.timeline;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.StampColumns;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Table;
import org.haetae.answers.timeline.TimelineAnswer.OfRow;
import org.haetae.answers.timeline.TimelineAnswer.Stretch;

/** The matrix over time as rows for other programs: one for each stretch of each row. */
final class TimelineTable {
    private TimelineTable() {}

    static Table of(TimelineAnswer answer) {
        List<String> keys = new ArrayList<>(List.of("id", "title", "cite", "from", "until", "standing", "outcome"));
        keys.addAll(StampColumns.KEYS);
        List<Table.Column> columns = new ArrayList<>();
        keys.forEach(key -> columns.add(new Table.Column(key, key, true)));
        List<List<Cell>> rows = new ArrayList<>();
        for (OfRow row : answer.rows()) {
            for (Stretch stretch : row.stretches()) {
                List<String> cells = new ArrayList<>(List.of(
                        row.id(),
                        row.title(),
                        row.cite().path(),
                        stretch.from().toString(),
                        stretch.until().map(Object::toString).orElse(""),
                        stretch.standing().name(),
                        stretch.outcome().name()));
                cells.addAll(StampColumns.cells(answer.stamp(), answer.stamp().reading()));
                rows.add(Table.row(cells.toArray(String[]::new)));
            }
        }
        return Table.of(columns, rows);
    }
}
