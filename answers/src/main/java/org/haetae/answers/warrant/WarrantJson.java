package org.haetae.answers.warrant;

import org.haetae.answers.show.Json;
import org.haetae.answers.warrant.WarrantAnswer.OfAct;

/** Papers for programs. Field names are API, described in {@code docs/api/warrant.schema.json}. */
final class WarrantJson {
    static final String SCHEMA = "warrant/1";

    private WarrantJson() {}

    static Json of(WarrantAnswer answer) {
        Json.Fields counts = Json.fields();
        answer.counts().forEach((held, count) -> counts.put(held.name().replace('_', '-'), count.longValue()));
        return answer.stamp()
                .json(SCHEMA, new WarrantPage(answer).headline())
                .put("holds", answer.holds())
                .put("counts", counts)
                .put("acts", Json.rows(answer.acts(), WarrantJson::act));
    }

    private static Json act(OfAct act) {
        return Json.fields()
                .put("date", act.date().toString())
                .put("rule", act.rule())
                .put("title", act.title())
                .put("cite", act.cite().path())
                .put("kind", act.kind())
                .put("act", act.told())
                .put("recorded", act.source())
                .put("held", act.held().name().replace('_', '-'))
                .put("verify", act.verify())
                .put(
                        "facts",
                        Json.rows(
                                act.facts(),
                                fact -> Json.fields()
                                        .put("item", fact.item())
                                        .put("label", fact.label())
                                        .put("text", fact.text())
                                        .put(
                                                "controller",
                                                fact.controller().name().replace('_', '-'))
                                        .put("cite", fact.cite().path())
                                        .put("value", fact.value().name())
                                        .put("since", fact.since())
                                        .put("given", fact.source())));
    }
}
