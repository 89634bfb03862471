package org.haetae.law.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.haetae.law.eval.Mode;
import org.haetae.law.eval.Verdict;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Lock;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Standard;
import org.haetae.law.model.Upon;
import org.haetae.law.model.Verb;

/** What a route can do, or has done, to a row: the first of the list that fits. */
final class SlowVerdicts {
    private static final SlowFacts.World AS_IS = SlowFacts.World.AS_IS;
    private static final SlowFacts.World HOPEFUL = SlowFacts.World.HOPEFUL;
    private static final SlowFacts.World BARREN = SlowFacts.World.BARREN;

    private final SlowFacts facts;
    private final SlowReach reach;
    private final SlowActs acts;
    private final SlowLapses lapses;
    private final Pack pack;
    private final LocalDate asOf;
    private final Mode mode;

    SlowVerdicts(SlowFacts facts, SlowReach reach, SlowActs acts, SlowLapses lapses, Mode mode) {
        this.facts = facts;
        this.reach = reach;
        this.acts = acts;
        this.lapses = lapses;
        this.pack = facts.pack;
        this.asOf = facts.asOf;
        this.mode = mode;
    }

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
        Truth lapsed = lapses.lapsed(route, row);
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
        Truth lapsed = lapses.lapsed(route, row);
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
            if (lapses.lapsed(route, row) == Truth.TRUE) {
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
                && ran.stream().allMatch(a -> asOf.isAfter(a.until()));
    }

    /** The next recurring day, or the day an act of another rule takes effect through it. */
    private Optional<LocalDate> comingDay(Route route, Row row) {
        if (!facts.live(route.each(), asOf).isEmpty()) {
            return acts.anchored(route, row, asOf).stream()
                    .flatMap(base -> lapses.days(route, base).stream()
                            .filter(d -> d.isAfter(asOf))
                            .filter(d -> facts.live(route.unless(), asOf).stream()
                                    .allMatch(unless -> lapses.notStopped(route, unless, base, d) != Truth.FALSE)))
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
                    .forEach(a -> runs.add(a.linksOn(asOf)));
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
                || SlowFacts.standard(upon).filter(SlowVerdicts::asksAnother).isPresent();
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
}
