package org.haetae.law.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.law.graph.Part;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Verb;

/** What more of the facts could do to a row, in the terms of {@link Outcomes}. */
final class Doors {
    private final Scene scene;
    private final Standings standings;
    private final RouteConditions conditions;
    private final Verdicts verdicts;
    private final Outcomes outcomes;

    Doors(Scene scene, Standings standings, RouteConditions conditions, Verdicts verdicts, Outcomes outcomes) {
        this.scene = scene;
        this.standings = standings;
        this.conditions = conditions;
        this.verdicts = verdicts;
        this.outcomes = outcomes;
    }

    List<Door> of(Row row) {
        List<Door> doors = new ArrayList<>();
        for (Route route : scene.candidates(row)) {
            Optional<Verdict> verdict = verdicts.of(route, row, Optional.empty());
            Optional<Outcome.Word> gives = verdict.isPresent() ? gives(route) : Optional.empty();
            if (gives.isPresent()) {
                door(route, row, verdict.get().effective(), gives.get()).ifPresent(doors::add);
            }
        }
        for (Part end : standings.ends(row)) {
            doors.add(
                    new Door(Optional.empty(), Outcome.Word.ENDS, false, false, List.of(end), List.of(end), List.of()));
        }
        return doors;
    }

    private Optional<Outcome.Word> gives(Route route) {
        Verb verb = outcomes.renewedVerb(route);
        boolean perCase = isPerCase(route);
        if (verb == Verb.TERMINATE && !perCase) {
            return Optional.of(Outcome.Word.ENDS);
        }
        return verb == Verb.SUSPEND ? Optional.of(Outcome.Word.SUSPEND) : Optional.empty();
    }

    private boolean isPerCase(Route route) {
        return !scene.law.lines(route.per(), scene.profile).isEmpty();
    }

    private Optional<Door> door(Route route, Row row, Verdict verdict, Outcome.Word gives) {
        boolean perCase = isPerCase(route);
        List<Row> beside = gives == Outcome.Word.ENDS ? outcomes.besides(route, row) : List.of();
        if (verdict.condition().isEmpty() && verdict.word() != Verdict.Word.CONFLICT) {
            boolean come = verdict.day().map(day -> !day.isAfter(scene.today())).orElse(true);
            boolean open = verdict.word() == Verdict.Word.EXERCISED || verdict.word() == Verdict.Word.AUTOMATIC && come;
            return open
                    ? Optional.of(new Door(Optional.of(route), gives, perCase, true, List.of(), List.of(), beside))
                    : Optional.empty();
        }
        RouteConditions.Condition condition = conditions.of(route, row, true);
        List<Part> all = condition.limbs().isEmpty() ? List.of(condition.part()) : condition.limbs();
        List<Part> ways = new ArrayList<>();
        for (Part way : all) {
            if (scene.value(way.node(), Scene.NOTHING, scene.today()) != Value.TRUE) {
                ways.add(way);
            }
        }
        return ways.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Door(Optional.of(route), gives, perCase, false, ways, List.of(condition.part()), beside));
    }
}
