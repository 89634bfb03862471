package org.haetae.answers;

import org.haetae.answers.TakesAnswer.OfMeasure;
import org.haetae.answers.TakesAnswer.OfRoute;
import org.haetae.answers.TakesAnswer.Way;
import org.haetae.answers.show.Json;
import org.haetae.answers.words.Terms;

/** What it would take, for programs. Field names are API, described in {@code docs/api/unlock.schema.json}. */
final class TakesJson {
    static final String SCHEMA = "unlock/1";

    private TakesJson() {}

    static Json of(TakesAnswer answer) {
        return answer.stamp()
                .json(SCHEMA, new TakesPage(answer).headline())
                .put("measures", Json.rows(answer.measures(), TakesJson::measure));
    }

    private static Json measure(OfMeasure measure) {
        return Json.fields()
                .put("id", measure.id())
                .put("title", measure.title())
                .put("cite", measure.cite().path())
                .put("inForce", measure.there())
                .put("routes", Json.rows(measure.routes(), TakesJson::route));
    }

    private static Json route(OfRoute of) {
        RouteView route = of.route();
        return Json.fields()
                .put("route", route.route())
                .put("title", route.title())
                .put("verb", route.verb().map(verb -> verb.word()))
                .put("modality", route.modality().map(Terms::code))
                .put("verdict", route.verdict().name())
                .put("by", route.by())
                .put("period", route.period())
                .put("cite", route.cite().path())
                .put("verify", route.verify())
                .put("ways", Json.rows(of.ways(), TakesJson::way));
    }

    private static Json way(Way way) {
        return Json.fields()
                .put("readings", Json.rows(way.readings(), options -> {
                    Json.Fields reading = Json.fields();
                    options.forEach(reading::put);
                    return reading;
                }))
                .put("reaches", way.reaches())
                .put("more", way.more())
                .put(
                        "sets",
                        Json.rows(
                                way.sets(),
                                set -> Json.rows(
                                        set.steps(),
                                        step -> Json.fields()
                                                .put("item", step.item())
                                                .put("label", step.label())
                                                .put("text", step.text())
                                                .put(
                                                        "controller",
                                                        step.controller().name().replace('_', '-'))
                                                .put(
                                                        "side",
                                                        step.controller()
                                                                .side()
                                                                .name()
                                                                .replace('_', '-'))
                                                .put("value", step.value().name())
                                                .put("by", Json.texts(step.by()))
                                                .put("cite", step.cite().path()))));
    }
}
