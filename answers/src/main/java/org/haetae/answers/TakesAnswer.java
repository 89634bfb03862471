package org.haetae.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Controller;
import org.haetae.law.unlock.Wait;

/** What it would take to open the ways out of some measures. */
public record TakesAnswer(Stamp stamp, List<OfMeasure> measures) implements Answer {
    /**
     * A measure; not there on the day, or with no way out of the kind asked for, it has no routes.
     *
     * @param also what else does the same, and stays when this measure alone goes
     */
    public record OfMeasure(
            String id,
            String title,
            UslmRef cite,
            boolean there,
            LocalDate from,
            List<OfRoute> routes,
            List<EffectView> also) {
        public OfMeasure {
            routes = List.copyOf(routes);
            also = List.copyOf(also);
        }
    }

    /** A way out, the form of the act, and what it takes under each reading that makes a difference. */
    public record OfRoute(RouteView route, Signing signing, List<Way> ways) {
        public OfRoute {
            ways = List.copyOf(ways);
        }
    }

    /**
     * What it takes under some readings.
     *
     * @param readings combinations of options, each enough; one empty combination where no reading makes a difference
     * @param reaches whether the way out is one of this measure's at all
     * @param sets minimal; none where nothing opens it as the law stands
     * @param more whether there are more sets than were listed
     * @param delay how long it takes once all of a set is there
     */
    public record Way(List<Map<String, String>> readings, boolean reaches, List<OfSet> sets, boolean more, Wait delay) {
        public Way {
            readings = List.copyOf(readings);
            sets = List.copyOf(sets);
        }
    }

    /** One set: with all of it, and no less, the way is open. */
    public record OfSet(List<ItemView> steps) {
        public OfSet {
            steps = List.copyOf(steps);
        }

        List<ItemView> of(Controller.Side side) {
            return steps.stream()
                    .filter(step -> step.controller().side() == side)
                    .toList();
        }

        long met(Controller.Side side) {
            return of(side).stream().filter(step -> step.value() == Value.TRUE).count();
        }

        long unmet(Controller.Side side) {
            return of(side).size() - met(side);
        }
    }

    public TakesAnswer {
        measures = List.copyOf(measures);
    }

    @Override
    public Page page() {
        return new TakesPage(this).page();
    }

    @Override
    public Table table() {
        return TakesTable.of(this);
    }

    @Override
    public Json json() {
        return TakesJson.of(this);
    }
}
