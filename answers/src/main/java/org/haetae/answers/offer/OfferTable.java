package org.haetae.answers.offer;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.StampColumns;
import org.haetae.answers.offer.OfferAnswer.OnRow;
import org.haetae.answers.offer.OfferAnswer.Promise;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Table;
import org.haetae.law.model.Setting;

/** Promises as rows for other programs: one for each row of each promise. */
final class OfferTable {
    private OfferTable() {}

    static Table of(OfferAnswer answer) {
        List<String> keys = new ArrayList<>(List.of(
                "promise",
                "verb",
                "upon",
                "unread",
                "row",
                "title",
                "cite",
                "kept",
                "outcome",
                "missing",
                "commanded"));
        keys.addAll(StampColumns.KEYS);
        List<Table.Column> columns = new ArrayList<>();
        keys.forEach(key -> columns.add(new Table.Column(key, key, true)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Promise promise : answer.promises()) {
            for (OnRow row : promise.rows()) {
                List<String> cells = new ArrayList<>(List.of(
                        promise.text(),
                        promise.verb().word(),
                        String.join(" | ", promise.upon()),
                        String.join(" ", promise.unread()),
                        row.id(),
                        row.title(),
                        row.cite().path(),
                        row.kept().name(),
                        row.outcome().name(),
                        String.join(
                                " | ",
                                row.missing().stream()
                                        .map(item ->
                                                item.item() + " " + item.cite().path())
                                        .toList()),
                        String.join(" | ", row.commanded())));
                cells.addAll(StampColumns.cells(answer.stamp(), answer.stamp().reading(), Setting.Rest.NONE));
                rows.add(Table.row(cells.toArray(String[]::new)));
            }
        }
        return Table.of(columns, rows);
    }
}
