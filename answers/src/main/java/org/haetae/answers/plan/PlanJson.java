package org.haetae.answers.plan;

import java.util.TreeMap;
import org.haetae.answers.ItemView;
import org.haetae.answers.plan.PlanAnswer.Named;
import org.haetae.answers.plan.PlanAnswer.Step;
import org.haetae.answers.plan.PlanAnswer.Violation;
import org.haetae.answers.show.Json;
import org.haetae.law.cite.UslmRef;

/** A plan for programs. Field names are API, described in {@code docs/api/plan.schema.json}. */
final class PlanJson {
    static final String SCHEMA = "plan/1";

    private PlanJson() {}

    static Json of(PlanAnswer answer) {
        Json.Fields costs = Json.fields();
        new TreeMap<>(answer.costs()).forEach((fact, cost) -> costs.put(fact, cost.longValue()));
        return answer.stamp()
                .json(SCHEMA, new PlanPage(answer).headline())
                .put("scheduled", answer.scheduled())
                .put("holds", answer.holds())
                .put("rows", answer.rows())
                .put("states", answer.states())
                .put("parts", answer.parts())
                .put("ordered", answer.ordered())
                .put("before", answer.before())
                .put("top", answer.top())
                .put("cost", answer.cost())
                .put("costs", costs)
                .put("steps", Json.rows(answer.steps(), PlanJson::step))
                .put("shut", Json.rows(answer.shut(), PlanJson::named))
                .put("violations", Json.rows(answer.violations(), PlanJson::violation))
                .put("astray", Json.texts(answer.astray()));
    }

    private static Json step(Step step) {
        return Json.fields()
                .put(
                        "concessions",
                        Json.rows(
                                step.moves(),
                                move -> Json.fields()
                                        .put("fact", move.fact())
                                        .put("item", move.item())
                                        .put("text", move.text())
                                        .put("cost", move.cost())
                                        .put("held", move.held())
                                        .put(
                                                "cites",
                                                Json.texts(move.cites().stream()
                                                        .map(UslmRef::path)
                                                        .toList()))))
                .put(
                        "opens",
                        Json.rows(
                                step.opens(),
                                one -> Json.fields()
                                        .put("row", named(one.row()))
                                        .put("gives", one.gives().name())
                                        .put("route", one.route())
                                        .put("title", one.routeTitle())
                                        .put("by", one.by())
                                        .put("perCase", one.perCase())
                                        .put("cite", one.cite().path())))
                .put("doors", step.open())
                .put("spent", step.spent());
    }

    private static Json named(Named row) {
        return Json.fields()
                .put("id", row.id())
                .put("title", row.title())
                .put("cite", row.cite().path());
    }

    private static Json violation(Violation violation) {
        return Json.fields()
                .put("line", violation.number())
                .put("text", violation.line())
                .put("row", named(violation.row()))
                .put("none", violation.none())
                .put("missing", Json.rows(violation.missing(), PlanJson::item));
    }

    private static Json item(ItemView item) {
        return Json.fields()
                .put("item", item.item())
                .put("label", item.label())
                .put("text", item.text())
                .put("controller", item.controller().name().replace('_', '-'))
                .put("value", item.value().name())
                .put("cite", item.cite().path())
                .put("anyOf", item.anyOf())
                .put("parts", Json.rows(item.parts(), PlanJson::item));
    }
}
