package org.haetae.answers;

import org.haetae.answers.TakesAnswer.OfMeasure;
import org.haetae.answers.TakesAnswer.OfRoute;
import org.haetae.answers.TakesAnswer.Way;
import org.haetae.answers.show.Json;
import org.haetae.answers.words.Terms;
import org.haetae.law.unlock.Wait;

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
                .put("routes", Json.rows(measure.routes(), TakesJson::route))
                .put("also", Json.rows(measure.also(), TakesJson::also));
    }

    private static Json also(EffectView effect) {
        return Json.fields()
                .put("effect", effect.effect())
                .put("text", effect.text())
                .put(
                        "bases",
                        Json.rows(
                                effect.bases(),
                                basis -> Json.fields()
                                        .put("measure", basis.measure())
                                        .put("title", basis.title())
                                        .put("cite", basis.cite().path())
                                        .put("standing", basis.standing().word())));
    }

    private static Json delay(Wait wait) {
        return Json.fields()
                .put("effective", Json.texts(WaitText.effective(wait)))
                .put("notBefore", Json.texts(WaitText.notBefore(wait)))
                .put("each", Json.texts(WaitText.each(wait)));
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
                .put("signing", signing(of.signing()))
                .put("ways", Json.rows(of.ways(), TakesJson::way));
    }

    private static Json signing(Signing signing) {
        return Json.fields()
                .put("signers", Json.texts(signing.signers()))
                .put("papers", Json.texts(signing.papers()))
                .put("follows", signing.follows())
                .put("to", Json.texts(signing.to()))
                .put("members", Json.texts(signing.members()))
                .put("per", Json.texts(signing.per()))
                .put("term", signing.term())
                .put("forGood", signing.ends())
                .put("renewable", signing.renewable())
                .put(
                        "renewals",
                        Json.rows(
                                signing.renewals(),
                                renewal -> Json.fields()
                                        .put("route", renewal.route())
                                        .put("title", renewal.title())
                                        .put("term", renewal.term())
                                        .put("cite", renewal.cite().path())));
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
                .put("wait", delay(way.delay()))
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
                                                .put("assumed", step.assumed())
                                                .put("proof", step.proof().map(Terms::code))
                                                .put("by", Json.texts(step.by()))
                                                .put("cite", step.cite().path()))));
    }
}
