package org.haetae.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.haetae.law.Law;
import org.haetae.law.eval.AsOf;
import org.haetae.law.eval.Evaluation;
import org.haetae.law.eval.Mode;
import org.haetae.law.eval.Situation;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Part;
import org.haetae.law.graph.Profile;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Scenario;

/** The packs as they stand, on the day of their newest rule, and every condition of every route on every row in one graph. */
final class PackState {
    final Law law;
    final LocalDate day;
    final Scenario scenario;

    PackState() {
        this.law = Law.read(Path.of(System.getProperty("haetae.packs", "packs")));
        this.day = law.pack().rules().values().stream()
                .map(rule -> rule.life().span().from())
                .max(LocalDate::compareTo)
                .orElseThrow();
        this.scenario = law.pack().scenarios().values().iterator().next();
    }

    /** A route on a row it reaches, and what it takes. */
    record Goal(Route route, Row row, Part condition) {}

    Evaluation evaluation() {
        AsOf asOf = AsOf.all(day);
        Situation situation = new Situation(law.pack(), scenario, asOf);
        Profile first = Profile.first(law.pack().vocabulary().readings());
        return new Evaluation(law::day, asOf, situation, Mode.CERTIFIABLE, first);
    }

    static List<Goal> goals(Evaluation evaluation) {
        List<Goal> goals = new ArrayList<>();
        for (Row row : evaluation.law().pack().rows()) {
            for (Route route : evaluation.law().pack().all(Route.class)) {
                if (evaluation.isRow(row) && evaluation.reach(route, row) == DayLaw.Reach.OVER) {
                    goals.add(new Goal(route, row, evaluation.condition(route, row)));
                }
            }
        }
        return goals;
    }
}
