package org.haetae.answers;

import java.util.List;
import org.haetae.answers.MeasureView.OptionView;
import org.haetae.answers.MeasureView.ReasonView;
import org.haetae.answers.show.Json;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Terms;

/** The matrix for programs. Field names are API, described in {@code docs/api/relief.schema.json}. */
final class ReliefJson {
    static final String SCHEMA = "relief/1";

    private ReliefJson() {}

    static Json of(ReliefAnswer answer) {
        Json.Fields top = answer.stamp().json(SCHEMA, answer.headline());
        if (answer.columns().size() == 1) {
            ReliefAnswer.Column column = answer.columns().getFirst();
            return top.put("measures", Json.rows(column.measures(), m -> measure(answer, m)))
                    .put("effects", Json.rows(column.effects(), ReliefJson::effect));
        }
        Headline headline = new Headline(answer);
        return top.put("columns", Json.rows(answer.columns(), column -> {
            Json.Fields reading = Json.fields();
            column.reading().forEach(reading::put);
            return Json.fields()
                    .put("scenario", column.scenario())
                    .put("headline", headline.text(column))
                    .put("reading", reading)
                    .put("measures", Json.rows(column.measures(), m -> measure(answer, m)))
                    .put("effects", Json.rows(column.effects(), ReliefJson::effect));
        }));
    }

    private static Json measure(ReliefAnswer answer, MeasureView view) {
        return Json.fields()
                .put("id", view.id())
                .put("aka", String.join(",", view.aka()))
                .put("title", view.title())
                .put("group", view.group())
                .put("beside", view.beside())
                .put(
                        "grounds",
                        Json.rows(
                                view.grounds(),
                                ground -> Json.fields()
                                        .put("ground", ground.ground())
                                        .put("topic", ground.topic())
                                        .put("in", ground.inText() ? "TEXT" : "REASON")))
                .put("modality", view.modality().map(Terms::code))
                .put("cite", view.cite().path())
                .put("standing", view.standing().word())
                .put("standingSince", view.since())
                .put("because", Json.rows(view.because(), ReliefJson::reason))
                .put("outcome", view.outcome().word().name())
                .put("perhaps", view.outcome().perhaps().map(Enum::name))
                .put("singleCase", view.outcome().singleCase())
                .put("verify", view.verify())
                .put(
                        "then",
                        Json.rows(
                                view.then(),
                                then -> Json.fields()
                                        .put("measure", then.measure())
                                        .put("title", then.title())
                                        .put("cite", then.cite().path())
                                        .put("owedNow", then.owedNow())
                                        .put("text", text(answer, then))))
                .put("judged", Json.texts(view.judged()))
                .put("readings", Json.rows(view.readings(), option -> option(option, "outcome")))
                .put("routes", Json.rows(view.routes(), ReliefJson::route));
    }

    private static String text(ReliefAnswer answer, MeasureView.Then then) {
        Phrase phrase = then.owedNow() ? Phrase.OPEN_OWED_NOW : Phrase.OPEN_THEN_OWED;
        return answer.wording().say(phrase, then.cite().printed(), then.title());
    }

    private static Json reason(ReasonView reason) {
        return Json.fields()
                .put("word", reason.word())
                .put("names", Json.texts(reason.names()))
                .put("text", reason.text())
                .put("cite", reason.cite());
    }

    static Json outcomeOption(OptionView option) {
        return option(option, "outcome");
    }

    static Json option(OptionView option, String gives) {
        return Json.fields()
                .put("point", option.point())
                .put("option", option.option())
                .put(gives, option.gives());
    }

    private static Json route(RouteView route) {
        return Json.fields()
                .put("route", route.route())
                .put("title", route.title())
                .put("verb", route.verb().map(verb -> verb.word()))
                .put("verdict", route.verdict().name())
                .put("modality", route.modality().map(Terms::code))
                .put("by", route.by())
                .put("actors", Json.texts(route.actors()))
                .put("period", route.period())
                .put("perCase", route.perCase())
                .put("effective", route.effective())
                .put("until", route.until())
                .put("because", Json.rows(route.because(), ReliefJson::reason))
                .put("else", route.otherwise().map(Enum::name))
                .put(
                        "locks",
                        Json.rows(
                                route.locks(),
                                lock -> Json.fields()
                                        .put("lock", lock.lock())
                                        .put("title", lock.title())
                                        .put("cite", lock.cite().path())))
                .put("met", items(route.met()))
                .put("missing", items(route.missing()))
                .put("needs", items(route.needs()))
                .put("cite", route.cite().path())
                .put("verify", route.verify())
                .put("readings", Json.rows(route.readings(), option -> option(option, "verdict")))
                .put(
                        "cases",
                        Json.rows(
                                route.cases(),
                                run -> Json.fields()
                                        .put("of", run.of())
                                        .put("verdict", run.verdict().name())
                                        .put("effective", run.from().toString())
                                        .put("until", run.until())
                                        .put("because", Json.rows(run.because(), ReliefJson::reason))))
                .put("warrant", route.warrant().map(Enum::name))
                .put("notShown", Json.texts(route.notShown()));
    }

    private static Json items(List<ItemView> items) {
        return Json.rows(
                items,
                item -> Json.fields()
                        .put("item", item.item())
                        .put("label", item.label())
                        .put("text", item.text())
                        .put("controller", item.controller().name().replace('_', '-'))
                        .put("value", item.value().name())
                        .put("cite", item.cite().path())
                        .put("by", Json.texts(item.by()))
                        .put("anyOf", item.anyOf())
                        .put("assumed", item.assumed())
                        .put("parts", items(item.parts())));
    }

    private static Json effect(EffectView view) {
        return Json.fields()
                .put("effect", view.effect())
                .put("text", view.text())
                .put("standing", view.code())
                .put("outcome", view.outcome().map(Enum::name))
                .put(
                        "bases",
                        Json.rows(
                                view.bases(),
                                basis -> Json.fields()
                                        .put("measure", basis.measure())
                                        .put("cite", basis.cite().path())
                                        .put("standing", basis.standing().word())
                                        .put("outcome", basis.outcome().name())));
    }
}
