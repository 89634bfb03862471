package org.haetae.answers;

import java.util.List;
import org.haetae.answers.show.Json;
import org.haetae.answers.words.Terms;

/** Whether a provision bites, for programs. Field names are API, described in {@code docs/api/applies.schema.json}. */
final class AppliesJson {
    static final String SCHEMA = "applies/1";

    private AppliesJson() {}

    static Json of(AppliesAnswer answer) {
        return answer.stamp()
                .json(SCHEMA, new AppliesPage(answer).headline())
                .put("provision", answer.provision())
                .put("claim", CriteriaJson.claim(answer.claimed()))
                .put("bites", answer.holds())
                .put("rules", Json.rows(answer.rules(), AppliesJson::rule))
                .put(
                        "left",
                        Json.rows(
                                answer.left(),
                                bite -> Json.fields()
                                        .put("cite", bite.rule().cite().path())
                                        .put("words", String.join("; ", bite.does()))
                                        .put("why", String.join("; ", bite.why()))));
    }

    private static Json rule(Bite bite) {
        return Json.fields()
                .put("id", bite.rule().id())
                .put("title", bite.title())
                .put("kind", bite.kind())
                .put("cite", bite.rule().cite().path())
                .put("verdict", bite.word().code())
                .put("modality", bite.modality().map(Terms::code))
                .put("by", bite.by())
                .put("does", Json.texts(bite.does()))
                .put("why", Json.texts(bite.why()))
                .put("matched", Json.texts(bite.matched()))
                .put("missing", Json.texts(bite.missing()))
                .put("from", LawShown.day(bite.rule().life().span().from()))
                .put("beganBy", bite.rule().life().beganBy().map(cite -> cite.path()))
                .put("until", LawShown.day(bite.rule().life().span().until()))
                .put("endedBy", bite.rule().life().endedBy().map(cite -> cite.path()))
                .put("standing", bite.follow().map(follow -> follow.standing().word()))
                .put(
                        "relief",
                        new Json.Rows(bite.follow().map(CriteriaJson::relief).orElse(List.of())))
                .put("readings", Json.texts(bite.readings()))
                .put("verify", bite.verify());
    }
}
