package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Terms;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Controller;

/** The matrix as rows for other programs: one for each scenario and measure, or, opened, for each way out of each. */
final class ReliefTable {
    private final ReliefAnswer answer;

    ReliefTable(ReliefAnswer answer) {
        this.answer = answer;
    }

    Table table() {
        List<String> keys = new ArrayList<>(List.of(
                "scenario",
                "group",
                "id",
                "aka",
                "title",
                "modality",
                "cite",
                "standing",
                "standingSince",
                "outcome",
                "perhaps",
                "singleCase",
                "verify",
                "note"));
        if (answer.opened()) {
            keys.addAll(List.of(
                    "route",
                    "routeTitle",
                    "verdict",
                    "routeModality",
                    "by",
                    "period",
                    "effective",
                    "until",
                    "because",
                    "missingOtherSide",
                    "missingPrivate",
                    "missingOthers",
                    "needs",
                    "routeCite"));
        }
        keys.addAll(StampColumns.KEYS);
        List<Table.Column> columns = new ArrayList<>();
        keys.forEach(key -> columns.add(new Table.Column(key, key, true)));
        List<List<Cell>> rows = new ArrayList<>();
        for (ReliefAnswer.Column column : answer.columns()) {
            for (MeasureView view : column.measures()) {
                List<RouteView> routes = answer.opened() ? view.routes() : List.of();
                routes.forEach(route -> rows.add(row(column, view, Optional.of(route))));
                if (routes.isEmpty()) {
                    rows.add(row(column, view, Optional.empty()));
                }
            }
        }
        return Table.of(columns, rows);
    }

    private List<Cell> row(ReliefAnswer.Column column, MeasureView view, Optional<RouteView> route) {
        List<String> cells = new ArrayList<>();
        cells.add(column.scenario());
        cells.add(view.groupTitle());
        cells.add(view.id());
        cells.add(String.join(",", view.aka()));
        cells.add(view.title());
        cells.add(view.modality().map(Terms::code).orElse(""));
        cells.add(view.cite().path());
        cells.add(view.standing().word());
        cells.add(view.since().map(Object::toString).orElse(""));
        cells.add(view.outcome().word().name());
        cells.add(view.outcome().perhaps().map(Enum::name).orElse(""));
        cells.add(String.valueOf(view.outcome().singleCase()));
        cells.add(String.valueOf(view.verify()));
        cells.add(new Notes(answer.wording()).of(view));
        if (answer.opened()) {
            route.ifPresentOrElse(way -> route(way, cells), () -> cells.addAll(java.util.Collections.nCopies(14, "")));
        }
        cells.addAll(StampColumns.cells(answer.stamp(), column.reading(), column.rest()));
        return Table.row(cells.toArray(String[]::new));
    }

    private void route(RouteView route, List<String> cells) {
        cells.add(route.route());
        cells.add(route.title());
        cells.add(route.verdict().name());
        cells.add(route.modality().map(Terms::code).orElse(""));
        cells.add(route.by());
        cells.add(route.period());
        cells.add(route.effective().map(Object::toString).orElse(""));
        cells.add(route.until().map(Object::toString).orElse(""));
        cells.add(String.join(
                "; ", route.because().stream().map(MeasureView.ReasonView::text).toList()));
        cells.add(missing(route, Controller.Side.OTHER_SIDE));
        cells.add(missing(route, Controller.Side.PRIVATE));
        cells.add(missing(route, Controller.Side.OTHERS));
        cells.add(String.join("; ", route.needs().stream().map(this::text).toList()));
        cells.add(route.cite().path());
    }

    private String missing(RouteView route, Controller.Side side) {
        List<String> texts = new ArrayList<>();
        route.missing().forEach(item -> item.of(side).ifPresent(mine -> texts.add(text(mine))));
        return String.join("; ", texts);
    }

    /** What is missing for another reason than that somebody stated it is not so. */
    private Optional<String> because(ItemView item) {
        if (item.assumed()) {
            return Optional.of(answer.wording().say(Phrase.ASSUMED));
        }
        boolean open = item.controller().side() != Controller.Side.OURS
                && (item.value() == Value.UNKNOWN || item.value() == Value.DISPUTED);
        return open ? Optional.of(answer.wording().say(Terms.of(item.value()))) : Optional.empty();
    }

    private String text(ItemView item) {
        return text(item, item.label());
    }

    private String text(ItemView item, String itsLabel) {
        String label = itsLabel.isEmpty() ? "" : itsLabel + " ";
        if (item.parts().isEmpty()) {
            String because = because(item).map(why -> " (" + why + ")").orElse("");
            return label + item.text() + because;
        }
        List<String> parts = new ArrayList<>();
        item.parts().forEach(part -> parts.add(text(part, part.labelUnder(item))));
        String between = item.anyOf() ? " " + answer.wording().say(Phrase.OR_WORD) + " " : "; ";
        return label + "[" + String.join(between, parts) + "]";
    }
}
