package org.haetae.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.law.Law;
import org.haetae.law.model.Coverage;
import org.haetae.law.model.Life;
import org.haetae.law.model.NotEncoded;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Reading;
import org.haetae.law.model.Setting;

/**
 * What an answer rests on: its days, mode, packs, readings and assumptions. Every answer carries it, in every format.
 *
 * @param reading the options answered by, by point: defaults and those chosen; points not in it were left open
 * @param scenario names, joined by commas; empty where none was named
 * @param leftOut how many provisions in force on the day the packs leave for later
 */
public record Stamp(
        Wording wording,
        Ask ask,
        List<Pack.Id> packs,
        Map<String, String> reading,
        String scenario,
        List<String> assumptions,
        long leftOut) {

    public static Stamp of(Law law, Ask ask) {
        Wording wording = ask.wording(law);
        List<String> names = new ArrayList<>();
        ask.assumed().forEach(assumed -> names.add(assumed.name()));
        List<String> assumptions = new ArrayList<>();
        ask.assumed().forEach(assumed -> assumptions.add(assumption(wording, ask, assumed)));
        long leftOut = law.pack().all(NotEncoded.class).stream()
                .filter(words -> words.reason() == NotEncoded.Reason.LATER
                        && words.life().span().contains(ask.asOf().law()))
                .count();
        return new Stamp(
                wording,
                ask,
                law.pack().ids(),
                reading(
                        law.pack(),
                        ask,
                        ask.assumed().size() == 1 ? ask.assumed().getFirst().readings() : List.of()),
                String.join(",", names),
                assumptions,
                leftOut);
    }

    /** Defaults, what a scenario chooses, what the asker chooses: the later wins. */
    static Map<String, String> reading(Pack pack, Ask ask, List<Life.Choice> ofScenario) {
        Map<String, String> options = new TreeMap<>();
        for (Reading point : pack.vocabulary().readings().values()) {
            point.defaultOption().ifPresent(option -> options.put(point.id(), option.id()));
        }
        ofScenario.forEach(choice -> options.put(choice.point(), choice.option()));
        ask.readings().forEach(choice -> options.put(choice.point(), choice.option()));
        return options;
    }

    private static String assumption(Wording wording, Ask ask, Assumed assumed) {
        int facts = assumed.given(ask.asOf().law()).size();
        int acts = assumed.acts(ask.asOf().law()).size();
        int laterFacts = assumed.laterFacts(ask.asOf());
        int laterActs = assumed.laterActs(ask.asOf());
        List<String> parts = new ArrayList<>();
        if (assumed.scenario().isPresent()) {
            String title = assumed.assumption().map(wording::say).orElse(assumed.name());
            parts.add(wording.say(Phrase.FOOT_SCENARIO, assumed.name(), title));
        } else {
            parts.add(wording.say(Phrase.FOOT_NO_SCENARIO));
        }
        parts.add(wording.say(facts == 1 ? Phrase.FOOT_ONE_FACT : Phrase.FOOT_FACTS, facts));
        if (laterFacts > 0) {
            parts.add(wording.say(laterFacts == 1 ? Phrase.FOOT_ONE_LATER_FACT : Phrase.FOOT_LATER_FACTS, laterFacts));
        }
        if (acts > 0) {
            parts.add(wording.say(acts == 1 ? Phrase.FOOT_ONE_ACT : Phrase.FOOT_ACTS, acts));
        }
        if (laterActs > 0) {
            parts.add(wording.say(laterActs == 1 ? Phrase.FOOT_ONE_LATER_ACT : Phrase.FOOT_LATER_ACTS, laterActs));
        }
        parts.add(wording.say(assumed.rest() == Setting.Rest.NONE ? Phrase.FOOT_REST_NONE : Phrase.FOOT_REST_UNKNOWN));
        return String.join(" ", parts);
    }

    // on a page

    /**
     * The foot of a page.
     *
     * @param verify what rests on text that was not read, as people know it
     */
    public Page.Foot foot(List<String> verify) {
        List<String> foot = new ArrayList<>(assumptions);
        foot.add(days() + " "
                + wording.say(
                        Phrase.FOOT_MODE, wording.say(Terms.name(ask.mode())), wording.say(Terms.of(ask.mode()))));
        foot.addAll(outside());
        foot.add(readings());
        foot.add(packLine());
        if (!verify.isEmpty()) {
            foot.add(wording.say(Phrase.FOOT_VERIFY, String.join(", ", verify)));
        }
        foot.add(wording.say(Phrase.NOTICE));
        return new Page.Foot(outside(), foot);
    }

    /** The foot of a page that rests on no scenario. */
    public Page.Foot shortFoot() {
        List<String> foot = new ArrayList<>();
        foot.add(days());
        foot.addAll(outside());
        foot.add(packLine());
        foot.add(wording.say(Phrase.NOTICE));
        return new Page.Foot(outside(), foot);
    }

    private Optional<Coverage> coverage() {
        return wording.pack().coverage();
    }

    /** That the day asked about is not one the packs cover; empty where it is, or where they do not say. */
    private List<String> outside() {
        LocalDate day = ask.asOf().law();
        if (coverage().isEmpty() || coverage().get().contains(day)) {
            return List.of();
        }
        Coverage covered = coverage().get();
        return List.of(
                day.isBefore(covered.from())
                        ? wording.say(Phrase.DAY_BEFORE_COVERAGE, wording.day(day), wording.day(covered.from()))
                        : wording.say(Phrase.DAY_AFTER_COVERAGE, wording.day(day), wording.day(covered.readUpTo())));
    }

    private String days() {
        String day = ask.asOf().law().toString();
        Phrase named = ask.said().contains("--as-of") ? Phrase.FOOT_AS_OF : Phrase.FOOT_AS_OF_ON;
        String line = wording.say(ask.today() ? Phrase.FOOT_AS_OF_TODAY : named, day);
        if (!ask.asOf().facts().equals(ask.asOf().law())
                || !ask.asOf().known().equals(ask.asOf().law())) {
            line += " "
                    + wording.say(
                            Phrase.FOOT_FACTS_AS_OF,
                            ask.asOf().facts(),
                            ask.asOf().known());
        }
        return line;
    }

    private String modeWord() {
        return ask.mode().name().toLowerCase(java.util.Locale.ROOT);
    }

    private String readings() {
        return reading.isEmpty()
                ? wording.say(Phrase.FOOT_NO_READING)
                : wording.say(Phrase.FOOT_READING, readingText());
    }

    String readingText() {
        List<String> options = new ArrayList<>();
        reading.forEach((point, option) -> options.add(point + "=" + option));
        return String.join(", ", options);
    }

    public String packText() {
        List<String> texts = new ArrayList<>();
        packs.forEach(id -> texts.add(id.name() + " " + id.revision()));
        return String.join(", ", texts);
    }

    private String packLine() {
        String read = coverage()
                .map(covered -> wording.say(Phrase.FOOT_READ_UP_TO, covered.readUpTo()))
                .orElseGet(() -> wording.say(Phrase.FOOT_READ_UNKNOWN));
        String line = wording.say(Phrase.FOOT_PACK, packText()) + " " + read;
        return leftOut == 0 ? line : line + " " + wording.say(Phrase.FOOT_LEFT_OUT, leftOut);
    }

    // for programs

    /** The fields an answer that rests on no scenario begins with. */
    public Json.Fields shortJson(String schema, String headline) {
        return Json.fields()
                .put("schema", schema)
                .put("asOf", ask.asOf().law().toString())
                .put("today", ask.today())
                .put("coverage", coverageFields())
                .put("packs", packFields())
                .put("headline", headline)
                .put("notice", wording.say(Phrase.NOTICE));
    }

    /** What days the packs cover; nothing where they do not say. */
    private Json coverageFields() {
        return coverage()
                .<Json>map(covered -> Json.fields()
                        .put("from", covered.from().toString())
                        .put("readUpTo", covered.readUpTo().toString())
                        .put("within", covered.contains(ask.asOf().law())))
                .orElse(new Json.Nothing());
    }

    private Json packFields() {
        return Json.rows(packs, id -> Json.fields().put("id", id.name()).put("revision", id.revision()));
    }

    /**
     * The fields every answer about relief begins with.
     *
     * @param schema name and version of what follows
     */
    public Json.Fields json(String schema, String headline) {
        Json.Fields readingFields = Json.fields();
        reading.forEach(readingFields::put);
        return Json.fields()
                .put("schema", schema)
                .put("asOf", ask.asOf().law().toString())
                .put("factsAsOf", ask.asOf().facts().toString())
                .put("knownAsOf", ask.asOf().known().toString())
                .put("today", ask.today())
                .put("coverage", coverageFields())
                .put("mode", modeWord())
                .put("scenario", scenario)
                .put("reading", readingFields)
                .put("packs", packFields())
                .put("headline", headline)
                .put("notice", wording.say(Phrase.NOTICE))
                .put("assumptions", Json.texts(assumptions))
                .put("notEncoded", leftOut);
    }
}
