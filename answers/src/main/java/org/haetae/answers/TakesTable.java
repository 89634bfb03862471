package org.haetae.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.haetae.answers.TakesAnswer.OfMeasure;
import org.haetae.answers.TakesAnswer.OfRoute;
import org.haetae.answers.TakesAnswer.OfSet;
import org.haetae.answers.TakesAnswer.Way;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.Terms;

/**
 * What it would take as rows for other programs, of three kinds: a {@code way} under the readings it is open under, each {@code step} of
 * each of its sets, and what {@code also} does the same as a measure and stays when that goes.
 */
final class TakesTable {
    private static final List<String> KEYS = List.of(
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
            "by",
            "kind",
            "assumed",
            "proof",
            "signers",
            "papers",
            "to",
            "term",
            "renewals",
            "wait");

    private final TakesAnswer answer;
    private final List<List<Cell>> rows = new ArrayList<>();

    private TakesTable(TakesAnswer answer) {
        this.answer = answer;
    }

    static Table of(TakesAnswer answer) {
        List<String> keys = new ArrayList<>(KEYS);
        keys.addAll(StampColumns.KEYS);
        List<Table.Column> columns = new ArrayList<>();
        keys.forEach(key -> columns.add(new Table.Column(key, key, true)));
        TakesTable table = new TakesTable(answer);
        answer.measures().forEach(table::measure);
        return Table.of(columns, table.rows);
    }

    private void measure(OfMeasure measure) {
        for (OfRoute route : measure.routes()) {
            for (Way way : route.ways()) {
                way(measure, route, way);
                int number = 0;
                for (OfSet set : way.sets()) {
                    number++;
                    for (ItemView step : set.steps()) {
                        step(measure, route, way, number, step);
                    }
                }
            }
        }
        for (EffectView effect : measure.also()) {
            for (EffectView.BasisView basis : effect.bases()) {
                also(measure, effect, basis);
            }
        }
    }

    private void also(OfMeasure measure, EffectView effect, EffectView.BasisView basis) {
        Map<String, String> cells = new HashMap<>();
        cells.put("kind", "also");
        cells.put("measure", measure.id());
        cells.put("item", effect.effect());
        cells.put("text", effect.text());
        cells.put("value", basis.standing().word());
        cells.put("by", basis.measure());
        cells.put("cite", basis.cite().path());
        add(cells);
    }

    private void way(OfMeasure measure, OfRoute route, Way way) {
        Signing signing = route.signing();
        List<String> renewals = new ArrayList<>();
        signing.renewals().forEach(renewal -> renewals.add((renewal.route() + ' ' + renewal.term()).strip()));
        Map<String, String> cells = at(measure, route, way);
        cells.put("kind", "way");
        cells.put("text", route.route().title());
        cells.put("value", route.route().verdict().name());
        cells.put("cite", route.route().cite().path());
        cells.put("signers", String.join("; ", signing.signers()));
        cells.put("papers", String.join("; ", signing.papers()));
        cells.put("to", String.join("; ", signing.to()));
        cells.put("term", signing.term());
        cells.put("renewals", String.join("; ", renewals));
        cells.put("wait", WaitText.of(way.delay()));
        add(cells);
    }

    private void step(OfMeasure measure, OfRoute route, Way way, int number, ItemView step) {
        Map<String, String> cells = at(measure, route, way);
        cells.put("kind", "step");
        cells.put("set", String.valueOf(number));
        cells.put("side", step.controller().side().name().replace('_', '-'));
        cells.put("controller", step.controller().name().replace('_', '-'));
        cells.put("label", step.label());
        cells.put("item", step.item());
        cells.put("text", step.text());
        cells.put("value", step.value().name());
        cells.put("cite", step.cite().path());
        cells.put("by", String.join(" ", step.by()));
        cells.put("assumed", String.valueOf(step.assumed()));
        cells.put("proof", step.proof().map(Terms::code).orElse(""));
        add(cells);
    }

    private static Map<String, String> at(OfMeasure measure, OfRoute route, Way way) {
        Map<String, String> cells = new HashMap<>();
        cells.put("measure", measure.id());
        cells.put("route", route.route().route());
        cells.put("readings", readings(way));
        return cells;
    }

    private void add(Map<String, String> named) {
        List<String> cells = new ArrayList<>();
        KEYS.forEach(key -> cells.add(named.getOrDefault(key, "")));
        cells.addAll(StampColumns.cells(answer.stamp(), answer.stamp().reading()));
        rows.add(Table.row(cells.toArray(String[]::new)));
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
