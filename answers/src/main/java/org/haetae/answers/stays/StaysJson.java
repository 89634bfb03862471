package org.haetae.answers.stays;

import java.util.Locale;
import org.haetae.answers.show.Json;
import org.haetae.answers.stays.StaysAnswer.Decision;
import org.haetae.answers.stays.StaysAnswer.Kept;
import org.haetae.answers.stays.StaysAnswer.OfRow;
import org.haetae.law.model.Verb;

/** What stays, for programs. Field names are API, described in {@code docs/api/stays.schema.json}. */
final class StaysJson {
    static final String SCHEMA = "stays/1";

    private StaysJson() {}

    static Json of(StaysAnswer answer) {
        return answer.stamp()
                .json(SCHEMA, new StaysPage(answer).headline())
                .put("topics", Json.texts(answer.topics()))
                .put("facts", Json.texts(answer.facts()))
                .put("judgements", Json.texts(answer.judgements()))
                .put("withDiscretion", answer.withDiscretion())
                .put("stays", Json.rows(answer.staying(), StaysJson::stays))
                .put(
                        "discretion",
                        Json.rows(
                                answer.discretion(),
                                row -> row(row).put("atWill", row.atWill())
                                        .put("routes", Json.rows(row.discretion(), StaysJson::decision))))
                .put("goes", Json.rows(answer.of(Kept.GOES), StaysJson::row))
                .put(
                        "unsure",
                        Json.rows(
                                answer.rows().stream()
                                        .filter(row -> row.kept() != Kept.STAYS && row.kept() != Kept.GOES)
                                        .toList(),
                                row -> stays(row).put("why", code(row.kept()))))
                .put(
                        "changes",
                        Json.rows(
                                answer.changes(),
                                change -> Json.fields()
                                        .put("kind", code(change.kind()))
                                        .put("text", change.text())
                                        .put("ids", Json.texts(change.ids()))));
    }

    private static String code(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Json.Fields row(OfRow row) {
        return Json.fields()
                .put("id", row.id())
                .put("title", row.title())
                .put("cite", row.cite().path())
                .put("group", row.group())
                .put("outcome", row.outcome().word().name())
                .put("standing", row.standing().name())
                .put("verify", row.verify());
    }

    private static Json.Fields stays(OfRow row) {
        return row(row).put(
                        "otherReadings",
                        Json.rows(
                                row.otherwise(),
                                choice -> Json.fields()
                                        .put("point", choice.point())
                                        .put("option", choice.option())))
                .put("additions", Json.rows(row.additions(), StaysJson::addition))
                .put("furtherAdditions", row.further());
    }

    private static Json decision(Decision decision) {
        return Json.fields()
                .put("route", decision.route())
                .put("title", decision.title())
                .put("verb", decision.verb().word())
                .put("by", decision.by())
                .put("cite", decision.cite().path())
                .put("perCase", decision.perCase());
    }

    private static Json addition(Addition addition) {
        return Json.fields()
                .put("route", addition.route())
                .put("title", addition.title())
                .put("verb", addition.verb().word())
                .put("gives", addition.verb() == Verb.TERMINATE ? "ENDS" : "SUSPEND")
                .put("cite", addition.cite().path())
                .put("perCase", addition.perCase())
                .put("readings", Json.rows(addition.readings(), options -> {
                    Json.Fields reading = Json.fields();
                    options.forEach(reading::put);
                    return reading;
                }))
                .put(
                        "things",
                        Json.rows(
                                addition.things(),
                                thing -> Json.fields()
                                        .put("item", thing.item())
                                        .put("label", thing.label())
                                        .put("text", thing.text())
                                        .put(
                                                "controller",
                                                thing.controller().name().replace('_', '-'))
                                        .put(
                                                "side",
                                                thing.controller().side().name().replace('_', '-'))
                                        .put("by", Json.texts(thing.by()))
                                        .put("cite", thing.cite().path())));
    }
}
