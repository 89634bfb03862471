package org.haetae.answers.stays;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.StampColumns;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Table;
import org.haetae.answers.stays.StaysAnswer.OfRow;
import org.haetae.law.model.Setting;

/** What stays as rows for other programs: one for each row of the matrix, whatever becomes of it. */
final class StaysTable {
    private StaysTable() {}

    static Table of(StaysAnswer answer) {
        List<String> keys = new ArrayList<>(List.of(
                "topics", "id", "title", "cite", "group", "kept", "outcome", "discretion", "additions", "further"));
        keys.addAll(StampColumns.KEYS);
        List<Table.Column> columns = new ArrayList<>();
        keys.forEach(key -> columns.add(new Table.Column(key, key, true)));
        List<List<Cell>> rows = new ArrayList<>();
        for (OfRow row : answer.rows()) {
            List<String> cells = new ArrayList<>();
            cells.add(String.join(" ", answer.topics()));
            cells.add(row.id());
            cells.add(row.title());
            cells.add(row.cite().path());
            cells.add(row.group().orElse(""));
            cells.add(row.kept().name());
            cells.add(row.outcome().word().name());
            cells.add(String.join(" ", discretion(row)));
            cells.add(String.join(" | ", additions(row)));
            cells.add(String.valueOf(row.further()));
            cells.addAll(StampColumns.cells(answer.stamp(), answer.stamp().reading(), Setting.Rest.NONE));
            rows.add(Table.row(cells.toArray(String[]::new)));
        }
        return Table.of(columns, rows);
    }

    private static List<String> discretion(OfRow row) {
        List<String> routes = new ArrayList<>();
        row.discretion().forEach(decision -> routes.add(decision.route()));
        return routes;
    }

    private static List<String> additions(OfRow row) {
        List<String> all = new ArrayList<>();
        for (Addition addition : row.additions()) {
            List<String> things = new ArrayList<>();
            addition.things().forEach(thing -> things.add(thing.item()));
            all.add(addition.route() + ": " + String.join(" + ", things));
        }
        return all;
    }
}
