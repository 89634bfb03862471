package org.haetae.law.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Memo;
import org.haetae.law.graph.Part;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Lock;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Verb;

/** What each route can do, or has done, to a row: the first of a fixed list of verdicts that fits. */
final class Verdicts {
    private final Scene scene;
    private final Runs runs;
    private final Lapses lapses;
    private final RouteConditions conditions;

    Verdicts(Scene scene, Runs runs, Lapses lapses, RouteConditions conditions) {
        this.scene = scene;
        this.runs = runs;
        this.lapses = lapses;
        this.conditions = conditions;
    }

    /** Empty if the route does not reach the row on the as-of day. */
    Optional<Verdict> of(Route route, Row row, Optional<String> of) {
        String question = of.isPresent() ? "verdict in the case of " + of.get() : "verdict";
        Memo.Key key = Memo.key(question, route.id(), row.id());
        return scene.remember(key, () -> compute(route, row, of));
    }

    private Optional<Verdict> compute(Route route, Row row, Optional<String> of) {
        if (!scene.profile.holds(route.life())) {
            return Optional.empty();
        }
        if (!scene.law.lives(route)) {
            Optional<Verdict> lapsed = lapsedText(route, row, of);
            return of.isPresent() || lapsed.isEmpty()
                    ? lapsed
                    : Optional.of(lapsed.get().withCases(cases(route, row)));
        }
        if (scene.law.reach(route, row, scene.profile) != DayLaw.Reach.OVER) {
            // what was done while it was over the row runs its period
            return exercised(route, row, of);
        }
        Optional<Verdict> first = conflict(route, row, of);
        if (first.isEmpty()) {
            first = exercised(route, row, of);
        }
        if (first.isEmpty()) {
            first = defective(route, row, of);
        }
        Verdict verdict = first.isPresent() ? first.get() : undone(route, row, of);
        return Optional.of(of.isPresent() ? verdict : verdict.withCases(cases(route, row)));
    }

    /** What a route is where no act of it counts. */
    private Verdict undone(Route route, Row row, Optional<String> of) {
        Optional<Verdict> first = lapsed(route, row, of);
        if (first.isEmpty()) {
            first = recurring(route, row);
        }
        if (first.isEmpty()) {
            first = coming(route, row, of);
        }
        return first.isPresent() ? first.get() : byCondition(route, row, true);
    }

    private List<Verdict.CaseRun> cases(Route route, Row row) {
        List<Verdict.CaseRun> cases = new ArrayList<>();
        for (Run run : runs.onCases(route, row)) {
            if (!sinceBegun(route, run, row)) {
                continue;
            }
            Verdict.Word word = !run.defects().isEmpty() || run.conflict()
                    ? Verdict.Word.DEFECTIVE
                    : run.runsOn(scene.today()) == Value.TRUE ? Verdict.Word.EXERCISED : Verdict.Word.LAPSED;
            cases.add(new Verdict.CaseRun(run.act().of().orElseThrow(), word, run.from(), run.until(), run.defects()));
        }
        return cases;
    }

    // in the order in which the first that fits counts

    private Optional<Verdict> conflict(Route route, Row row, Optional<String> of) {
        Optional<Modality> modality = scene.law.modality(route, scene.profile);
        if (modality.isEmpty() || modality.get() == Modality.MAY) {
            return Optional.empty();
        }
        Optional<Lock> met = met(route, row, of);
        if (met.isPresent()) {
            return Optional.of(conflict(met.get()));
        }
        for (Lock lock : runs.locks.on(scene.law, route, conditions.verbOf(route), row)) {
            boolean shut = runs.locks.openSince(lock, scene.today()).isEmpty()
                    && scene.value(conditions.lock(lock)) != Value.TRUE;
            if (shut && !runs.locks.rules(scene.law, lock, route) && elseOpen(route, row, of)) {
                return Optional.of(conflict(lock));
            }
        }
        return Optional.empty();
    }

    private static Verdict conflict(Lock lock) {
        return Verdict.of(
                Verdict.Word.CONFLICT,
                Optional.empty(),
                Optional.empty(),
                List.of(Reason.of(Reason.Word.LOCK, lock.cite(), lock.id())));
    }

    /**
     * The lock that an act which else would run today met on its day, while no other act runs. That the lock was opened later
     * does not tell whether the act had effect.
     */
    private Optional<Lock> met(Route route, Row row, Optional<String> of) {
        Optional<Lock> met = Optional.empty();
        for (Run run : runs.of(route, row, of)) {
            if (run.runsOn(scene.today()) == Value.TRUE && sinceBegun(route, run, row)) {
                return Optional.empty();
            }
            boolean elseRuns = run.conflict()
                    && run.defects().isEmpty()
                    && run.voids().isEmpty()
                    && run.effect() != Value.FALSE
                    && run.spans(scene.today())
                    && sinceBegun(route, run, row);
            if (elseRuns) {
                DayLaw law = scene.lawOn(run.act().date());
                Verb verb = law.verb(route, scene.profile);
                for (Lock lock : runs.locks.on(law, route, verb, row)) {
                    if (runs.locks.openSince(lock, run.act().date()).isEmpty()) {
                        met = Optional.of(lock);
                    }
                }
            }
        }
        return met;
    }

    /** Whether, the locks aside, it were available or due. */
    private boolean elseOpen(Route route, Row row, Optional<String> of) {
        for (Run run : runs.of(route, row, of)) {
            if (run.runsOn(scene.today()) == Value.TRUE && sinceBegun(route, run, row)) {
                return false;
            }
        }
        if (lapsed(route, row, of).isPresent()) {
            return false;
        }
        Optional<Lapses.Lapse> lapse = recurrence(route, row);
        if (lapse.isPresent()) {
            // what is perhaps due is not due
            return lapse.get().ended() == Value.TRUE || lapse.get().ended() == Value.FALSE;
        }
        if (coming(route, row, of).isPresent()) {
            return true;
        }
        return switch (byCondition(route, row, false).word()) {
            case AVAILABLE, AUTOMATIC -> true;
            default -> false;
        };
    }

    private Optional<Verdict> exercised(Route route, Row row, Optional<String> of) {
        Optional<Run> unsure = Optional.empty();
        for (Run run : runs.of(route, row, of).reversed()) {
            Value runsNow = run.runsOn(scene.today());
            if (runsNow == Value.TRUE && sinceBegun(route, run, row)) {
                Optional<Value> warrant = Optional.of(run.warrant());
                Verdict base = Verdict.of(Verdict.Word.EXERCISED, Optional.of(run.from()), run.until(), List.of());
                return Optional.of(new Verdict(
                        base.word(),
                        base.day(),
                        base.until(),
                        base.because(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        warrant,
                        run.notShown(),
                        List.of(),
                        Optional.empty()));
            }
            if (runsNow == Value.UNKNOWN && sinceBegun(route, run, row)) {
                unsure = Optional.of(run);
            }
        }
        if (unsure.isEmpty()) {
            return Optional.empty();
        }
        Run run = unsure.get();
        return Optional.of(Verdict.of(
                Verdict.Word.UNKNOWN, Optional.of(run.from()), run.until(), List.of(Reason.of(Reason.Word.UNLESS))));
    }

    /** A termination before the row was imposed anew no longer counts. */
    private boolean sinceBegun(Route route, Run run, Row row) {
        return runs.isSinceBegun(route, run, row);
    }

    private Optional<Verdict> defective(Route route, Row row, Optional<String> of) {
        if (!isDefective(route, row, of)) {
            return Optional.empty();
        }
        return defective(route, row, of, undone(route, row, of));
    }

    /** Whether the latest act states its form wrongly or meets a lock. */
    private boolean isDefective(Route route, Row row, Optional<String> of) {
        List<Run> all = runs.of(route, row, of);
        return !all.isEmpty() && !all.getLast().defects().isEmpty() && sinceBegun(route, all.getLast(), row);
    }

    private Optional<Verdict> defective(Route route, Row row, Optional<String> of, Verdict otherwise) {
        if (!isDefective(route, row, of)) {
            return Optional.empty();
        }
        Run latest = runs.of(route, row, of).getLast();
        Verdict base = Verdict.of(
                Verdict.Word.DEFECTIVE, Optional.of(latest.act().date()), Optional.empty(), latest.defects());
        return Optional.of(new Verdict(
                base.word(),
                base.day(),
                base.until(),
                base.because(),
                Optional.of(otherwise),
                otherwise.missing(),
                otherwise.needs(),
                Optional.of(latest.warrant()),
                latest.notShown(),
                List.of(),
                otherwise.condition()));
    }

    private Optional<Verdict> lapsedText(Route route, Row row, Optional<String> of) {
        LocalDate end = route.life().span().until();
        if (end.isAfter(scene.today())) {
            return Optional.empty();
        }
        DayLaw last = scene.lawOn(end.minusDays(1));
        if (!last.lives(route) || !last.lives(row) || last.reach(route, row, scene.profile) != DayLaw.Reach.OVER) {
            return Optional.empty();
        }
        Verdict lapsed = Verdict.of(
                Verdict.Word.LAPSED, Optional.of(end), Optional.empty(), List.of(Reason.of(Reason.Word.TEXT)));
        return exercised(route, row, of)
                .or(() -> defective(route, row, of, lapsed))
                .or(() -> Optional.of(lapsed));
    }

    private Optional<Verdict> lapsed(Route route, Row row, Optional<String> of) {
        Optional<Route.Term> term = runs.forms.term(scene.law, route);
        if (term.isPresent() && term.get().once()) {
            for (Run run : runs.of(route, row, of)) {
                if (run.isValid() && run.effect() == Value.TRUE) {
                    return Optional.of(Verdict.of(
                            Verdict.Word.LAPSED, run.until(), Optional.empty(), List.of(Reason.of(Reason.Word.ONCE))));
                }
            }
        }
        boolean consecutive = term.isPresent() && term.get().consecutive();
        return consecutive && conditions.verbOf(route) == Verb.RENEW ? chainRunOut(route, row, of) : Optional.empty();
    }

    /** What had to be renewed without a gap, and was not. */
    private Optional<Verdict> chainRunOut(Route route, Row row, Optional<String> of) {
        List<Run> links = new ArrayList<>(runs.of(route, row, of));
        runs.renewed(scene.law, route).forEach(base -> links.addAll(runs.of(base, row, of)));
        return links.stream()
                .filter(run -> run.isValid() && run.effect() == Value.TRUE && sinceBegun(route, run, row))
                .flatMap(run -> run.until().stream())
                .max(LocalDate::compareTo)
                .filter(end -> end.isBefore(scene.today()))
                .map(end -> Verdict.of(
                        Verdict.Word.LAPSED, Optional.of(end), Optional.empty(), List.of(Reason.of(Reason.Word.RUN))));
    }

    /** A lock that says it wins keeps the row from ending by itself. */
    private Verdict heldBy(Lock lock) {
        Part part = conditions.lock(lock);
        Lacks lacks = new Lacks(scene.pack(), scene.situation, scene::value);
        return new Verdict(
                Verdict.Word.UNAVAILABLE,
                Optional.empty(),
                Optional.empty(),
                List.of(Reason.of(Reason.Word.LOCK, lock.cite(), lock.id())),
                Optional.empty(),
                lacks.missing(part),
                lacks.needs(part),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(new Verdict.Condition(part, scene::value, false)));
    }

    private Optional<Lapses.Lapse> recurrence(Route route, Row row) {
        if (!lapses.recurs(route)) {
            return Optional.empty();
        }
        Optional<Lapses.Lapse> worst = Optional.empty();
        for (Row base : scene.law.bases(route, row, scene.profile)) {
            Optional<Lapses.Lapse> lapse = lapses.of(route, base);
            if (lapse.isPresent() && (worst.isEmpty() || isWorse(lapse.get(), worst.get()))) {
                worst = lapse;
            }
        }
        return worst;
    }

    private static boolean isWorse(Lapses.Lapse lapse, Lapses.Lapse than) {
        int byEnd = than.ended().compareTo(lapse.ended());
        return byEnd < 0 || byEnd == 0 && lapse.day().isBefore(than.day());
    }

    private Optional<Verdict> recurring(Route route, Row row) {
        if (!lapses.recurs(route)) {
            return Optional.empty();
        }
        Optional<Lapses.Lapse> recurrence = recurrence(route, row);
        boolean come = recurrence.isPresent() && recurrence.get().ended() == Value.TRUE;
        for (Row base : come ? List.<Row>of() : scene.law.bases(route, row, scene.profile)) {
            for (Lock lock : runs.locks.on(scene.law, route, conditions.verbOf(route), base)) {
                boolean shut = runs.locks.openSince(lock, scene.today()).isEmpty();
                if (shut && runs.locks.rules(scene.law, lock, route)) {
                    return Optional.of(heldBy(lock));
                }
            }
        }
        if (recurrence.isEmpty()) {
            return Optional.empty();
        }
        Verdict.Word word = switch (recurrence.get().ended()) {
            case TRUE, FALSE -> Verdict.Word.AUTOMATIC;
            case UNKNOWN, DISPUTED -> Verdict.Word.UNKNOWN;
        };
        return Optional.of(Verdict.of(
                word, Optional.of(recurrence.get().day()), Optional.empty(), List.of(Reason.of(Reason.Word.UNLESS))));
    }

    /** What the law does upon an act that was done, on a day that has not come. */
    private Optional<Verdict> coming(Route route, Row row, Optional<String> of) {
        for (Run run : conditions.isByLaw(route) ? runs.of(route, row, of) : List.<Run>of()) {
            if (run.isValid() && run.effect() == Value.TRUE && run.from().isAfter(scene.today())) {
                return Optional.of(Verdict.of(Verdict.Word.AUTOMATIC, Optional.of(run.from()), run.until(), List.of()));
            }
        }
        return Optional.empty();
    }

    private Verdict byCondition(Route route, Row row, boolean withLocks) {
        RouteConditions.Condition condition = conditions.of(route, row, withLocks);
        Part part = condition.part();
        Value value = scene.value(part);
        Lacks lacks = new Lacks(scene.pack(), scene.situation, scene::value);
        Optional<Verdict.Condition> opened =
                Optional.of(new Verdict.Condition(part, scene::value, isEarned(condition)));
        boolean byItself = conditions.actsByItself(route);
        Value asItStands = scene.value(part.node(), Scene.ON_RECORD, scene.today());
        boolean formal = scene.mode != Mode.CERTIFIABLE;
        // what an office could still do does not count there; what the law does by itself needs no office
        boolean undone = formal && (!byItself || asItStands == Value.FALSE && value != Value.FALSE);
        if (undone) {
            return new Verdict(
                    Verdict.Word.UNAVAILABLE,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(Reason.of(Reason.Word.FORMAL)),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    opened);
        }
        Verdict.Word word = switch (formal ? asItStands : value) {
            case FALSE -> Verdict.Word.UNAVAILABLE;
            case UNKNOWN -> Verdict.Word.UNKNOWN;
            case DISPUTED -> Verdict.Word.DISPUTED;
            case TRUE -> byItself && asItStands == Value.TRUE ? Verdict.Word.AUTOMATIC : Verdict.Word.AVAILABLE;
        };
        boolean open = word == Verdict.Word.AVAILABLE || word == Verdict.Word.AUTOMATIC;
        Optional<LocalDate> day = open ? Optional.of(pending(route, row).orElse(condition.first())) : Optional.empty();
        return new Verdict(
                word,
                day,
                Optional.empty(),
                voids(route, row),
                Optional.empty(),
                lacks.missing(part),
                lacks.needs(part),
                Optional.empty(),
                List.of(),
                List.of(),
                opened);
    }

    /** Why the latest act, though in due form, had no effect. */
    private List<Reason> voids(Route route, Row row) {
        List<Run> all = runs.of(route, row, Optional.empty());
        return all.isEmpty() ? List.of() : all.getLast().voids();
    }

    /** An act in due form that has not taken effect yet. */
    private Optional<LocalDate> pending(Route route, Row row) {
        for (Run run : runs.of(route, row, Optional.empty())) {
            if (run.isValid() && run.from().isAfter(scene.today())) {
                return Optional.of(run.from());
            }
        }
        return Optional.empty();
    }

    /** Open as things are, by the whole or by one limb of an outermost any-of, and not were all facts NONE. */
    private boolean isEarned(RouteConditions.Condition condition) {
        List<Part> ways = condition.limbs().isEmpty() ? List.of(condition.part()) : condition.limbs();
        for (Part way : ways) {
            if (scene.value(way.node(), Scene.GIVEN, scene.today()) == Value.TRUE
                    && scene.value(way.node(), Scene.NOTHING, scene.today()) != Value.TRUE) {
                return true;
            }
        }
        return false;
    }
}
