package org.haetae.law.eval;

import java.util.List;
import java.util.Optional;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Life;
import org.haetae.law.model.Route;

/**
 * A route on a row, under all readings it turns on.
 *
 * @param doing who may or must do what on the as-of day
 * @param term how long one exercise runs
 * @param holders offices that may act, delegates among them
 * @param consulting whom they ask
 * @param readings the verdict under each option of each point asked for
 * @param verify whether anything it rests on was not read in official text
 */
public record RouteAnswer(
        Route route,
        Optional<Doing> doing,
        Optional<Route.Term> term,
        List<String> holders,
        List<String> consulting,
        boolean perCase,
        Verdict verdict,
        List<Under> readings,
        boolean verify) {
    /** The verdict under an option. */
    public record Under(Life.Choice choice, Verdict.Word verdict) {}

    public RouteAnswer {
        holders = List.copyOf(holders);
        consulting = List.copyOf(consulting);
        readings = List.copyOf(readings);
    }

    /** Whether any option leads elsewhere than the answer given. */
    public boolean turnsOnReading() {
        return verdict.word() == Verdict.Word.READING
                || readings.stream().anyMatch(under -> under.verdict() != verdict.word());
    }
}
