package org.haetae.answers.plan;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.StampColumns;
import org.haetae.answers.plan.PlanAnswer.OneMove;
import org.haetae.answers.plan.PlanAnswer.Opens;
import org.haetae.answers.plan.PlanAnswer.Step;
import org.haetae.answers.plan.PlanAnswer.Violation;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Table;
import org.haetae.law.cite.UslmRef;

/** A plan as rows for other programs: a row for each concession, for each door it opens, for each violation. */
final class PlanTable {
    private PlanTable() {}

    static Table of(PlanAnswer answer) {
        List<String> keys = new ArrayList<>(List.of(
                "step", "what", "fact", "item", "cost", "row", "gives", "route", "by", "cites", "doors", "spent",
                "states"));
        keys.addAll(StampColumns.KEYS);
        List<Table.Column> columns = new ArrayList<>();
        keys.forEach(key -> columns.add(new Table.Column(key, key, true)));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < answer.steps().size(); i++) {
            Step step = answer.steps().get(i);
            String number = String.valueOf(i + 1);
            String doors = String.valueOf(step.open());
            String spent = String.valueOf(step.spent());
            for (OneMove move : step.moves()) {
                rows.add(row(
                        answer,
                        number,
                        "CONCESSION",
                        move.fact(),
                        move.item(),
                        String.valueOf(move.cost()),
                        "",
                        "",
                        "",
                        "",
                        paths(move.cites()),
                        doors,
                        spent));
            }
            for (Opens one : step.opens()) {
                rows.add(row(
                        answer,
                        number,
                        "OPENS",
                        "",
                        "",
                        "",
                        one.row().id(),
                        one.gives().name(),
                        one.route(),
                        one.by(),
                        one.cite().path(),
                        doors,
                        spent));
            }
        }
        for (Violation violation : answer.violations()) {
            rows.add(row(
                    answer,
                    String.valueOf(violation.number()),
                    "VIOLATION",
                    "",
                    violation.line(),
                    "",
                    violation.row().id(),
                    "",
                    "",
                    "",
                    paths(List.copyOf(Schedule.clauses(violation))),
                    "",
                    ""));
        }
        return Table.of(columns, rows);
    }

    private static String paths(List<UslmRef> cites) {
        return String.join(" ", cites.stream().map(UslmRef::path).toList());
    }

    private static List<Cell> row(PlanAnswer answer, String... own) {
        List<String> cells = new ArrayList<>(List.of(own));
        cells.add(String.valueOf(answer.states()));
        cells.addAll(StampColumns.cells(answer.stamp(), answer.stamp().reading()));
        return Table.row(cells.toArray(String[]::new));
    }
}
