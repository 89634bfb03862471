package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.haetae.answers.TakesAnswer.OfMeasure;
import org.haetae.answers.TakesAnswer.OfRoute;
import org.haetae.answers.TakesAnswer.OfSet;
import org.haetae.answers.TakesAnswer.Way;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Table;

/** What it would take as rows for other programs: one for each thing of each set. */
final class TakesTable {
    private TakesTable() {}

    static Table of(TakesAnswer answer) {
        List<String> keys = new ArrayList<>(List.of(
                "measure",
                "route",
                "readings",
                "set",
                "side",
                "controller",
                "label",
                "item",
                "text",
                "value",
                "cite",
                "by"));
        keys.addAll(StampColumns.KEYS);
        List<Table.Column> columns = new ArrayList<>();
        keys.forEach(key -> columns.add(new Table.Column(key, key, true)));
        List<List<Cell>> rows = new ArrayList<>();
        for (OfMeasure measure : answer.measures()) {
            for (OfRoute route : measure.routes()) {
                for (Way way : route.ways()) {
                    int number = 0;
                    for (OfSet set : way.sets()) {
                        number++;
                        for (ItemView step : set.steps()) {
                            rows.add(row(answer, measure, route, way, number, step));
                        }
                    }
                }
            }
        }
        return Table.of(columns, rows);
    }

    private static List<Cell> row(
            TakesAnswer answer, OfMeasure measure, OfRoute route, Way way, int number, ItemView step) {
        List<String> cells = new ArrayList<>();
        cells.add(measure.id());
        cells.add(route.route().route());
        cells.add(readings(way));
        cells.add(String.valueOf(number));
        cells.add(step.controller().side().name().replace('_', '-'));
        cells.add(step.controller().name().replace('_', '-'));
        cells.add(step.label());
        cells.add(step.item());
        cells.add(step.text());
        cells.add(step.value().name());
        cells.add(step.cite().path());
        cells.add(String.join(" ", step.by()));
        cells.addAll(StampColumns.cells(answer.stamp(), answer.stamp().reading()));
        return Table.row(cells.toArray(String[]::new));
    }

    private static String readings(Way way) {
        List<String> all = new ArrayList<>();
        for (Map<String, String> options : way.readings()) {
            List<String> one = new ArrayList<>();
            options.forEach((point, option) -> one.add(point + "=" + option));
            all.add(String.join(" ", one));
        }
        return String.join(" | ", all);
    }
}
