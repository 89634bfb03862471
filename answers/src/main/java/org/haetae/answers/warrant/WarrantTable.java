package org.haetae.answers.warrant;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.StampColumns;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Table;
import org.haetae.answers.warrant.WarrantAnswer.OfAct;
import org.haetae.answers.warrant.WarrantAnswer.OneFact;

/** Papers as rows for other programs: one for each fact each states, one alone where it states none. */
final class WarrantTable {
    private WarrantTable() {}

    static Table of(WarrantAnswer answer) {
        List<String> keys = new ArrayList<>(
                List.of("date", "rule", "cite", "kind", "held", "act", "recorded", "item", "value", "since", "given"));
        keys.addAll(StampColumns.KEYS);
        List<Table.Column> columns = new ArrayList<>();
        keys.forEach(key -> columns.add(new Table.Column(key, key, true)));
        List<List<Cell>> rows = new ArrayList<>();
        for (OfAct act : answer.acts()) {
            for (OneFact fact : act.facts()) {
                rows.add(row(
                        answer,
                        act,
                        fact.item(),
                        fact.value().name(),
                        fact.since().map(Object::toString).orElse(""),
                        fact.source()));
            }
            if (act.facts().isEmpty()) {
                rows.add(row(answer, act, "", "", "", ""));
            }
        }
        return Table.of(columns, rows);
    }

    private static List<Cell> row(WarrantAnswer answer, OfAct act, String... fact) {
        List<String> cells = new ArrayList<>(List.of(
                act.date().toString(),
                act.rule(),
                act.cite().path(),
                act.kind(),
                act.held().name(),
                act.told(),
                act.source()));
        cells.addAll(List.of(fact));
        cells.addAll(StampColumns.cells(answer.stamp(), answer.stamp().reading()));
        return Table.row(cells.toArray(String[]::new));
    }
}
