package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Wording;
import org.haetae.law.model.Act;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Given;
import org.haetae.law.model.Scenario;
import org.haetae.law.model.Setting;

/** One scenario: what it assumes, on the as-of day. */
public record ScenarioShown(Stamp stamp, Scenario scenario) implements Answer {
    private String headline() {
        Wording wording = stamp.wording();
        boolean none = scenario.rest() == Setting.Rest.NONE;
        return wording.say(
                none ? Phrase.SCENARIO_HEAD_NONE : Phrase.SCENARIO_HEAD_UNKNOWN,
                Wording.sentence(wording.say(scenario.title())),
                scenario.given(stamp.ask().asOf().law()).size(),
                scenario.acts(stamp.ask().asOf().law()).size());
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
        return new Page(headline(), blocks, stamp.shortFoot());
    }

    @Override
    public Table table() {
        Wording wording = stamp.wording();
        List<Table.Column> columns = List.of(
                new Table.Column("kind", wording.say(Phrase.COLUMN_KIND), false),
                new Table.Column("name", wording.say(Phrase.COLUMN_NAME), false),
                new Table.Column("state", wording.say(Phrase.COLUMN_STATE), false),
                new Table.Column("since", wording.say(Phrase.COLUMN_SINCE), false),
                new Table.Column("words", wording.say(Phrase.COLUMN_WORDS), true));
        List<List<Cell>> rows = new ArrayList<>();
        for (Given given : scenario.given(stamp.ask().asOf().law())) {
            String since = given.since().map(Object::toString).orElse("");
            rows.add(Table.row(
                    wording.say(Phrase.KIND_FACT), given.fact(), state(given), since, wording.name(given.fact())));
        }
        for (Act act : scenario.acts(stamp.ask().asOf().law())) {
            rows.add(Table.row(
                    wording.say(Phrase.KIND_ACT),
                    act.rule(),
                    act.kind().orElse(""),
                    act.date().toString(),
                    wording.ruleOrName(act.rule())));
        }
        return Table.of(columns, rows);
    }

    /** How a fact is given, in the words of the notation. */
    static String state(Given given) {
        return switch (given.state()) {
            case Given.State.At at ->
                at.grade().isUnnamed() ? "YES" : at.grade().toString();
            case Given.State.No _ -> "NO";
            case Given.State.Unknown _ -> "UNKNOWN";
            case Given.State.Disputed _ -> "DISPUTED";
        };
    }

    @Override
    public Json json() {
        return stamp.shortJson("scenario-show/1", headline())
                .put("name", scenario.name())
                .put("title", stamp.wording().say(scenario.title()))
                .put("rest", scenario.rest().name())
                .put(
                        "given",
                        Json.rows(
                                scenario.given(stamp.ask().asOf().law()),
                                given -> Json.fields()
                                        .put("fact", given.fact())
                                        .put("state", state(given))
                                        .put("since", given.since())
                                        .put("text", stamp.wording().name(given.fact()))
                                        .put("controller", controller(given))))
                .put(
                        "acts",
                        Json.rows(
                                scenario.acts(stamp.ask().asOf().law()),
                                act -> Json.fields()
                                        .put("rule", act.rule())
                                        .put("date", act.date().toString())
                                        .put("kind", act.kind())
                                        .put("by", Json.texts(act.by()))))
                .put("lines", Json.texts(scenario.lines()));
    }

    private String controller(Given given) {
        Fact fact = stamp.wording().pack().vocabulary().facts().get(given.fact());
        return fact == null ? "" : fact.controller().name().replace('_', '-');
    }
}
