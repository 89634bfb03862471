package org.haetae.law.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.Period;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Act;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Upon;

/** Acts that stop a way out, in their window or from their day on. */
final class Stops {
    private final Scene scene;
    private final Forms forms;

    Stops(Scene scene, Forms forms) {
        this.scene = scene;
        this.forms = forms;
    }

    /** What a stopping act did. */
    record Stop(Value effect, Optional<LocalDate> endsOn) {
        static final Stop NO = new Stop(Value.TRUE, Optional.empty());
    }

    Stop of(Route.Unless unless, Route route, Act act, Row row) {
        Optional<Route.Window> window = unless.window();
        if (window.isEmpty()) {
            Optional<LocalDate> first = Optional.empty();
            for (Act stopping : acts(unless, route, row, LocalDate.MIN, LocalDate.MAX)) {
                if (first.isEmpty() || stopping.date().isBefore(first.get())) {
                    first = Optional.of(stopping.date());
                }
            }
            if (first.isEmpty()) {
                return Stop.NO;
            }
            return first.get().isAfter(act.date())
                    ? new Stop(Value.TRUE, first)
                    : new Stop(Value.FALSE, Optional.empty());
        }
        Period length = window.get().length();
        LocalDate first =
                window.get().before() ? length.before(act.date()) : act.date().plusDays(1);
        LocalDate last = window.get().before() ? act.date().minusDays(1) : length.after(act.date());
        if (!acts(unless, route, row, first, last).isEmpty()) {
            return new Stop(Value.FALSE, Optional.empty());
        }
        boolean closed = last.isBefore(scene.asOf.facts());
        boolean late =
                !acts(unless, route, row, last.plusDays(1), LocalDate.MAX).isEmpty();
        boolean sure = late || isDenied(unless, route, row, first, last);
        return closed && !sure ? new Stop(Value.UNKNOWN, Optional.empty()) : Stop.NO;
    }

    /** Acts of the kind an {@code unless} names, on a row, between two days, both included; and in due form. */
    List<Act> acts(Route.Unless unless, Route route, Row row, LocalDate first, LocalDate last) {
        List<Act> found = new ArrayList<>();
        String rule = unless.upon() instanceof Upon.ActOf(String other) ? other : route.id();
        for (Act act : scene.situation.actsOf(rule)) {
            if (act.date().isBefore(first) || act.date().isAfter(last)) {
                continue;
            }
            boolean kind = !(unless.upon() instanceof Upon.Paper paper)
                    || act.kind().isPresent()
                            && paper.isKind(act.kind().get())
                            && forms.missed(paper.to(), act).isEmpty();
            boolean over = act.over().isEmpty()
                    || scene.lawOn(act.date()).covers(act.over(), route.head(), row, scene.profile);
            if (kind && over) {
                found.add(act);
            }
        }
        return found;
    }

    boolean isDenied(Route.Unless unless, Route route, Row row, LocalDate first, LocalDate last) {
        String rule = unless.upon() instanceof Upon.ActOf(String other) ? other : route.id();
        for (Act.None none : scene.situation.noneOf(rule)) {
            boolean kind = none.kind().isEmpty()
                    || !(unless.upon() instanceof Upon.Paper paper)
                    || paper.isKind(none.kind().get());
            if (kind
                    && (none.over().isEmpty() || scene.law.covers(none.over(), route.head(), row, scene.profile))
                    && none.covers(first, last)) {
                return true;
            }
        }
        return false;
    }
}
