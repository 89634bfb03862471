package org.haetae.law.eval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.Period;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Memo;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Lock;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Verb;

/**
 * Ways out that come round every year by themselves, unless somebody acts in time: an emergency ends on its anniversary unless a
 * notice was given in the ninety days before.
 */
final class Lapses {
    private final Scene scene;
    private final Runs runs;

    Lapses(Scene scene, Runs runs) {
        this.scene = scene;
        this.runs = runs;
    }

    /**
     * How a recurring day has gone so far.
     *
     * @param ended TRUE if it has ended the row, UNKNOWN if nobody knows
     * @param day the day it ended, or may have ended, or will if nobody acts
     */
    record Lapse(Value ended, LocalDate day) {}

    boolean recurs(Route route) {
        return !scene.law.lines(route.each(), scene.profile).isEmpty();
    }

    /** Empty if the row has not begun, or no such day comes before the text that names it ends. */
    Optional<Lapse> of(Route route, Row row) {
        Optional<LocalDate> began = runs.forms.began(row);
        if (began.isEmpty() || began.get().equals(LocalDate.MIN)) {
            return Optional.empty();
        }
        return scene.remember(Memo.key("lapse", route.id(), row.id()), () -> compute(route, row, began.get()));
    }

    /** One missed day ends it for certain, whatever was unknown before; else the first unknown one counts. */
    private Optional<Lapse> compute(Route route, Row row, LocalDate began) {
        Optional<Lapse> unknown = Optional.empty();
        for (int year = 1; ; year++) {
            LocalDate day = recurring(route, began, year);
            boolean come = !day.isAfter(scene.today());
            DayLaw law = scene.lawOn(come ? day : scene.today());
            boolean applies = law.lives(route)
                    && law.reach(route, row, scene.profile) == DayLaw.Reach.OVER
                    && law.isBase(route, row, scene.profile);
            boolean open = applies && !(come && isLocked(law, route, row, day));
            Value stayed = open ? stayed(law, route, row, day) : Value.TRUE;
            if (!come) {
                boolean alreadyActed =
                        stayed == Value.TRUE && day.isBefore(scene.today().plusYears(2));
                if (alreadyActed) {
                    continue;
                }
                return unknown.isEmpty() && isLaw(route, day) ? Optional.of(new Lapse(Value.FALSE, day)) : unknown;
            }
            if (stayed == Value.FALSE) {
                return Optional.of(new Lapse(Value.TRUE, day));
            }
            if (stayed != Value.TRUE && unknown.isEmpty()) {
                unknown = Optional.of(new Lapse(Value.UNKNOWN, day));
            }
        }
    }

    private boolean isLaw(Route route, LocalDate day) {
        for (Dated<Route.Each> line : scene.profile.only(route.each())) {
            if (line.life().span().contains(day) && route.life().span().contains(day)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The days in which a paper keeps a row beyond its next recurring day; or, of a paper that comes too late, those it missed.
     * Empty if the row has not begun or nothing recurs.
     */
    Optional<ActAnswer.Asked.Between> window(DayLaw law, Route route, Row row, Period length, LocalDate day) {
        Optional<LocalDate> began = runs.forms.began(row);
        if (began.isEmpty() || law.lines(route.each(), scene.profile).isEmpty()) {
            return Optional.empty();
        }
        Optional<ActAnswer.Asked.Between> missed = Optional.empty();
        for (int year = 1; ; year++) {
            LocalDate end = recurring(route, began.get(), year);
            ActAnswer.Asked.Between window = new ActAnswer.Asked.Between(length.before(end), end.minusDays(1));
            if (end.isAfter(day)) {
                boolean early = day.isBefore(window.first());
                // nearer to the window behind than to the one ahead
                boolean late = missed.isPresent()
                        && day.isBefore(length.after(missed.get().last()));
                return early && late ? missed : Optional.of(window);
            }
            missed = Optional.of(window);
        }
    }

    private LocalDate recurring(Route route, LocalDate began, int year) {
        Optional<LocalDate> fixed = fixed(route);
        LocalDate first = fixed.isPresent() ? fixed.get().withYear(began.getYear()) : began;
        LocalDate start = fixed.isPresent() && first.isAfter(began) ? first.minusYears(1) : first;
        return start.plusYears(year);
    }

    /** The day named, by the line that lives or, where the text has ended, by the last that did; none for an anniversary. */
    private Optional<LocalDate> fixed(Route route) {
        Optional<LocalDate> fixed = Optional.empty();
        for (Dated<Route.Each> line : scene.profile.only(route.each())) {
            fixed = line.value().day();
            if (line.life().span().contains(scene.today())) {
                return fixed;
            }
        }
        return fixed;
    }

    /** A lock that nothing had opened by that day held the row up. */
    private boolean isLocked(DayLaw law, Route route, Row row, LocalDate day) {
        for (Lock lock : runs.locks.on(law, route, Verb.TERMINATE, row)) {
            if (runs.locks.openSince(lock, day).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the row outlived that day: somebody acted in time, did not, or nobody knows. */
    private Value stayed(DayLaw law, Route route, Row row, LocalDate day) {
        List<Dated<Route.Unless>> lines = law.lines(route.unless(), scene.profile);
        if (lines.isEmpty()) {
            return Value.FALSE;
        }
        Value stayed = Value.FALSE;
        for (Dated<Route.Unless> line : lines) {
            stayed = stayed.or(stayed(line.value(), route, row, day));
        }
        return stayed;
    }

    private Value stayed(Route.Unless unless, Route route, Row row, LocalDate day) {
        LocalDate first =
                unless.window().isPresent() ? unless.window().get().length().before(day) : LocalDate.MIN;
        LocalDate last = day.minusDays(1);
        if (!runs.stops.acts(unless, route, row, first, last).isEmpty()) {
            return Value.TRUE;
        }
        boolean late = !runs.stops
                        .acts(unless, route, row, day, first(day, scene.today()))
                        .isEmpty()
                && !scene.today().isBefore(day);
        boolean none = runs.stops.isDenied(unless, route, row, first, last);
        boolean closed = !last.isAfter(scene.today());
        if (!closed) {
            return Value.FALSE;
        }
        return late || none ? Value.FALSE : Value.UNKNOWN;
    }

    /** A late act counts as late only until the next window opens: half a year on. */
    private static LocalDate first(LocalDate day, LocalDate today) {
        LocalDate limit = day.plusMonths(6).minusDays(1);
        return limit.isBefore(today) ? limit : today;
    }
}
