package org.haetae.law.eval;

import java.util.List;
import java.util.Optional;
import org.haetae.law.model.Life;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Row;

/**
 * A row, under all readings it turns on.
 *
 * @param commands measures this one carries out; they are owed when it is gone
 * @param readings the outcome under each option of each point asked for
 * @param verify whether anything it rests on was not read in official text
 */
public record RowAnswer(
        Row row,
        Optional<Row.Imposed> imposed,
        Standing standing,
        Outcome outcome,
        List<RouteAnswer> routes,
        List<Measure> commands,
        List<Under> readings,
        boolean verify) {
    /** The outcome under an option. */
    public record Under(Life.Choice choice, Outcome.Word outcome) {}

    public RowAnswer {
        routes = List.copyOf(routes);
        commands = List.copyOf(commands);
        readings = List.copyOf(readings);
    }

    /** Whether any option leads elsewhere than the answer given. */
    public boolean turnsOnReading() {
        return outcome.word() == Outcome.Word.READING
                || readings.stream().anyMatch(under -> under.outcome() != outcome.word());
    }
}
