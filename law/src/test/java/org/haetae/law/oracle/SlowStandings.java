package org.haetae.law.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.haetae.law.eval.Standing;
import org.haetae.law.model.Lock;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Standard;
import org.haetae.law.model.Upon;
import org.haetae.law.model.Verb;

/** Whether a row stands: how it came, how it went, whether it is held. */
final class SlowStandings {
    private static final SlowFacts.World AS_IS = SlowFacts.World.AS_IS;

    private final SlowFacts facts;
    private final SlowReach reach;
    private final SlowActs acts;
    private final SlowLapses lapses;
    private final Pack pack;
    private final LocalDate asOf;

    SlowStandings(SlowFacts facts, SlowReach reach, SlowActs acts, SlowLapses lapses) {
        this.facts = facts;
        this.reach = reach;
        this.acts = acts;
        this.lapses = lapses;
        this.pack = facts.pack;
        this.asOf = facts.asOf;
    }

    /** "No row before its text or, for a status, its act." */
    boolean isRow(Row row) {
        return facts.exists(row.life())
                && !asOf.isBefore(row.life().span().from())
                && (row instanceof Measure
                        || row.imposed().isEmpty()
                        || acts.begin(row, asOf).isPresent());
    }

    Standing.Word standing(Row row) {
        if (!facts.lives(row.life(), asOf)) {
            return Standing.Word.ENDED;
        }
        Standing.Word base = base(row);
        if (base == Standing.Word.NOT_IMPOSED) {
            return base;
        }
        if (byText(row) && fallen(row) == Truth.TRUE && neverStood(row)) {
            return Standing.Word.NOT_IMPOSED;
        }
        Truth gone = gone(row);
        if (gone == Truth.TRUE) {
            return Standing.Word.ENDED;
        }
        if (gone != Truth.FALSE || base == Standing.Word.UNKNOWN) {
            return Standing.Word.UNKNOWN;
        }
        Truth held = Truth.any(routes().stream().map(route -> holds(route, row)).toList());
        return switch (held) {
            case TRUE -> Standing.Word.HELD;
            case UNKNOWN, DISPUTED -> Standing.Word.UNKNOWN;
            case FALSE -> base;
        };
    }

    private List<Route> routes() {
        return pack.all(Route.class);
    }

    private Standing.Word base(Row row) {
        Optional<Row.Imposed> imposed = facts.live(row.imposed(), asOf).stream().findFirst();
        if (row.imposed().isEmpty()) {
            return Standing.Word.OPERATES;
        }
        // Where no line says how it comes this day, what an act once imposed is still there.
        Modality modality = imposed.map(i -> i.doing().modality()).orElse(Modality.MAY);
        boolean byAct = acts.imposing(row, asOf).isPresent();
        return switch (modality) {
            case BY_LAW -> Standing.Word.OPERATES;
            case MAY -> byAct ? Standing.Word.OPERATES : Standing.Word.NOT_IMPOSED;
            case SHALL -> {
                // "from the day its trigger holds: imposed ... it operates": before that day an act imposes nothing.
                Truth trigger =
                        imposed.flatMap(Row.Imposed::upon).map(this::triggered).orElse(Truth.TRUE);
                if (trigger == Truth.FALSE) {
                    yield Standing.Word.NOT_IMPOSED;
                }
                if (trigger != Truth.TRUE) {
                    yield Standing.Word.UNKNOWN;
                }
                if (byAct) {
                    yield Standing.Word.OPERATES;
                }
                List<Standing.Word> carriers = pack.all(Measure.class).stream()
                        .filter(m ->
                                isRow(m) && facts.live(m.carriesOut(), asOf).contains(row.id()))
                        .map(this::standing)
                        .toList();
                if (carriers.contains(Standing.Word.OPERATES)) {
                    yield Standing.Word.OPERATES;
                }
                // "operates or owed: it stands": where it is unknown whether one that carries it out operates, it is
                // owed.
                yield Standing.Word.OWED;
            }
        };
    }

    private Truth triggered(Upon upon) {
        return switch (upon) {
            case Upon.Holds holds -> facts.value(holds.standard(), asOf, AS_IS);
            case Upon.ActOf of -> Truth.of(!facts.actsOf(of.rule()).isEmpty());
            case Upon.Paper _ -> throw new IllegalArgumentException("papers as triggers are not generated");
        };
    }

    private Truth gone(Row row) {
        return Truth.any(ends(row));
    }

    private List<Truth> ends(Row row) {
        List<Truth> ends = new ArrayList<>();
        for (Route route : routes()) {
            ends.add(terminates(route, row));
        }
        if (row instanceof Measure measure) {
            acts.begin(row, asOf)
                    .flatMap(b -> acts.lastsUntil(measure, b))
                    .ifPresent(end -> ends.add(Truth.of(!asOf.isBefore(end))));
            for (Measure.Lasts lasts : facts.live(measure.lasts(), asOf)) {
                if (lasts instanceof Measure.Lasts.Until(Standard standard)) {
                    ends.add(facts.value(standard, asOf, AS_IS));
                }
            }
        }
        ends.add(fallen(row));
        return ends;
    }

    private Truth terminates(Route route, Row row) {
        List<Truth> ends = new ArrayList<>();
        acts.attempts(route, row).stream()
                .filter(a -> verb(route, a) == Verb.TERMINATE && !a.conflict())
                // "falls when they fall": by what it rests on a row falls only with that
                .filter(a -> acts.anchored(route, row, a.act().date()).contains(row))
                .forEach(a -> ends.add(a.runsOn(asOf)));
        ends.add(lapses.lapsedItself(route, row));
        return Truth.any(ends);
    }

    private Verb verb(Route route, SlowActs.Attempt attempt) {
        return acts.doing(route, attempt.act().date()).orElseThrow().verb();
    }

    private Truth fallen(Row row) {
        List<Truth> lines = new ArrayList<>();
        for (Row.RestsOn line : facts.live(row.restsOn(), asOf)) {
            List<Truth> each = line.names().stream().map(this::living).toList();
            lines.add(line.any() ? Truth.any(each) : Truth.all(each));
        }
        Truth alive = Truth.all(lines);
        if (isByLaw(row) && alive != Truth.TRUE) {
            for (Lock lock : pack.all(Lock.class)) {
                if (lock.verbs().contains(Verb.TERMINATE) && reach.over(lock, row, asOf)) {
                    alive = alive.or(not(acts.opened(lock, asOf)));
                }
            }
        }
        return not(alive);
    }

    private boolean byText(Row row) {
        return row.imposed().isEmpty()
                || facts.live(row.imposed(), asOf).stream()
                        .findFirst()
                        .filter(i -> i.doing().modality() == Modality.BY_LAW)
                        .isPresent();
    }

    /** Whether of all that is not there of what it rests on, nothing ever was. */
    private boolean neverStood(Row row) {
        return facts.live(row.restsOn(), asOf).stream()
                .flatMap(line -> line.names().stream())
                .filter(name -> living(name) != Truth.TRUE)
                .allMatch(name -> {
                    Row base = (Row) Objects.requireNonNull(pack.rules().get(name));
                    boolean textOver = facts.exists(base.life())
                            && !asOf.isBefore(base.life().span().until());
                    return !textOver && (!isRow(base) || standing(base) == Standing.Word.NOT_IMPOSED);
                });
    }

    /** A status that began by the text alone is none: what the text imposes are measures. */
    private boolean isByLaw(Row row) {
        return facts.live(row.imposed(), asOf).stream().anyMatch(i -> i.doing().modality() == Modality.BY_LAW);
    }

    private static Truth not(Truth truth) {
        return switch (truth) {
            case FALSE -> Truth.TRUE;
            case UNKNOWN -> Truth.UNKNOWN;
            case DISPUTED -> Truth.DISPUTED;
            case TRUE -> Truth.FALSE;
        };
    }

    Truth living(String name) {
        return switch (pack.rules().get(name)) {
            case Row row when !isRow(row) -> Truth.FALSE;
            case Row row ->
                switch (standing(row)) {
                    case OPERATES, OWED, HELD -> Truth.TRUE;
                    case UNKNOWN, READING -> Truth.UNKNOWN;
                    case ENDED, NOT_IMPOSED -> Truth.FALSE;
                };
            case null, default -> throw new IllegalArgumentException("rests on " + name + ": not generated");
        };
    }

    private Truth holds(Route route, Row row) {
        List<Truth> values = new ArrayList<>();
        for (SlowActs.Attempt attempt : acts.attempts(route, row)) {
            Verb verb = verb(route, attempt);
            boolean whole = switch (verb) {
                case SUSPEND, WAIVE, DELAY -> true;
                case RENEW -> acts.base(route, attempt.act().date()).isPresent();
                // "suspended, waived, delayed or exempted it is HELD": as a whole, that is, not for some dealings only.
                case EXEMPT ->
                    facts.live(route.activities(), attempt.act().date()).isEmpty();
                default -> false;
            };
            if (whole && !attempt.conflict()) {
                values.add(attempt.runsOn(asOf));
            }
        }
        return Truth.any(values);
    }
}
