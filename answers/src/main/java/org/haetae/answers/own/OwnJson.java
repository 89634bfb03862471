package org.haetae.answers.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.haetae.answers.show.Json;
import org.haetae.answers.words.Wording;
import org.haetae.designations.OwnershipRule;
import org.haetae.law.eval.Standing;

/** The answer for programs. Field names are API, described in {@code docs/api/own.schema.json}. */
final class OwnJson {
    static final String SCHEMA = "own/1";

    private OwnJson() {}

    static Json of(OwnAnswer answer) {
        OwnWords words = new OwnWords(answer);
        List<OwnershipRule> rules = new ArrayList<>(List.of(answer.rule()));
        rules.addAll(answer.classRules());
        List<Json> slips = new ArrayList<>();
        answer.slips()
                .forEach((name, near) ->
                        slips.add(Json.fields().put("name", name).put("near", near)));
        return answer.stamp()
                .json(SCHEMA, answer.headline())
                .put("file", answer.file())
                .put("rules", Json.rows(rules, rule -> rule(answer, rule)))
                .put("parties", Json.rows(answer.parties(), party -> party(words, party)))
                .put("stakes", Json.rows(answer.lines(), line -> stake(words, line)))
                .put("otherDays", answer.others())
                .put(
                        "rings",
                        Json.rows(
                                answer.rings(),
                                ring -> Json.texts(ring.stream()
                                        .map(key -> words.party(key).name())
                                        .toList())))
                .put("slips", new Json.Rows(slips))
                .put("alike", Json.rows(answer.alike(), Json::texts));
    }

    private static Json rule(OwnAnswer answer, OwnershipRule rule) {
        Wording wording = answer.stamp().wording();
        return Json.fields()
                .put("id", rule.id())
                .put("by", rule.by())
                .put("what", wording.say(rule.what()))
                .put("percent", Own.plain(rule.percent()))
                .put("owners", rule.owners())
                .put("measure", rule.measure())
                .put(
                        "standing",
                        Optional.ofNullable(answer.standings().get(rule.id())).map(Standing.Word::word))
                .put("cite", rule.cite())
                .put("source", rule.source())
                .put("mark", rule.mark().word())
                .put(
                        "notes",
                        Json.rows(
                                rule.notes(),
                                note -> Json.fields()
                                        .put("kind", code(note.kind()))
                                        .put("what", wording.say(note.what()))
                                        .put("cite", note.cite())
                                        .put("source", note.source())
                                        .put("mark", note.mark().word())));
    }

    private static String code(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Json party(OwnWords words, Weighed party) {
        return Json.fields()
                .put("name", party.name())
                .put("register", party.named().found().map(one -> one.id()))
                .put("match", party.named().found().map(_ -> party.named().surely() ? "name" : "weak"))
                .put("said", party.named().said().word())
                .put("result", OwnWords.code(party.all()))
                .put("ownership", OwnWords.code(party.owned()))
                .put("status", OwnWords.code(party.status()))
                .put("listed", OwnWords.code(party.listed()))
                .put("body", party.body())
                .put(
                        "held",
                        Json.fields()
                                .put("least", Own.plain(party.held().least()))
                                .put("most", Own.plain(party.held().most())))
                .put("unnamed", Own.plain(party.unnamed()))
                .put(
                        "risks",
                        Json.texts(
                                party.risks().stream().map(Enum::name).sorted().toList()))
                .put("ring", party.ring())
                .put(
                        "statuses",
                        Json.rows(
                                party.statuses(),
                                status -> Json.fields()
                                        .put("class", status.of())
                                        .put("how", status.how().name())
                                        .put("sure", OwnWords.code(status.sure()))))
                .put("why", Json.texts(words.why(party)));
    }

    private static Json stake(OwnWords words, StakeLine line) {
        return Json.fields()
                .put("owner", words.owner(line).name())
                .put("body", words.asset(line).name())
                .put("kind", line.kind().name())
                .put(
                        "least",
                        Optional.of(line)
                                .filter(StakeLine::owns)
                                .map(one -> Own.plain(one.stake().share().least())))
                .put(
                        "most",
                        Optional.of(line)
                                .filter(StakeLine::owns)
                                .map(one -> Own.plain(one.stake().share().most())))
                .put("from", line.stake().from())
                .put("until", line.stake().until())
                .put("line", line.at().line())
                .put("source", line.source());
    }
}
