package org.haetae.answers.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.Ask;
import org.haetae.answers.Stamp;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.Unused;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.MutantsPhrase;
import org.haetae.law.Law;
import org.haetae.law.eval.Evaluation;
import org.haetae.law.export.Asp;
import org.haetae.notation.BadInput;

/** What every way out takes on a day: a list of the conditions, and the program that holds them. */
public record ExportAnswer(Stamp stamp, Asp asp, Unused unused) implements TopicAnswer {
    static final String SCHEMA = "law-export/1";

    /**
     * The law of the as-of day, under the readings asked for, and where nothing is asked their defaults.
     *
     * @throws BadInput if more than one scenario is assumed
     */
    public static ExportAnswer of(Law law, Ask ask) {
        ask.onlyOne();
        Evaluation evaluation = ask.inquiry(law, ask.assumed().getFirst())
                .under(each -> each)
                .branches()
                .getFirst()
                .answer();
        Set<String> counted = Set.copyOf(ask.said());
        return new ExportAnswer(Stamp.of(law, ask), Asp.of(evaluation), Unused.of(ask, counted));
    }

    private String headline() {
        long conditions =
                asp.goals().stream().mapToInt(Asp.Goal::node).distinct().count();
        return stamp.wording()
                .say(
                        MutantsPhrase.EXPORT,
                        asp.goals().size(),
                        stamp.wording().day(stamp.ask().asOf().law()),
                        conditions);
    }

    @Override
    public Optional<String> program() {
        return Optional.of(asp.text());
    }

    @Override
    public Page page() {
        return new Page(headline(), List.of(new Block.Grid(table())), unused.foot(stamp));
    }

    @Override
    public Table table() {
        List<Table.Column> columns = List.of(
                new Table.Column("route", "route", true),
                new Table.Column("row", "row", true),
                new Table.Column("node", "node", false));
        List<List<Cell>> rows = new ArrayList<>();
        for (Asp.Goal goal : asp.goals()) {
            rows.add(Table.row(goal.route().id(), goal.row().id(), String.valueOf(goal.node())));
        }
        return Table.of(columns, rows);
    }

    @Override
    public Json json() {
        return stamp.shortJson(SCHEMA, headline())
                .put(
                        "goals",
                        Json.rows(
                                asp.goals(),
                                goal -> Json.fields()
                                        .put("route", goal.route().id())
                                        .put("row", goal.row().id())
                                        .put("node", goal.node())))
                .put("unused", unused.json());
    }
}
