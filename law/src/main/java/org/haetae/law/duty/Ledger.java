package org.haetae.law.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.haetae.law.cite.Period;
import org.haetae.law.eval.Situation;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Profile;
import org.haetae.law.model.Act;
import org.haetae.law.model.Anchor;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Due;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Life;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;

/**
 * The occurrences of duties up to the first one after the as-of day, each with the delivery that meets it, by the law as it
 * stood on that day: a line that begins later is not there, and one that ends later has no end yet.
 */
public final class Ledger {
    private static final Occurrence CONTINGENT =
            new Occurrence(Optional.empty(), Optional.empty(), Occurrence.State.CONTINGENT);

    private final Pack pack;
    private final Function<LocalDate, DayLaw> days;
    private final Situation situation;
    private final Profile profile;
    private final LocalDate today;

    public Ledger(Pack pack, Function<LocalDate, DayLaw> days, Situation situation, Profile profile, LocalDate today) {
        this.pack = pack;
        this.days = days;
        this.situation = situation;
        this.profile = profile;
        this.today = today;
    }

    /** An occurrence while deliveries are matched. */
    private static final class Slot {
        final Optional<LocalDate> due;
        final boolean lapsed;
        /** The event it counts from: no delivery before it can be meant. */
        final LocalDate event;
        /** From when on a delivery in time is for this day, even if an older one is open. */
        final LocalDate opens;

        Optional<Act> delivery = Optional.empty();

        Slot(Optional<LocalDate> due, boolean lapsed, LocalDate event, LocalDate opens) {
            this.due = due;
            this.lapsed = lapsed;
            this.event = event;
            this.opens = opens;
        }

        static Slot of(LocalDate due, boolean lapsed) {
            return new Slot(Optional.of(due), lapsed, LocalDate.MIN, LocalDate.MAX);
        }

        boolean isOpenFor(LocalDate delivered) {
            return delivery.isEmpty() && due.isPresent() && !lapsed && !delivered.isBefore(event);
        }

        boolean awaits(LocalDate delivered) {
            return !delivered.isBefore(opens) && !delivered.isAfter(due.orElseThrow());
        }
    }

    /**
     * Oldest first; a duty that waits for an event has one CONTINGENT occurrence, and a series that has ended the first day it no
     * longer reached, LAPSED. Of an office to be kept filled, an occurrence for each vacancy, the last being how it stands today.
     */
    public List<Occurrence> of(Duty duty) {
        if (!profile.holds(duty.life()) || duty.life().span().from().isAfter(today)) {
            return List.of();
        }
        Optional<LocalDate> last = lastDay(duty);
        List<Occurrence> occurrences = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        for (Dated<Due> line : profile.only(duty.due())) {
            if (line.life().span().from().isAfter(today)) {
                continue;
            }
            switch (line.value()) {
                case Due.On on -> {
                    slots.addAll(slots(duty, line, on, last));
                    if (on.anchor() instanceof Anchor.ActOf(String rule)
                            && situation.actsOf(rule).isEmpty()) {
                        occurrences.add(CONTINGENT);
                    }
                }
                case Due.Before before -> occurrences.addAll(before(duty, line, before));
                case Due.Periodically _ ->
                    occurrences.add(new Occurrence(Optional.empty(), Optional.empty(), Occurrence.State.UNKNOWN));
            }
        }
        slots.sort(Comparator.comparing(slot -> slot.due.orElse(LocalDate.MAX)));
        match(duty, slots);
        slots.forEach(slot -> occurrences.add(occurrence(duty, slot)));
        boolean standing = profile.only(duty.standing()).stream()
                .anyMatch(line -> line.life().span().contains(today));
        if (standing) {
            occurrences.addAll(tenures(duty));
        }
        return occurrences;
    }

    /** A vacancy runs from the day somebody left; before the first appointment on record nobody can say since when. */
    private List<Occurrence> tenures(Duty duty) {
        List<Occurrence> tenures = new ArrayList<>();
        Optional<Act> left = Optional.empty();
        boolean filled = false;
        for (Act act : situation.actsOf(duty.id())) {
            if (act.vacates()) {
                left = filled || left.isEmpty() ? Optional.of(act) : left;
                filled = false;
            } else if (!filled) {
                tenures.add(new Occurrence(left.map(Act::date), Optional.of(act), Occurrence.State.FULFILLED, left));
                filled = true;
            }
        }
        if (!filled) {
            Occurrence.State state = left.isPresent() ? Occurrence.State.VACANT : silent(duty, since(duty));
            tenures.add(new Occurrence(left.map(Act::date), Optional.empty(), state, left));
        }
        return tenures;
    }

    private LocalDate since(Duty duty) {
        return profile.only(duty.standing()).stream()
                .map(line -> line.life().span().from())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** What it means that no delivery for a day is on record: only where somebody searched, that none was found. */
    private Occurrence.State silent(Duty duty, LocalDate due) {
        boolean searched = pack.searchesFor(duty).stream().anyMatch(search -> search.covers(due));
        return searched ? Occurrence.State.NO_RECORD : Occurrence.State.NOT_SEARCHED;
    }

    private Occurrence occurrence(Duty duty, Slot slot) {
        Occurrence.State state;
        if (slot.lapsed) {
            state = Occurrence.State.LAPSED;
        } else if (slot.delivery.isPresent()) {
            state = Occurrence.State.FULFILLED;
        } else if (slot.due.isEmpty()) {
            state = Occurrence.State.UNKNOWN;
        } else {
            state = slot.due.get().isBefore(today) ? silent(duty, slot.due.get()) : Occurrence.State.DUE;
        }
        return new Occurrence(slot.due, slot.delivery, state);
    }

    /** The last day of a duty, inclusive, where its text has one; {@link LocalDate#MAX} where it waits for an event. */
    public Optional<LocalDate> lastDay(Duty duty) {
        List<LocalDate> ends = new ArrayList<>();
        for (Dated<Duty.Ends> line : profile.only(duty.ends())) {
            LocalDate anchor = anchor(duty, line.value().anchor(), line.life());
            LocalDate end =
                    line.value().after().map(period -> after(period, anchor)).orElse(anchor);
            LocalDate until = line.life().span().until();
            // a line taken out since then bounds nothing, unless its day had come before
            boolean binds = !line.life().span().from().isAfter(today) && (until.isAfter(today) || end.isBefore(until));
            if (binds) {
                ends.add(end);
            }
        }
        return ends.stream().min(LocalDate::compareTo);
    }

    private static LocalDate after(Period period, LocalDate anchor) {
        return anchor.equals(LocalDate.MAX) ? anchor : period.after(anchor);
    }

    /** @param asking the life of the line that speaks of the anchor */
    private LocalDate anchor(Duty duty, Anchor anchor, Life asking) {
        return switch (anchor) {
            case Anchor.Enactment _ -> pack.instrumentOf(duty.head()).inForce().from();
            case Anchor.Day(LocalDate date) -> date;
            case Anchor.FirstDue _ -> firstDue(duty, asking);
            case Anchor.ActOf(String rule) ->
                situation.actsOf(rule).stream()
                        .map(Act::date)
                        .min(LocalDate::compareTo)
                        .orElse(LocalDate.MAX);
        };
    }

    /**
     * The first day on which the duty was due under the lines that live beside the one that asks: where an amendment set the clock
     * anew and the count of years with it, the days of the old clock are not meant, nor days on which a line had ended.
     */
    private LocalDate firstDue(Duty duty, Life asking) {
        LocalDate first = LocalDate.MAX;
        for (Dated<Due> line : profile.only(duty.due())) {
            boolean beside = line.life().span().overlaps(asking.span());
            if (beside && line.value() instanceof Due.On on && !(on.anchor() instanceof Anchor.FirstDue)) {
                LocalDate day = firstInLife(line, on, after(on.delay(), anchor(duty, on.anchor(), line.life())));
                first = day.isBefore(first) ? day : first;
            }
        }
        return first;
    }

    private static LocalDate firstInLife(Dated<Due> line, Due.On on, LocalDate first) {
        LocalDate day = first;
        while (on.every().isPresent()
                && !on.afterDelivered()
                && day.isBefore(line.life().span().from())) {
            day = on.every().get().after(day);
        }
        return line.life().span().contains(day) ? day : LocalDate.MAX;
    }

    private List<Slot> slots(Duty duty, Dated<Due> line, Due.On on, Optional<LocalDate> last) {
        List<Slot> slots = new ArrayList<>();
        if (on.anchor() instanceof Anchor.ActOf(String rule)) {
            for (Act act : situation.actsOf(rule)) {
                LocalDate event = act.date();
                LocalDate first = after(on.delay(), event);
                for (Slot slot : series(duty, line, on, first, last)) {
                    // what is due on the day of its event is given before it, or on that day
                    boolean own = slot.due.equals(Optional.of(first)) && !first.equals(event);
                    LocalDate bound = on.delay().count() == 0 ? LocalDate.MIN : event;
                    slots.add(new Slot(slot.due, slot.lapsed, bound, own ? event : slot.opens));
                }
            }
        } else {
            LocalDate start = anchor(duty, on.anchor(), line.life());
            slots.addAll(series(duty, line, on, after(on.delay(), start), last));
        }
        return slots;
    }

    /** Due days in the life of their line and up to the last day; the first one after today closes the list. */
    private List<Slot> series(Duty duty, Dated<Due> line, Due.On on, LocalDate first, Optional<LocalDate> last) {
        List<Slot> slots = new ArrayList<>();
        LocalDate due = first;
        while (true) {
            LocalDate day = due;
            if (!beforeEnd(day, line.life()) || !beforeEnd(day, duty.life()) || day.equals(LocalDate.MAX)) {
                return slots;
            }
            if (last.filter(day::isAfter).isPresent()) {
                if (last.filter(today::isAfter).isPresent()) {
                    slots.add(Slot.of(day, true));
                }
                return slots;
            }
            if (!day.isBefore(line.life().span().from())) {
                LocalDate opens = on.open().map(period -> period.before(day)).orElse(LocalDate.MAX);
                slots.add(new Slot(Optional.of(day), false, LocalDate.MIN, opens));
            }
            if (on.every().isEmpty() || !day.isBefore(today)) {
                return slots;
            }
            Period every = on.every().get();
            if (on.afterDelivered()) {
                Optional<LocalDate> delivered = delivered(duty, day, every);
                if (delivered.isEmpty()) {
                    slots.add(new Slot(Optional.empty(), false, LocalDate.MIN, LocalDate.MAX));
                    return slots;
                }
                due = every.after(delivered.get());
            } else {
                due = every.after(day);
            }
        }
    }

    /** Whether a line lives on a day, as far as the law of today says: an end that was set later is not known yet. */
    private boolean beforeEnd(LocalDate day, Life life) {
        LocalDate until = life.span().until();
        return day.isBefore(until) || until.isAfter(today);
    }

    /** The delivery that counts for an occurrence of a clock that runs from deliveries: the first one not before its predecessor. */
    private Optional<LocalDate> delivered(Duty duty, LocalDate due, Period every) {
        return situation.actsOf(duty.id()).stream()
                .map(Act::date)
                .filter(day -> !day.isBefore(every.before(due)))
                .filter(day -> day.isAfter(every.before(due)) || day.equals(due))
                .min(LocalDate::compareTo);
    }

    /**
     * A delivery meets the occurrence it names; else the first that awaits it, because the event it counts from has come or the text
     * opens it early; else the latest open one due by then; else the next. None is met before its event.
     */
    private void match(Duty duty, List<Slot> slots) {
        for (Act act : situation.actsOf(duty.id())) {
            Optional<Slot> meets;
            if (act.meeting().isPresent()) {
                meets = slots.stream()
                        .filter(slot -> slot.due.equals(act.meeting()))
                        .findFirst();
            } else {
                LocalDate day = act.date();
                List<Slot> open =
                        slots.stream().filter(slot -> slot.isOpenFor(day)).toList();
                meets = open.stream()
                        .filter(slot -> slot.awaits(day))
                        .findFirst()
                        .or(() -> open.stream()
                                .filter(slot -> !slot.due.orElseThrow().isAfter(day))
                                .reduce((a, b) -> b))
                        .or(() -> open.stream().findFirst());
            }
            meets.ifPresent(slot -> slot.delivery = Optional.of(act));
        }
    }

    /** One occurrence for each exercise of such a way out: the notice had to be given by its day. */
    private List<Occurrence> before(Duty duty, Dated<Due> line, Due.Before before) {
        List<Occurrence> occurrences = new ArrayList<>();
        for (Route route : pack.all(Route.class)) {
            for (Act act : situation.actsOf(route.id())) {
                DayLaw law = days.apply(act.date());
                boolean concerns = line.life().span().contains(act.date())
                        && law.lives(route)
                        && law.line(route.doings(), profile)
                                .filter(doing -> before.verbs().contains(doing.verb()))
                                .isPresent()
                        && reaches(law, duty, before, route, act);
                if (concerns) {
                    Optional<Act> given = situation.actsOf(duty.id()).stream()
                            .filter(notice -> !notice.date().isAfter(act.date()))
                            .reduce((a, b) -> b);
                    Occurrence.State state = given.isPresent() ? Occurrence.State.FULFILLED : silent(duty, act.date());
                    occurrences.add(new Occurrence(Optional.of(act.date()), given, state));
                }
            }
        }
        if (occurrences.isEmpty()) {
            occurrences.add(CONTINGENT);
        }
        return occurrences;
    }

    private boolean reaches(DayLaw law, Duty duty, Due.Before before, Route route, Act act) {
        for (Row row : pack.rows()) {
            boolean covered = before.over().isEmpty() || law.covers(before.over(), duty.head(), row, profile);
            boolean touched = act.over().isEmpty() || law.covers(act.over(), route.head(), row, profile);
            if (covered && touched && law.reach(route, row, profile) == DayLaw.Reach.OVER) {
                return true;
            }
        }
        return false;
    }
}
