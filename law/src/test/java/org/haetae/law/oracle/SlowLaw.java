package org.haetae.law.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.haetae.law.eval.Mode;
import org.haetae.law.eval.Outcome;
import org.haetae.law.eval.Standing;
import org.haetae.law.eval.Verdict;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Effect;
import org.haetae.law.model.Life;
import org.haetae.law.model.Lock;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Reading;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Setting;
import org.haetae.law.model.Standard;
import org.haetae.law.model.Upon;
import org.haetae.law.model.Verb;

/**
 * The law as its description says it, one day, one setting, one choice at every reading: plain recursion over the model, nothing
 * kept, nothing shared. {@link #branches} gives one for each combination of the points without a default.
 */
final class SlowLaw {
    private static final SlowFacts.World AS_IS = SlowFacts.World.AS_IS;
    private static final SlowFacts.World HOPEFUL = SlowFacts.World.HOPEFUL;
    private static final SlowFacts.World BARREN = SlowFacts.World.BARREN;

    private final Pack pack;
    private final LocalDate asOf;
    private final Mode mode;
    private final SlowFacts facts;
    private final SlowReach reach;
    private final SlowActs acts;

    SlowLaw(Pack pack, LocalDate asOf, Setting setting, Mode mode, Map<String, String> options) {
        this.pack = pack;
        this.asOf = asOf;
        this.mode = mode;
        this.facts = new SlowFacts(pack, asOf, setting, options);
        this.reach = new SlowReach(facts);
        this.acts = new SlowActs(facts, reach, mode);
    }

    /** Defaults taken, choices of the setting taken, every combination of the rest. */
    static List<SlowLaw> branches(Pack pack, LocalDate asOf, Setting setting, Mode mode) {
        List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
        for (Reading point : pack.vocabulary().readings().values()) {
            Optional<String> fixed = setting.readings().stream()
                    .filter(choice -> choice.point().equals(point.id()))
                    .map(Life.Choice::option)
                    .findFirst()
                    .or(() -> point.defaultOption().map(Reading.Option::id));
            List<String> options = fixed.map(List::of)
                    .orElseGet(() ->
                            point.options().stream().map(Reading.Option::id).toList());
            List<Map<String, String>> next = new ArrayList<>();
            for (Map<String, String> chosen : all) {
                for (String option : options) {
                    Map<String, String> more = new LinkedHashMap<>(chosen);
                    more.put(point.id(), option);
                    next.add(more);
                }
            }
            all = next;
        }
        return all.stream()
                .map(options -> new SlowLaw(pack, asOf, setting, mode, options))
                .toList();
    }

    Truth value(Standard standard) {
        return facts.value(standard, asOf, HOPEFUL);
    }

    // standings

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
                .forEach(a -> ends.add(a.runsOn(asOf)));
        ends.add(lapsedItself(route, row));
        return Truth.any(ends);
    }

    private Verb verb(Route route, SlowActs.Attempt attempt) {
        return acts.doing(route, attempt.act().date()).orElseThrow().verb();
    }

    /** Whether a recurring day has ended what the route is over, of which the row may be only a part. */
    private Truth lapsed(Route route, Row row) {
        return Truth.any(acts.anchored(route, row, asOf).stream()
                .map(base -> lapsedItself(route, base))
                .toList());
    }

    /** A recurring day on which it ended by law, since it began. */
    private Truth lapsedItself(Route route, Row row) {
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

    private Truth notStopped(Route route, Route.Unless unless, Row row, LocalDate day) {
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
    private List<LocalDate> days(Route route, Row row) {
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

    private Truth living(String name) {
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

    // verdicts

    /**
     * @param day a day still to come
     * @param earned open, and not were all facts NONE
     * @param effective what counts for the outcome: of a defective act, what holds without it
     */
    record Answer(
            Verdict.Word word, Optional<LocalDate> day, boolean earned, Set<String> missing, Verdict.Word effective) {
        static Answer of(Verdict.Word word) {
            return new Answer(word, Optional.empty(), false, Set.of(), word);
        }
    }

    Optional<Answer> verdict(Route route, Row row) {
        // A route whose text has run out is shown over what it was over on its last day.
        boolean ended = !asOf.isBefore(route.life().span().until());
        Optional<Doing> doing = acts.doing(route, asOf);
        List<SlowActs.Attempt> attempts = acts.attempts(route, row);
        if (!reach.over(route, row, ended ? route.life().span().until().minusDays(1) : asOf)) {
            // An act "runs its period" though the route is no longer over the row.
            Truth still = Truth.any(attempts.stream()
                    .map(a -> a.conflict() ? Truth.FALSE : a.runsOn(asOf))
                    .toList());
            return still == Truth.FALSE || ended
                    ? Optional.empty()
                    : Optional.of(Answer.of(still == Truth.TRUE ? Verdict.Word.EXERCISED : Verdict.Word.UNKNOWN));
        }
        if (doing.isEmpty()) {
            Truth running = Truth.any(attempts.stream()
                    .map(a -> a.conflict() ? Truth.FALSE : a.runsOn(asOf))
                    .toList());
            boolean wrong = !attempts.isEmpty() && !attempts.getLast().defects().isEmpty();
            return Optional.of(
                    running == Truth.TRUE
                            ? Answer.of(Verdict.Word.EXERCISED)
                            : running != Truth.FALSE
                                    ? Answer.of(Verdict.Word.UNKNOWN)
                                    : new Answer(
                                            wrong ? Verdict.Word.DEFECTIVE : Verdict.Word.LAPSED,
                                            Optional.empty(),
                                            false,
                                            Set.of(),
                                            Verdict.Word.LAPSED));
        }
        boolean command = doing.get().modality() != Modality.MAY;
        Truth runs = Truth.any(attempts.stream()
                .map(a -> a.conflict() ? Truth.FALSE : a.runsOn(asOf))
                .toList());
        boolean met =
                attempts.stream().anyMatch(a -> a.conflict() && a.defects().isEmpty() && a.runsOn(asOf) != Truth.FALSE);
        if (met && runs != Truth.TRUE) {
            return Optional.of(Answer.of(Verdict.Word.CONFLICT));
        }
        Answer bare = withoutActs(route, row, doing.get(), attempts);
        boolean locked = command && locked(route, row, doing.get());
        if (locked && runs != Truth.TRUE && due(route, row, doing.get(), attempts)) {
            return Optional.of(Answer.of(Verdict.Word.CONFLICT));
        }
        if (runs == Truth.TRUE) {
            return Optional.of(Answer.of(Verdict.Word.EXERCISED));
        }
        // A day on which it may have ended the row is an exercise of which nobody knows.
        Truth lapsed = lapsed(route, row);
        if (runs != Truth.FALSE || lapsed != Truth.FALSE && lapsed != Truth.TRUE) {
            return Optional.of(Answer.of(Verdict.Word.UNKNOWN));
        }
        if (!attempts.isEmpty() && !attempts.getLast().defects().isEmpty()) {
            Verdict.Word effective = bare.word();
            return Optional.of(
                    new Answer(Verdict.Word.DEFECTIVE, bare.day(), bare.earned(), bare.missing(), effective));
        }
        return Optional.of(bare);
    }

    /** A command that would be exercised, available or due, were the lock not there. */
    private boolean due(Route route, Row row, Doing doing, List<SlowActs.Attempt> attempts) {
        Truth lapsed = lapsed(route, row);
        if (lapsed != Truth.TRUE && lapsed != Truth.FALSE) {
            return false;
        }
        Answer free = rest(route, row, doing, attempts, false);
        return switch (free.word()) {
            case AVAILABLE, AUTOMATIC -> true;
            default -> false;
        };
    }

    /** A lock no certificate could open today either. */
    private boolean locked(Route route, Row row, Doing doing) {
        return acts.locks(route, doing.verb(), row, asOf).stream()
                .filter(lock -> !acts.lockOverrides(lock, route, asOf))
                .anyMatch(lock -> openable(lock, HOPEFUL) != Truth.TRUE);
    }

    private Answer withoutActs(Route route, Row row, Doing doing, List<SlowActs.Attempt> attempts) {
        return rest(route, row, doing, attempts, true);
    }

    private Answer rest(Route route, Row row, Doing doing, List<SlowActs.Attempt> attempts, boolean withLocks) {
        boolean used = facts.live(route.term(), asOf).stream().anyMatch(Route.Term::once)
                && acts.everAttempted(route, row).stream().anyMatch(a -> a.ran() == Truth.TRUE && !a.conflict());
        if (used || doing.verb() == Verb.RENEW && chainRanOut(route, row, attempts)) {
            return Answer.of(Verdict.Word.LAPSED);
        }
        if (doing.modality() == Modality.BY_LAW) {
            if (lapsed(route, row) == Truth.TRUE) {
                return Answer.of(Verdict.Word.AUTOMATIC);
            }
            Optional<LocalDate> next = comingDay(route, row);
            boolean held = acts.anchored(route, row, asOf).stream()
                    .flatMap(base -> acts.locks(route, doing.verb(), base, asOf).stream())
                    .anyMatch(lock -> acts.lockOverrides(lock, route, asOf) && acts.opened(lock, asOf) != Truth.TRUE);
            if (next.isPresent() && !held) {
                return new Answer(Verdict.Word.AUTOMATIC, next, false, Set.of(), Verdict.Word.AUTOMATIC);
            }
        }
        boolean byItself = doing.modality() == Modality.BY_LAW && needsNoPaper(route);
        Truth now = condition(route, row, HOPEFUL, withLocks, -1);
        if (mode != Mode.CERTIFIABLE) {
            // Nobody has to act for what the law does by itself: it is so or not, as the facts are and as locks were
            // opened.
            Truth asIs = condition(route, row, AS_IS, withLocks, -1);
            if (!byItself || asIs == Truth.FALSE && now != Truth.FALSE) {
                return Answer.of(Verdict.Word.UNAVAILABLE);
            }
            now = asIs;
        }
        return switch (now) {
            case FALSE ->
                new Answer(Verdict.Word.UNAVAILABLE, Optional.empty(), false, missing(route), Verdict.Word.UNAVAILABLE);
            case UNKNOWN -> Answer.of(Verdict.Word.UNKNOWN);
            case DISPUTED -> Answer.of(Verdict.Word.DISPUTED);
            case TRUE -> {
                boolean automatic = doing.modality() == Modality.BY_LAW && !actLeft(route, row, withLocks);
                Verdict.Word word = automatic ? Verdict.Word.AUTOMATIC : Verdict.Word.AVAILABLE;
                yield new Answer(word, Optional.empty(), earned(route, row), Set.of(), word);
            }
        };
    }

    private boolean chainRanOut(Route route, Row row, List<SlowActs.Attempt> attempts) {
        // A chain is what must follow without a gap, the first run among it.
        List<SlowActs.Attempt> ran = Stream.concat(attempts.stream(), acts.renewed(route, row, asOf).stream())
                .filter(a -> a.ran() == Truth.TRUE && !a.conflict())
                .toList();
        return facts.live(route.term(), asOf).stream().anyMatch(Route.Term::consecutive)
                && !ran.isEmpty()
                && ran.stream().noneMatch(a -> asOf.isBefore(a.until()));
    }

    /** The next recurring day, or the day an act of another rule takes effect through it. */
    private Optional<LocalDate> comingDay(Route route, Row row) {
        if (!facts.live(route.each(), asOf).isEmpty()) {
            return acts.anchored(route, row, asOf).stream()
                    .flatMap(base -> days(route, base).stream()
                            .filter(d -> d.isAfter(asOf))
                            .filter(d -> facts.live(route.unless(), asOf).stream()
                                    .allMatch(unless -> notStopped(route, unless, base, d) != Truth.FALSE)))
                    .min(LocalDate::compareTo);
        }
        return acts.attempts(route, row).stream()
                .filter(a -> a.ran() == Truth.TRUE && !a.conflict() && a.from().isAfter(asOf))
                .map(SlowActs.Attempt::from)
                .findFirst();
    }

    private Truth openable(Lock lock, SlowFacts.World world) {
        List<Truth> ways = new ArrayList<>();
        ways.add(acts.opened(lock, asOf));
        for (Lock.Opening opening : facts.live(lock.until(), asOf)) {
            ways.add(
                    switch (opening.upon()) {
                        case Upon.Paper paper ->
                            paper.that()
                                    .map(that -> facts.value(that, asOf, world))
                                    .orElse(Truth.TRUE);
                        case Upon.ActOf _ -> Truth.TRUE;
                        case Upon.Holds holds -> facts.value(holds.standard(), asOf, world);
                    });
        }
        return Truth.any(ways);
    }

    /** @param limb which limb of an outermost any-of is looked at alone; -1 for all of them */
    private Truth condition(Route route, Row row, SlowFacts.World world, boolean withLocks, int limb) {
        List<Truth> parts = new ArrayList<>();
        for (Upon upon : facts.live(route.upon(), asOf)) {
            parts.add(
                    switch (upon) {
                        case Upon.Paper paper -> {
                            Truth made = Truth.of(paper.kinds().stream()
                                    .noneMatch(k -> k.maker().isPresent()));
                            yield paper.that()
                                    .map(that -> limb(that, world, limb).and(made))
                                    .orElse(made);
                        }
                        case Upon.Holds holds -> limb(holds.standard(), world, limb);
                        case Upon.ActOf of -> {
                            if (acts.isDone(of.rule()) && !isByLaw(route)) {
                                yield Truth.TRUE;
                            }
                            if (!(pack.rules().get(of.rule()) instanceof Route other)) {
                                yield Truth.TRUE;
                            }
                            // "another route's, if that is open": not one that is no law today
                            yield acts.doing(other, asOf).isEmpty()
                                            || !facts.live(other.each(), asOf).isEmpty()
                                    ? Truth.FALSE
                                    : condition(other, row, world, withLocks, limb);
                        }
                    });
        }
        for (Route.Unless unless : facts.live(route.unless(), asOf)) {
            if (unless.window().isEmpty()) {
                parts.add(Truth.of(acts.stops(route, unless, row).isEmpty()));
            }
        }
        if (!facts.live(route.each(), asOf).isEmpty()) {
            parts.add(Truth.FALSE);
        }
        for (Route.NotBefore first : facts.live(route.notBefore(), asOf)) {
            // What has not begun has no first day yet.
            Set<Row> begins = reach.over(route, row, asOf) ? acts.anchored(route, row, asOf) : Set.of();
            parts.add(Truth.of(begins.stream()
                    .allMatch(base -> acts.begin(base, asOf)
                            .filter(b -> !asOf.isBefore(first.delay().after(b)))
                            .isPresent())));
        }
        boolean perhapsUsed = facts.live(route.term(), asOf).stream().anyMatch(Route.Term::once)
                && acts.everAttempted(route, row).stream().anyMatch(a -> a.ran() == Truth.UNKNOWN && !a.conflict());
        if (perhapsUsed) {
            parts.add(Truth.UNKNOWN);
        }
        Optional<Doing> doing = acts.doing(route, asOf);
        if (withLocks && doing.isPresent()) {
            for (Lock lock : acts.locks(route, doing.get().verb(), row, asOf)) {
                parts.add(world.open() ? openable(lock, world) : acts.opened(lock, asOf));
            }
        }
        if (doing.filter(d -> d.verb() == Verb.RENEW).isPresent()) {
            List<Truth> runs = new ArrayList<>();
            Stream.concat(acts.renewed(route, row, asOf).stream(), acts.attempts(route, row).stream())
                    .filter(a -> !a.conflict())
                    .forEach(a -> runs.add(a.runsOn(asOf)));
            // A run to renew is made by "our own papers (another route's, if that is open)".
            acts.base(route, asOf).ifPresent(base -> runs.add(condition(base, row, world, withLocks, -1)));
            parts.add(Truth.any(runs));
        }
        return Truth.all(parts);
    }

    private Truth limb(Standard standard, SlowFacts.World world, int limb) {
        if (limb >= 0) {
            List<Standard> limbs = limbs(standard);
            if (!limbs.isEmpty()) {
                return limb < limbs.size() ? facts.value(limbs.get(limb), asOf, world) : Truth.FALSE;
            }
        }
        return facts.value(standard, asOf, world);
    }

    /** Limbs of an outermost any-of, each under the grades that stand over the list. */
    private List<Standard> limbs(Standard standard) {
        return switch (standard) {
            case Standard.Toward(var grade, Standard aim) ->
                limbs(aim).stream()
                        .map(limb -> (Standard) new Standard.Toward(grade, limb))
                        .toList();
            case Standard.Items items
            when items.quantifier() == Standard.Quantifier.ANY_OF ->
                facts.liveItems(items, asOf).stream()
                        .map(Standard.Item::standard)
                        .toList();
            default -> List.of();
        };
    }

    private boolean earned(Route route, Row row) {
        for (int limb = -1; limb < 6; limb++) {
            if (condition(route, row, HOPEFUL, true, limb) == Truth.TRUE
                    && condition(route, row, BARREN, true, limb) != Truth.TRUE) {
                return true;
            }
        }
        return false;
    }

    private boolean isByLaw(Route route) {
        return acts.doing(route, asOf)
                .filter(d -> d.modality() == Modality.BY_LAW)
                .isPresent();
    }

    private boolean needsNoPaper(Route route) {
        return facts.live(route.upon(), asOf).stream().allMatch(Upon.Holds.class::isInstance);
    }

    /** Papers to write, judgements to make, certificates that open locks. */
    private boolean actLeft(Route route, Row row, boolean withLocks) {
        for (Upon upon : facts.live(route.upon(), asOf)) {
            boolean left = switch (upon) {
                case Upon.Paper _ -> true;
                // What follows by law from an act was done with it: here one is still to come.
                case Upon.ActOf _ -> true;
                case Upon.Holds holds -> facts.value(holds.standard(), asOf, AS_IS) != Truth.TRUE;
            };
            if (left) {
                return true;
            }
        }
        return withLocks
                && acts.doing(route, asOf).stream()
                        .flatMap(d -> acts.locks(route, d.verb(), row, asOf).stream())
                        .anyMatch(lock -> acts.opened(lock, asOf) != Truth.TRUE);
    }

    /** Labels; {@code ?} where what is missing stands in another route, which has labels of its own. */
    private Set<String> missing(Route route) {
        Set<String> labels = new TreeSet<>();
        boolean renews =
                acts.doing(route, asOf).filter(d -> d.verb() == Verb.RENEW).isPresent();
        if (renews || facts.live(route.upon(), asOf).stream().anyMatch(this::asksAnother)) {
            return Set.of("?");
        }
        for (Upon upon : facts.live(route.upon(), asOf)) {
            SlowFacts.standard(upon).ifPresent(that -> labels.addAll(facts.missing(that, asOf, HOPEFUL)));
        }
        labels.remove("");
        return labels;
    }

    private boolean asksAnother(Upon upon) {
        return upon instanceof Upon.ActOf
                || SlowFacts.standard(upon).filter(SlowLaw::asksAnother).isPresent();
    }

    private static boolean asksAnother(Standard standard) {
        return switch (standard) {
            case Standard.Met _ -> true;
            case Standard.Toward toward -> asksAnother(toward.aim());
            case Standard.Proven proven -> asksAnother(proven.what());
            case Standard.Items items -> items.items().stream().anyMatch(item -> asksAnother(item.standard()));
            case Standard.Reached _, Standard.Found _ -> false;
        };
    }

    // outcomes

    Outcome.Word outcome(Row row) {
        Standing.Word standing = standing(row);
        if (standing == Standing.Word.UNKNOWN) {
            return Outcome.Word.UNKNOWN;
        }
        // What has ended has ended, whichever way it did.
        if (standing == Standing.Word.ENDED) {
            return Outcome.Word.ENDS;
        }
        Outcome.Word best = Outcome.Word.STAYS;
        for (Route route : routes()) {
            Optional<Answer> answer = verdict(route, row);
            if (answer.isEmpty()) {
                continue;
            }
            best = better(best, gives(route, answer.get()));
            // "suspending or waiving one does [count], and says so"
            for (SlowActs.Attempt attempt : acts.onCases(route, row)) {
                if (attempt.runsOn(asOf) == Truth.TRUE && !attempt.conflict()) {
                    best = better(best, onCase(verb(route, attempt)));
                }
            }
        }
        if (row instanceof Measure measure) {
            if (mode == Mode.CERTIFIABLE && isMay(measure) && !underLock(measure)) {
                best = better(best, Outcome.Word.EXECUTIVE);
            }
        }
        return best;
    }

    private static Outcome.Word onCase(Verb verb) {
        return switch (verb) {
            case SUSPEND -> Outcome.Word.SUSPEND;
            case WAIVE, LICENSE, DELAY -> Outcome.Word.WAIVER;
            default -> Outcome.Word.STAYS;
        };
    }

    private static Outcome.Word better(Outcome.Word a, Outcome.Word b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private boolean isMay(Measure measure) {
        return facts.live(measure.imposed(), asOf).stream()
                .anyMatch(i -> i.doing().modality() == Modality.MAY);
    }

    private boolean underLock(Measure measure) {
        return pack.all(Lock.class).stream()
                .filter(lock ->
                        lock.verbs().contains(Verb.TERMINATE) || lock.verbs().contains(Verb.SUSPEND))
                .anyMatch(lock -> reach.over(lock, measure, asOf) && acts.opened(lock, asOf) != Truth.TRUE);
    }

    private Outcome.Word gives(Route route, Answer answer) {
        boolean ended = !asOf.isBefore(route.life().span().until());
        LocalDate day = ended ? route.life().span().until().minusDays(1) : asOf;
        Optional<Verb> verb = acts.doing(route, day).map(Doing::verb);
        if (verb.equals(Optional.of(Verb.RENEW))) {
            verb = acts.base(route, day).flatMap(base -> acts.doing(base, day)).map(Doing::verb);
        }
        if (verb.isEmpty()) {
            return Outcome.Word.STAYS;
        }
        boolean toCome = answer.day().filter(d -> d.isAfter(asOf)).isPresent();
        boolean perCase = !facts.live(route.per(), day).isEmpty();
        boolean done =
                answer.effective() == Verdict.Word.EXERCISED || answer.effective() == Verdict.Word.AUTOMATIC && !toCome;
        boolean open = done || answer.effective() == Verdict.Word.AVAILABLE;
        boolean unknown = switch (answer.effective()) {
            case UNKNOWN, DISPUTED, CONFLICT -> true;
            default -> false;
        };
        return switch (verb.get()) {
            case TERMINATE ->
                perCase
                        ? Outcome.Word.STAYS
                        : done || open && answer.earned()
                                ? Outcome.Word.ENDS
                                : open ? Outcome.Word.EXECUTIVE : unknown ? Outcome.Word.UNKNOWN : Outcome.Word.STAYS;
            case SUSPEND ->
                done || open && answer.earned()
                        ? Outcome.Word.SUSPEND
                        : open ? Outcome.Word.WAIVER : unknown ? Outcome.Word.UNKNOWN : Outcome.Word.STAYS;
            case WAIVE, LICENSE, DELAY ->
                open ? Outcome.Word.WAIVER : unknown ? Outcome.Word.UNKNOWN : Outcome.Word.STAYS;
            default -> Outcome.Word.STAYS;
        };
    }

    // effects

    /** Measures by the words of their effects; AS borrows the words of another. */
    Map<String, List<Measure>> effects() {
        Map<String, List<Measure>> all = new LinkedHashMap<>();
        for (Measure measure : pack.all(Measure.class)) {
            if (isRow(measure)) {
                words(measure)
                        .forEach(w ->
                                all.computeIfAbsent(w, _ -> new ArrayList<>()).add(measure));
            }
        }
        return all;
    }

    /** All of them; of a menu, those an act chose. */
    private Set<String> words(Measure measure) {
        Set<String> words = new TreeSet<>();
        for (Measure.EffectLine line : measure.effects()) {
            boolean applies =
                    measure.choose().filter(k -> k < measure.effects().size()).isEmpty()
                            || acts.chosen(measure, asOf).contains(line.label());
            if (facts.lives(line.life(), asOf) && applies) {
                Effect effect = line.effect();
                if (effect.verb() == Effect.Act.AS) {
                    words.addAll(borrowed(
                            (Measure) pack.rule(effect.object().getFirst()).orElseThrow()));
                } else {
                    words.add(effect.words());
                }
            }
        }
        return words;
    }

    /** The words a measure has, even where its own text has ended or its menu was never chosen from. */
    private Set<String> borrowed(Measure measure) {
        Set<String> words = new TreeSet<>();
        for (Measure.EffectLine line : measure.effects()) {
            if (line.effect().verb() == Effect.Act.AS) {
                words.addAll(borrowed(
                        (Measure) pack.rule(line.effect().object().getFirst()).orElseThrow()));
            } else {
                words.add(line.effect().words());
            }
        }
        return words;
    }

    /** "it STANDS while any measure with it operates or is owed" */
    String effect(List<Measure> bases) {
        Set<Standing.Word> words = Set.copyOf(bases.stream().map(this::standing).toList());
        if (words.contains(Standing.Word.OPERATES) || words.contains(Standing.Word.OWED)) {
            return "STANDS";
        }
        if (words.contains(Standing.Word.UNKNOWN)) {
            return "UNKNOWN";
        }
        return words.contains(Standing.Word.HELD) ? "HELD" : "does not stand";
    }
}
