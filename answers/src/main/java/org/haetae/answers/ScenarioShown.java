package org.haetae.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.ActWording;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Wording;
import org.haetae.law.cite.Period;
import org.haetae.law.model.Act;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Given;
import org.haetae.law.model.Life;
import org.haetae.law.model.Reading;
import org.haetae.law.model.Scenario;
import org.haetae.law.model.Setting;

/**
 * One scenario: what it assumes, on the as-of day.
 *
 * @param assumed the scenario with the facts an asker added
 * @param readings its own choices, and the asker's, which win
 */
public record ScenarioShown(Stamp stamp, Scenario scenario, Assumed assumed, List<Life.Choice> readings, Unused unused)
        implements Answer {
    public ScenarioShown {
        readings = List.copyOf(readings);
    }

    private LocalDate day() {
        return stamp.ask().asOf().law();
    }

    private String headline() {
        Wording wording = stamp.wording();
        boolean none = assumed.rest() == Setting.Rest.NONE;
        List<String> counts = new ArrayList<>();
        count(assumed.given(day()).size(), Phrase.COUNT_ONE_FACT, Phrase.COUNT_FACTS, counts);
        count(assumed.acts(day()).size(), Phrase.COUNT_ONE_ACT, Phrase.COUNT_ACTS, counts);
        count(assumed.none(day()).size(), Phrase.COUNT_ONE_NOT_DONE, Phrase.COUNT_NOT_DONE, counts);
        count(readings.size(), Phrase.COUNT_ONE_READING, Phrase.COUNT_READINGS, counts);
        return wording.say(
                none ? Phrase.SCENARIO_HEAD_NONE : Phrase.SCENARIO_HEAD_UNKNOWN,
                Wording.sentence(wording.say(scenario.title())),
                counts.isEmpty() ? wording.say(Phrase.COUNT_NOTHING) : wording.and(counts));
    }

    private void count(int n, Phrase one, Phrase many, List<String> into) {
        if (n > 0) {
            into.add(stamp.wording().say(n == 1 ? one : many, n));
        }
    }

    @Override
    public Page page() {
        Wording wording = stamp.wording();
        List<Block> blocks = new ArrayList<>();
        Table table = table();
        if (!table.groups().getFirst().rows().isEmpty()) {
            blocks.add(new Block.Grid(table));
        }
        blocks.add(new Block.Heading(wording.say(Phrase.AS_WRITTEN, scenario.name())));
        blocks.add(new Block.Source(scenario.lines()));
        return new Page(headline(), blocks, unused.foot(stamp));
    }

    @Override
    public Table table() {
        Wording wording = stamp.wording();
        List<Table.Column> columns = List.of(
                new Table.Column("kind", wording.say(Phrase.COLUMN_KIND), false),
                new Table.Column("name", wording.say(Phrase.COLUMN_NAME), true),
                new Table.Column("state", wording.say(Phrase.COLUMN_STATE), true),
                new Table.Column("since", wording.say(Phrase.COLUMN_SINCE), true),
                new Table.Column("words", wording.say(Phrase.COLUMN_WORDS), true));
        ActWording acts = new ActWording(wording);
        List<List<Cell>> rows = new ArrayList<>();
        for (Given given : assumed.given(day())) {
            String since = given.since().map(Object::toString).orElse("");
            rows.add(Table.row(
                    wording.say(Phrase.KIND_FACT), given.fact(), state(given), since, wording.name(given.fact())));
        }
        for (Act act : assumed.acts(day())) {
            rows.add(Table.row(
                    wording.say(Phrase.KIND_ACT),
                    act.rule(),
                    act.kind().orElse(""),
                    act.date().toString(),
                    acts.text(act)));
        }
        for (Act.None none : assumed.none(day())) {
            rows.add(Table.row(
                    wording.say(Phrase.KIND_NOT_DONE),
                    none.rule(),
                    none.kind().orElse(""),
                    span(none),
                    acts.text(none)));
        }
        for (Life.Choice choice : readings) {
            rows.add(Table.row(wording.say(Phrase.KIND_READING), choice.point(), choice.option(), "", words(choice)));
        }
        return Table.of(columns, rows);
    }

    private static String span(Act.None none) {
        String from = LawShown.day(none.from()).map(Object::toString).orElse("");
        String to = LawShown.day(none.to()).map(Object::toString).orElse("");
        return from.isEmpty() && to.isEmpty() ? "" : (from + " .. " + to).strip();
    }

    private String words(Life.Choice choice) {
        Reading point = stamp.wording().pack().vocabulary().readings().get(choice.point());
        return point == null
                ? choice.option()
                : point.option(choice.option())
                        .map(option -> stamp.wording().say(option.plain()))
                        .orElse(choice.option());
    }

    private static String state(Given given) {
        return switch (given.state()) {
            case Given.State.At at ->
                at.grade().isUnnamed() ? "YES" : at.grade().toString();
            case Given.State.No _ -> "NO";
            case Given.State.Unknown _ -> "UNKNOWN";
            case Given.State.Disputed _ -> "DISPUTED";
        };
    }

    /** How one fact stands in a scenario, as a line: {@code In cvid-only: COMPLETE VERIFIED since 2018-01-01}. */
    static String stateIn(Wording wording, Ask ask, Assumed assumed, String fact) {
        Fact known = wording.pack().vocabulary().facts().get(fact);
        boolean open = known != null && known.isJudgement() || assumed.rest() == Setting.Rest.UNKNOWN;
        String state = assumed.given(ask.asOf().law()).stream()
                .filter(given -> given.fact().equals(fact))
                .findFirst()
                .map(given ->
                        state(given) + given.since().map(day -> " since " + day).orElse(""))
                .orElse(open ? "UNKNOWN" : "NO (rest NONE)");
        return assumed.name().isEmpty()
                ? wording.say(Phrase.NAME_STANDS, state)
                : wording.say(Phrase.NAME_STANDS_IN, assumed.name(), state);
    }

    @Override
    public Json json() {
        ActWording acts = new ActWording(stamp.wording());
        return stamp.shortJson("scenario-show/1", headline())
                .put("name", scenario.name())
                .put("title", stamp.wording().say(scenario.title()))
                .put("rest", scenario.rest().name())
                .put(
                        "given",
                        Json.rows(
                                assumed.given(day()),
                                given -> Json.fields()
                                        .put("fact", given.fact())
                                        .put("state", state(given))
                                        .put("since", given.since())
                                        .put("text", stamp.wording().name(given.fact()))
                                        .put("controller", controller(given))))
                .put("acts", Json.rows(assumed.acts(day()), act -> json(acts, act)))
                .put("none", Json.rows(assumed.none(day()), none -> json(acts, none)))
                .put(
                        "readings",
                        Json.rows(
                                readings,
                                choice -> Json.fields()
                                        .put("point", choice.point())
                                        .put("option", choice.option())
                                        .put("text", words(choice))))
                .put("lines", Json.texts(scenario.lines()))
                .put("unused", unused.json());
    }

    private static Json json(ActWording acts, Act act) {
        return Json.fields()
                .put("rule", act.rule())
                .put("date", act.date().toString())
                .put("kind", act.kind())
                .put("by", Json.texts(act.by()))
                .put("limb", act.limb())
                .put("of", act.of())
                .put("outcome", act.outcome().map(yes -> yes ? "YES" : "NO"))
                .put("to", Json.texts(act.to().orElse(List.of())))
                .put("over", Json.rows(act.over(), target -> new Json.Text(ActWording.notation(target))))
                .put("period", act.period().map(Period::text))
                .put("with", Json.texts(act.with().orElse(List.of())))
                .put("effective", act.effective().map(Period::text))
                .put("meeting", act.meeting())
                .put("that", act.that().map(acts::standard))
                .put("verify", act.verify())
                .put("text", acts.text(act));
    }

    private static Json json(ActWording acts, Act.None none) {
        Optional<LocalDate> from = LawShown.day(none.from());
        return Json.fields()
                .put("rule", none.rule())
                .put("kind", none.kind())
                .put("over", Json.rows(none.over(), target -> new Json.Text(ActWording.notation(target))))
                .put("from", from)
                .put("to", LawShown.day(none.to()))
                .put("text", acts.text(none));
    }

    private String controller(Given given) {
        Fact fact = stamp.wording().pack().vocabulary().facts().get(given.fact());
        return fact == null ? "" : fact.controller().name().replace('_', '-');
    }
}
