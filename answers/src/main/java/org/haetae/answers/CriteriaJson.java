package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.show.Json;
import org.haetae.answers.words.Terms;
import org.haetae.law.eval.Claimed;
import org.haetae.law.eval.Elements;
import org.haetae.law.eval.Fit;

/** Criteria that some conduct touches, for programs. Field names are API, described in {@code docs/api/criteria.schema.json}. */
final class CriteriaJson {
    static final String SCHEMA = "criteria/1";

    private CriteriaJson() {}

    static Json of(CriteriaAnswer answer) {
        return answer.stamp()
                .json(SCHEMA, new CriteriaPage(answer).headline())
                .put("claim", claim(answer.claimed()))
                .put("criteria", Json.rows(answer.criteria(), view -> criterion(answer, view)));
    }

    static Json claim(Claimed claimed) {
        return Json.fields()
                .put("did", Json.texts(claimed.did().stream().sorted().toList()))
                .put(
                        "thresholds",
                        Json.texts(claimed.thresholds().stream().sorted().toList()))
                .put("mind", claimed.mind().name().replace('_', '-'))
                .put("from", claimed.on().map(Claimed.On::first))
                .put("to", claimed.on().map(Claimed.On::last));
    }

    private static Json criterion(CriteriaAnswer answer, CriterionView view) {
        Fit fit = view.fit();
        FitWording wording = answer.wording();
        List<Json> thresholds = new ArrayList<>();
        fit.met().forEach(element -> thresholds.add(threshold(wording, element, true)));
        fit.unmet().forEach(element -> thresholds.add(threshold(wording, element, false)));
        return Json.fields()
                .put("id", fit.criterion().id())
                .put("title", wording.wording().title(fit.criterion()))
                .put("limb", fit.limb())
                .put("cite", fit.cite().path())
                .put("modality", view.modality().map(Terms::code))
                .put("by", Json.texts(view.holders()))
                .put("byText", view.by())
                .put("mentalState", fit.mind().name().replace('_', '-'))
                .put("thresholds", new Json.Rows(thresholds))
                .put("matched", Json.texts(view.matched()))
                .put("missing", Json.texts(view.missing()))
                .put(
                        "exceptions",
                        Json.rows(
                                fit.exceptions(),
                                exception -> Json.fields()
                                        .put("words", exception.words())
                                        .put("claimed", exception.claimed())))
                .put("conductFrom", fit.conductFrom())
                .put("days", fit.days().name().replace('_', '-'))
                .put("from", LawShown.day(fit.life().span().from()))
                .put("until", LawShown.day(fit.life().span().until()))
                .put("applies", code(fit.word()))
                .put("best", answer.isBest(view))
                .put("effects", Json.rows(view.follows(), CriteriaJson::follow))
                .put("verify", view.verify());
    }

    private static Json threshold(FitWording wording, Elements.Element element, boolean met) {
        return Json.fields().put("words", wording.element(element)).put("met", met);
    }

    private static Json follow(Follow follow) {
        return Json.fields()
                .put("measure", follow.measure())
                .put("title", follow.title())
                .put("cite", follow.cite().path())
                .put("texts", Json.texts(follow.effects()))
                .put("modality", follow.modality().map(Terms::code))
                .put("standing", follow.standing().word())
                .put("relief", new Json.Rows(relief(follow)))
                .put("verify", follow.verify());
    }

    static List<Json> relief(Follow follow) {
        List<Json> relief = new ArrayList<>();
        for (Follow.Relieved way : follow.relief()) {
            relief.add(Json.fields()
                    .put("route", way.route())
                    .put("title", way.title())
                    .put("cite", way.cite().path())
                    .put("verb", way.verb().map(verb -> verb.word()))
                    .put("verdict", way.verdict().name()));
        }
        return relief;
    }

    static String code(Fit.Word word) {
        return word.name().replace('_', '-');
    }
}
