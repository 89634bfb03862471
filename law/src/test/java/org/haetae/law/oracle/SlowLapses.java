package org.haetae.law.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Verb;

/** Days that come round each year and end by law what nobody kept alive. */
final class SlowLapses {
    private final SlowFacts facts;
    private final SlowReach reach;
    private final SlowActs acts;
    private final LocalDate asOf;

    SlowLapses(SlowFacts facts, SlowReach reach, SlowActs acts) {
        this.facts = facts;
        this.reach = reach;
        this.acts = acts;
        this.asOf = facts.asOf;
    }

    /** Whether a recurring day has ended what the route is over, of which the row may be only a part. */
    Truth lapsed(Route route, Row row) {
        return Truth.any(acts.anchored(route, row, asOf).stream()
                .map(base -> lapsedItself(route, base))
                .toList());
    }

    /** A recurring day on which it ended by law, since it began. */
    Truth lapsedItself(Route route, Row row) {
        List<Truth> ends = new ArrayList<>();
        for (LocalDate day : days(route, row)) {
            if (day.isAfter(asOf)) {
                break;
            }
            boolean byLaw = acts.doing(route, day)
                    .filter(d -> d.verb() == Verb.TERMINATE && d.modality() == Modality.BY_LAW)
                    .isPresent();
            boolean open = acts.locks(route, Verb.TERMINATE, row, day).stream()
                    .allMatch(lock -> acts.opened(lock, day) == Truth.TRUE);
            boolean aimed = acts.anchored(route, row, day).contains(row);
            if (byLaw && open && aimed && reach.over(route, row, day)) {
                ends.add(Truth.all(facts.live(route.unless(), day).stream()
                        .map(unless -> notStopped(route, unless, row, day))
                        .toList()));
            }
        }
        return Truth.any(ends);
    }

    Truth notStopped(Route route, Route.Unless unless, Row row, LocalDate day) {
        if (unless.window().isEmpty()) {
            return Truth.of(acts.stops(route, unless, row).stream().noneMatch(s -> !s.isAfter(day)));
        }
        Route.Window window = unless.window().get();
        return window.before()
                ? acts.unstopped(route, unless, row, window.length().before(day), day.minusDays(1), day.plusMonths(6))
                : acts.unstopped(
                        route, unless, row, day.plusDays(1), window.length().after(day));
    }

    /** Its recurring days after the row began, and some after the as-of day. */
    List<LocalDate> days(Route route, Row row) {
        List<LocalDate> days = new ArrayList<>();
        for (Dated<Route.Each> each : route.each()) {
            for (LocalDate begin : acts.begin(row, asOf).stream().toList()) {
                LocalDate first = each.value().day().orElse(begin);
                for (int year = 0; ; year++) {
                    LocalDate day = first.plusYears(year);
                    if (day.isAfter(begin) && facts.lives(each.life(), day)) {
                        days.add(day);
                    }
                    if (day.isAfter(asOf.plusYears(2))) {
                        break;
                    }
                }
            }
        }
        return days.stream().distinct().sorted().toList();
    }
}
