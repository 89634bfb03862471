package org.haetae.answers.settle;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.ItemView;
import org.haetae.answers.StampColumns;
import org.haetae.answers.settle.SettlingAnswer.Named;
import org.haetae.answers.settle.SettlingAnswer.Open;
import org.haetae.answers.settle.SettlingAnswer.Way;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Table;

/** What to find out as rows for other programs: one for each thing on each list of each way out of each row. */
final class SettlingTable {
    private SettlingTable() {}

    static Table of(SettlingAnswer answer) {
        List<String> keys = new ArrayList<>(List.of(
                "question",
                "row",
                "rule",
                "readings",
                "settles",
                "list",
                "item",
                "text",
                "controller",
                "by",
                "value",
                "cite"));
        keys.addAll(StampColumns.KEYS);
        List<Table.Column> columns = new ArrayList<>();
        keys.forEach(key -> columns.add(new Table.Column(key, key, true)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Open open : answer.open()) {
            for (Named row : open.rows()) {
                for (Way way : open.ways()) {
                    lists(answer, open, row, way, "open", way.open(), rows);
                    lists(answer, open, row, way, "shut", way.shut(), rows);
                }
                if (open.ways().isEmpty()) {
                    rows.add(row(answer, open, row, "", "an act on record", "", List.of()));
                }
            }
        }
        return Table.of(columns, rows);
    }

    private static void lists(
            SettlingAnswer answer,
            Open open,
            Named row,
            Way way,
            String settles,
            List<List<ItemView>> lists,
            List<List<Cell>> rows) {
        List<String> readings = new ArrayList<>();
        way.readings().forEach(options -> options.forEach((point, option) -> readings.add(point + "=" + option)));
        int number = 0;
        for (List<ItemView> list : lists) {
            number++;
            for (ItemView item : list) {
                rows.add(row(
                        answer,
                        open,
                        row,
                        String.join(" ", readings),
                        settles,
                        String.valueOf(number),
                        List.of(
                                item.item(),
                                item.text(),
                                item.controller().name().replace('_', '-'),
                                String.join(" ", item.by()),
                                item.value().name(),
                                item.cite().path())));
            }
        }
    }

    private static List<Cell> row(
            SettlingAnswer answer,
            Open open,
            Named row,
            String readings,
            String settles,
            String list,
            List<String> item) {
        List<String> cells = new ArrayList<>(
                List.of(open.question().name().replace('_', '-'), row.id(), open.rule(), readings, settles, list));
        cells.addAll(item.isEmpty() ? List.of("", "", "", "", "", open.cite().path()) : item);
        cells.addAll(StampColumns.cells(answer.stamp(), answer.stamp().reading()));
        return Table.row(cells.toArray(String[]::new));
    }
}
