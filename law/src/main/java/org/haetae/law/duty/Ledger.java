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
import org.haetae.law.model.Pack;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;

/** The occurrences of duties up to the first one after the as-of day, each with the delivery that meets it. */
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
        Optional<LocalDate> delivered = Optional.empty();

        Slot(Optional<LocalDate> due) {
            this.due = due;
        }
    }

    /** Oldest first; a duty that waits for an event has one CONTINGENT occurrence. */
    public List<Occurrence> of(Duty duty) {
        if (!profile.holds(duty.life()) || duty.life().span().from().isAfter(today)) {
            return List.of();
        }
        Optional<LocalDate> last = lastDay(duty);
        List<Occurrence> occurrences = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        for (Dated<Due> line : profile.only(duty.due())) {
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
        slots.forEach(slot -> occurrences.add(occurrence(slot)));
        boolean standing = profile.only(duty.standing()).stream()
                .anyMatch(line -> line.life().span().contains(today));
        if (standing) {
            Optional<LocalDate> filled =
                    situation.actsOf(duty.id()).stream().map(Act::date).reduce((a, b) -> b);
            occurrences.add(new Occurrence(
                    Optional.of(today),
                    filled,
                    filled.isPresent() ? Occurrence.State.FULFILLED : Occurrence.State.NO_RECORD));
        }
        return occurrences;
    }

    private Occurrence occurrence(Slot slot) {
        Occurrence.State state;
        if (slot.delivered.isPresent()) {
            state = Occurrence.State.FULFILLED;
        } else if (slot.due.isEmpty()) {
            state = Occurrence.State.UNKNOWN;
        } else {
            state = slot.due.get().isBefore(today) ? Occurrence.State.NO_RECORD : Occurrence.State.DUE;
        }
        return new Occurrence(slot.due, slot.delivered, state);
    }

    /** The last day of a duty, inclusive, where its text has one. */
    public Optional<LocalDate> lastDay(Duty duty) {
        return profile.only(duty.ends()).stream()
                .filter(line -> line.life().span().from().isBefore(today.plusDays(1)))
                .map(line -> {
                    LocalDate anchor = anchor(duty, line.value().anchor());
                    return line.value()
                            .after()
                            .map(period -> period.after(anchor))
                            .orElse(anchor);
                })
                .min(LocalDate::compareTo);
    }

    private LocalDate anchor(Duty duty, Anchor anchor) {
        return switch (anchor) {
            case Anchor.Enactment _ -> pack.instrumentOf(duty.head()).inForce().from();
            case Anchor.Day(LocalDate date) -> date;
            case Anchor.FirstDue _ ->
                profile.only(duty.due()).stream()
                        .map(Dated::value)
                        .filter(Due.On.class::isInstance)
                        .map(Due.On.class::cast)
                        .filter(on -> !(on.anchor() instanceof Anchor.FirstDue))
                        .map(on -> on.delay().after(anchor(duty, on.anchor())))
                        .min(LocalDate::compareTo)
                        .orElse(LocalDate.MAX);
            case Anchor.ActOf(String rule) ->
                situation.actsOf(rule).stream()
                        .map(Act::date)
                        .min(LocalDate::compareTo)
                        .orElse(LocalDate.MAX);
        };
    }

    private List<Slot> slots(Duty duty, Dated<Due> line, Due.On on, Optional<LocalDate> last) {
        List<LocalDate> starts = new ArrayList<>();
        if (on.anchor() instanceof Anchor.ActOf(String rule)) {
            situation.actsOf(rule).forEach(act -> starts.add(act.date()));
        } else {
            starts.add(anchor(duty, on.anchor()));
        }
        List<Slot> slots = new ArrayList<>();
        for (LocalDate start : starts) {
            slots.addAll(series(duty, line, on, on.delay().after(start), last));
        }
        return slots;
    }

    /** Due days in the life of their line and up to the last day; the first one after today closes the list. */
    private List<Slot> series(Duty duty, Dated<Due> line, Due.On on, LocalDate first, Optional<LocalDate> last) {
        List<Slot> slots = new ArrayList<>();
        LocalDate due = first;
        while (true) {
            LocalDate day = due;
            boolean within = last.map(end -> !day.isAfter(end)).orElse(true)
                    && day.isBefore(line.life().span().until())
                    && day.isBefore(duty.life().span().until());
            if (!within) {
                return slots;
            }
            if (!day.isBefore(line.life().span().from())) {
                slots.add(new Slot(Optional.of(day)));
            }
            if (on.every().isEmpty() || !day.isBefore(today)) {
                return slots;
            }
            Period every = on.every().get();
            if (on.afterDelivered()) {
                Optional<LocalDate> delivered = delivered(duty, day, every);
                if (delivered.isEmpty()) {
                    slots.add(new Slot(Optional.empty()));
                    return slots;
                }
                due = every.after(delivered.get());
            } else {
                due = every.after(day);
            }
        }
    }

    /** The delivery that counts for an occurrence of a clock that runs from deliveries: the first one not before its predecessor. */
    private Optional<LocalDate> delivered(Duty duty, LocalDate due, Period every) {
        return situation.actsOf(duty.id()).stream()
                .map(Act::date)
                .filter(day -> !day.isBefore(every.before(due)))
                .filter(day -> day.isAfter(every.before(due)) || day.equals(due))
                .min(LocalDate::compareTo);
    }

    /** A delivery meets the latest open occurrence due by then, else the next, or the one it names. */
    private void match(Duty duty, List<Slot> slots) {
        for (Act act : situation.actsOf(duty.id())) {
            Optional<Slot> meets;
            if (act.meeting().isPresent()) {
                meets = slots.stream()
                        .filter(slot -> slot.due.equals(act.meeting()))
                        .findFirst();
            } else {
                List<Slot> open = slots.stream()
                        .filter(slot -> slot.delivered.isEmpty() && slot.due.isPresent())
                        .toList();
                meets = open.stream()
                        .filter(slot -> !slot.due.orElseThrow().isAfter(act.date()))
                        .reduce((a, b) -> b)
                        .or(() -> open.stream().findFirst());
            }
            meets.ifPresent(slot -> slot.delivered = Optional.of(act.date()));
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
                    Optional<LocalDate> given = situation.actsOf(duty.id()).stream()
                            .map(Act::date)
                            .filter(day -> !day.isAfter(act.date()))
                            .max(LocalDate::compareTo);
                    Occurrence.State state =
                            given.isPresent() ? Occurrence.State.FULFILLED : Occurrence.State.NO_RECORD;
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
