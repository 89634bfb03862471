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
import org.haetae.law.model.Scenario;

/** The scenarios of the packs. */
public record ScenariosListed(Stamp stamp, List<Scenario> scenarios, Unused unused) implements Answer {
    public ScenariosListed {
        scenarios = List.copyOf(scenarios);
    }

    private String headline() {
        int n = scenarios.size();
        return stamp.wording().say(n == 1 ? Phrase.SCENARIOS_ONE : Phrase.SCENARIOS_HEAD, n);
    }

    @Override
    public Page page() {
        return new Page(headline(), List.of(new Block.Grid(table())), unused.foot(stamp));
    }

    @Override
    public Table table() {
        Wording wording = stamp.wording();
        List<Table.Column> columns = List.of(
                new Table.Column("scenario", wording.say(Phrase.COLUMN_SCENARIO), false),
                new Table.Column("title", wording.say(Phrase.COLUMN_TITLE), true),
                new Table.Column("facts", wording.say(Phrase.COLUMN_FACTS), false),
                new Table.Column("acts", wording.say(Phrase.COLUMN_ACTS), false),
                new Table.Column("rest", wording.say(Phrase.COLUMN_REST), false));
        List<List<Cell>> rows = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            rows.add(Table.row(
                    scenario.name(),
                    wording.say(scenario.title()),
                    String.valueOf(facts(scenario)),
                    String.valueOf(acts(scenario)),
                    scenario.rest().name()));
        }
        return Table.of(columns, rows);
    }

    @Override
    public Json json() {
        return stamp.shortJson("scenario-list/1", headline())
                .put(
                        "scenarios",
                        Json.rows(
                                scenarios,
                                scenario -> Json.fields()
                                        .put("name", scenario.name())
                                        .put("title", stamp.wording().say(scenario.title()))
                                        .put("facts", facts(scenario))
                                        .put("acts", acts(scenario))
                                        .put("rest", scenario.rest().name())))
                .put("unused", unused.json());
    }

    private int facts(Scenario scenario) {
        return scenario.given(stamp.ask().asOf().law()).size();
    }

    private int acts(Scenario scenario) {
        return scenario.acts(stamp.ask().asOf().law()).size();
    }
}
