package org.haetae.law.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.haetae.law.cite.Period;
import org.haetae.law.eval.Mode;
import org.haetae.law.model.Act;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Delegation;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Kind;
import org.haetae.law.model.Lock;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Status;
import org.haetae.law.model.Target;
import org.haetae.law.model.Upon;
import org.haetae.law.model.Verb;

/** What acts on record did, each judged by the law of its own day. */
final class SlowActs {
    private final SlowFacts facts;
    private final SlowReach reach;
    private final Mode mode;

    SlowActs(SlowFacts facts, SlowReach reach, Mode mode) {
        this.facts = facts;
        this.reach = reach;
        this.mode = mode;
    }

    /**
     * An act of a route on a row as a whole.
     *
     * @param defects forms stated wrongly
     * @param conflict it met a lock, and both are commands
     * @param ran whether it had effect; UNKNOWN if nobody knows whether it was stopped
     * @param until first day after it; MAX if it has no end
     */
    record Attempt(Act act, Set<String> defects, boolean conflict, Truth ran, LocalDate from, LocalDate until) {
        /** Whether it could be renewed that day without a gap: it runs, or ends that day. */
        Truth linksOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until) && !conflict ? ran : Truth.FALSE;
        }

        Truth runsOn(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until) ? ran : Truth.FALSE;
        }
    }

    Optional<Doing> doing(Route route, LocalDate day) {
        return facts.lives(route.life(), day)
                ? facts.live(route.doings(), day).stream().findFirst()
                : Optional.empty();
    }

    // locks

    /** Locks that hold this verb of this row on the day, open or not, save those the route overrides. */
    List<Lock> locks(Route route, Verb verb, Row row, LocalDate day) {
        return facts.pack.all(Lock.class).stream()
                .filter(lock -> lock.verbs().contains(verb) && reach.over(lock, row, day))
                .filter(lock -> !overrides(facts.live(route.notwithstanding(), day), lock.id()))
                .toList();
    }

    boolean lockOverrides(Lock lock, Route route, LocalDate day) {
        return overrides(facts.live(lock.notwithstanding(), day), route.id());
    }

    private static boolean overrides(List<String> names, String other) {
        return names.contains("any-law") || names.contains(other);
    }

    /** Whether its own certificate, or what else it waits for, has opened it by the day. */
    Truth opened(Lock lock, LocalDate day) {
        List<Truth> ways = new ArrayList<>();
        for (Lock.Opening opening : facts.live(lock.until(), day)) {
            Period delay = opening.delay().orElse(new Period.Days(0));
            ways.add(
                    switch (opening.upon()) {
                        case Upon.Paper paper ->
                            Truth.of(facts.actsOf(lock.id()).stream()
                                    .filter(act -> facts.lives(lock.life(), act.date()))
                                    .filter(act -> recipients(paper.to(), act).isEmpty())
                                    .filter(act -> mode != Mode.WARRANTED || carried(paper, act.date()))
                                    .anyMatch(act -> !delay.after(act.date()).isAfter(day)));
                        case Upon.ActOf of ->
                            Truth.of(facts.actsOf(of.rule()).stream()
                                    .anyMatch(act -> !delay.after(act.date()).isAfter(day)));
                        case Upon.Holds holds -> facts.value(holds.standard(), day, SlowFacts.World.AS_IS);
                    });
        }
        return Truth.any(ways);
    }

    private boolean carried(Upon.Paper paper, LocalDate day) {
        return paper.that()
                .map(that -> facts.value(that, day, SlowFacts.World.HOPEFUL) == Truth.TRUE)
                .orElse(true);
    }

    private Set<String> recipients(List<String> needed, Act act) {
        Set<String> missing = new LinkedHashSet<>();
        if (act.to().isPresent()) {
            needed.forEach(name -> missing.addAll(facts.pack.vocabulary().recipients(name)));
            act.to()
                    .get()
                    .forEach(name -> facts.pack.vocabulary().recipients(name).forEach(missing::remove));
        }
        return missing;
    }

    // forms

    Set<String> holders(Rule rule, Doing doing, LocalDate day) {
        Set<String> all = new HashSet<>(doing.by());
        if (!doing.personally()) {
            facts.pack.all(Delegation.class).stream()
                    .filter(d -> facts.lives(d.life(), day))
                    .filter(d -> d.functions().contains(new Target.Named(rule.id())))
                    .forEach(d -> all.addAll(d.to()));
        }
        return all;
    }

    private boolean wrongOffice(Rule rule, Doing doing, Act act) {
        return !act.by().isEmpty()
                && !doing.by().isEmpty()
                && holders(rule, doing, act.date()).stream().noneMatch(act.by()::contains);
    }

    private Set<String> defects(Route route, Doing doing, Row row, Act act) {
        LocalDate day = act.date();
        Set<String> wrong = new LinkedHashSet<>();
        if (wrongOffice(route, doing, act)) {
            wrong.add("office");
        }
        for (Upon upon : facts.live(route.upon(), day)) {
            if (upon instanceof Upon.Paper paper) {
                if (!recipients(paper.to(), act).isEmpty()) {
                    wrong.add("recipient");
                }
                boolean left =
                        act.with().map(with -> !with.containsAll(paper.with())).orElse(false);
                boolean denied = facts.noneOf(route.id()).stream()
                        .anyMatch(n -> n.kind().filter(paper.with()::contains).isPresent() && n.covers(day, day));
                if (left || denied) {
                    wrong.add("enclosure");
                }
            }
        }
        if (facts.live(route.term(), day).stream().anyMatch(term -> wrongPeriod(term, act))) {
            wrong.add("period");
        }
        for (Route.Effective effective : facts.live(route.effective(), day)) {
            LocalDate needed = effective.delay().after(day);
            if (act.effective().isPresent()) {
                LocalDate said = act.effective().get().after(day);
                if (effective.atLeast() ? said.isBefore(needed) : !said.equals(needed)) {
                    wrong.add("wait");
                }
            }
        }
        wrong.addAll(defectsFollowing(route, row, act));
        return wrong;
    }

    /** What can be wrong even where the paper is another rule's. */
    private Set<String> defectsFollowing(Route route, Row row, Act act) {
        LocalDate day = act.date();
        Set<String> wrong = new LinkedHashSet<>();
        // The first day is taken as a wait too: an act before it is not in form.
        if (facts.live(route.notBefore(), day).stream()
                .anyMatch(n -> anchors(route, row, day).stream()
                        .anyMatch(b -> day.isBefore(n.delay().after(b))))) {
            wrong.add("wait");
        }
        if (!facts.live(route.per(), day).isEmpty() && act.of().isEmpty()) {
            wrong.add("case");
        }
        for (String duty : facts.live(route.subjectTo(), day)) {
            boolean met = facts.actsOf(duty).stream().anyMatch(d -> !d.date().isAfter(day));
            if (!met && facts.noneOf(duty).stream().anyMatch(n -> n.covers(day, day))) {
                wrong.add("notice");
            }
        }
        return wrong;
    }

    private static boolean wrongPeriod(Route.Term term, Act act) {
        if (act.period().isEmpty()) {
            return false;
        }
        LocalDate end = act.period().get().after(act.date());
        return term.most().filter(most -> end.isAfter(most.after(act.date()))).isPresent()
                || term.least()
                        .filter(least -> end.isBefore(least.after(act.date())))
                        .isPresent();
    }

    // beginnings

    /** The last act that imposed or determined it by the day; of text alone, the text's first day. */
    Optional<LocalDate> begin(Row row, LocalDate day) {
        Optional<LocalDate> acted = imposing(row, day);
        boolean byText = row.imposed().isEmpty()
                || facts.live(row.imposed(), day).stream()
                        .anyMatch(i -> i.doing().modality() == Modality.BY_LAW);
        return byText ? Optional.of(row.life().span().from()) : acted;
    }

    /** Of what a route is over, that whose days its clocks count: the status named, where the row only rests on it. */
    Set<Row> anchored(Route route, Row row, LocalDate asked) {
        LocalDate day = asked.isBefore(route.life().span().until())
                ? asked
                : route.life().span().until().minusDays(1);
        return reach.through(route, row, day).stream()
                .map(rule -> rule instanceof Status status ? status : row)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** When the last of them began, if all did. */
    private Optional<LocalDate> lastBegin(Set<Row> rows) {
        List<LocalDate> began =
                rows.stream().flatMap(r -> begin(r, facts.asOf).stream()).toList();
        return began.size() < rows.size() ? Optional.empty() : began.stream().max(LocalDate::compareTo);
    }

    /** When that began. */
    List<LocalDate> anchors(Route route, Row row, LocalDate day) {
        return anchored(route, row, day).stream()
                .flatMap(r -> begin(r, day).stream())
                .distinct()
                .toList();
    }

    /** The last act in due form that imposed it by the day. */
    Optional<LocalDate> imposing(Row row, LocalDate day) {
        return imposed(row, day).stream().map(Act::date).reduce((_, last) -> last);
    }

    /** Items of a menu that acts have imposed. */
    Set<String> chosen(Measure measure, LocalDate day) {
        return imposed(measure, day).stream()
                .flatMap(act -> act.limb().stream())
                .collect(Collectors.toSet());
    }

    List<Act> imposed(Row row, LocalDate day) {
        return facts.actsOf(row.id()).stream()
                .filter(act -> !act.date().isAfter(day) && act.of().isEmpty())
                .filter(act -> facts.lives(row.life(), act.date()))
                .filter(act -> facts.live(row.imposed(), act.date()).stream()
                        .anyMatch(i -> i.doing().modality() != Modality.BY_LAW && !wrongOffice(row, i.doing(), act)))
                .toList();
    }

    // routes

    private static boolean isStop(Route route, Act act) {
        return act.kind().isPresent()
                && route.unless().stream()
                        .map(line -> line.value().upon())
                        .anyMatch(u -> u instanceof Upon.Paper paper
                                && paper.kinds().stream()
                                        .map(Kind::word)
                                        .anyMatch(act.kind().get()::equals));
    }

    /** Acts that stop the route on the row: of the kind named, in due form as far as stated. */
    List<LocalDate> stops(Route route, Route.Unless unless, Row row) {
        return facts.actsOf(route.id()).stream()
                .filter(act -> isStop(route, act))
                .filter(act -> reach.actCovers(act.over(), route.head(), row, act.date()))
                .filter(act -> !(unless.upon() instanceof Upon.Paper paper)
                        || recipients(paper.to(), act).isEmpty())
                .map(Act::date)
                .toList();
    }

    boolean denied(Route route, Route.Unless unless, Row row, LocalDate first, LocalDate last) {
        return facts.noneOf(route.id()).stream()
                .filter(n -> n.kind().isEmpty()
                        || unless.upon() instanceof Upon.Paper paper
                                && paper.kinds().stream()
                                        .map(Kind::word)
                                        .anyMatch(n.kind().get()::equals))
                .filter(n -> reach.actCovers(n.over(), route.head(), row, first))
                .anyMatch(n -> n.covers(first, last));
    }

    /** Acts on the row as a whole. */
    List<Attempt> attempts(Route route, Row row) {
        return attempts(route, row, false, true);
    }

    /** Also those on an earlier imposition: "once" counts them. */
    List<Attempt> everAttempted(Route route, Row row) {
        return attempts(route, row, false, false);
    }

    /** "An act on a case decides that case only"; one on no case, where a case is needed, is a defective act on the row. */
    List<Attempt> onCases(Route route, Row row) {
        return attempts(route, row, true, true);
    }

    List<Attempt> everOnCases(Route route, Row row) {
        return attempts(route, row, true, false);
    }

    private List<Attempt> attempts(Route route, Row row, boolean onCase, boolean anew) {
        List<Attempt> done = new ArrayList<>();
        for (Act act : actsFor(route)) {
            LocalDate day = act.date();
            Optional<Doing> doing = doing(route, day);
            boolean follows = !act.rule().equals(route.id());
            if (!follows && (isStop(route, act) || nobodysAct(route, doing, day))
                    || act.of().isPresent() != onCase
                    || doing.isEmpty()
                    || !reach.over(route, row, day)
                    || !reach.actCovers(act.over(), route.head(), row, day)) {
                continue;
            }
            Set<String> wrong = follows ? defectsFollowing(route, row, act) : defects(route, doing.get(), row, act);
            boolean conflict = false;
            for (Lock lock : locks(route, doing.get().verb(), row, day)) {
                if (opened(lock, day) != Truth.TRUE) {
                    if (doing.get().modality() == Modality.MAY || lockOverrides(lock, route, day)) {
                        wrong.add("lock");
                    } else {
                        conflict = true;
                    }
                }
            }
            done.add(run(route, row, act, wrong, conflict, doing.get().verb(), done));
        }
        if (anew) {
            // What had its effect before the row began (again) was done to another imposition, and does not count for
            // this one.
            done.removeIf(a -> begin(row, facts.asOf).filter(a.from()::isBefore).isPresent());
            // What ended it through something that was imposed anew since ends it no more.
            done.removeIf(a -> doing(route, a.act().date()).orElseThrow().verb() == Verb.TERMINATE
                    && lastBegin(anchored(route, row, a.act().date()))
                            .filter(a.from()::isBefore)
                            .isPresent());
        }
        return done;
    }

    /** What the text does without a paper and on no case is nobody's to do. */
    private boolean nobodysAct(Route route, Optional<Doing> doing, LocalDate day) {
        return doing.filter(d -> d.modality() == Modality.BY_LAW).isPresent()
                && facts.live(route.upon(), day).stream().noneMatch(Upon.Paper.class::isInstance)
                && facts.live(route.per(), day).isEmpty();
    }

    /** Its own acts, and those of a rule upon which it happens by law: what follows from an act is done with that act. */
    private List<Act> actsFor(Route route) {
        List<Act> all = new ArrayList<>(facts.actsOf(route.id()));
        for (Dated<Upon> line : route.upon()) {
            if (line.value() instanceof Upon.ActOf of) {
                facts.actsOf(of.rule()).stream()
                        .filter(act -> facts.lives(line.life(), act.date()))
                        .filter(act -> doing(route, act.date())
                                .filter(d -> d.modality() == Modality.BY_LAW)
                                .isPresent())
                        .filter(act -> done(of.rule(), act) != Truth.FALSE)
                        .forEach(all::add);
            }
        }
        all.sort(java.util.Comparator.comparing(Act::date));
        return all;
    }

    /** Whether an act had effect on anything; of what is no route every act has. */
    Truth done(String rule, Act act) {
        if (!(facts.pack.rules().get(rule) instanceof Route other)) {
            return Truth.TRUE;
        }
        return Truth.any(facts.pack.rows().stream()
                .flatMap(row -> attempts(other, row, act.of().isPresent(), false).stream())
                .filter(a -> a.act().equals(act) && !a.conflict())
                .map(Attempt::ran)
                .toList());
    }

    private Attempt run(
            Route route, Row row, Act act, Set<String> wrong, boolean conflict, Verb verb, List<Attempt> before) {
        LocalDate day = act.date();
        boolean follows = !act.rule().equals(route.id());
        // What another rule's act says of its own effect says nothing of what follows from it.
        Optional<Period> said = follows ? Optional.empty() : act.effective();
        LocalDate from = facts.live(route.effective(), day).stream()
                .findFirst()
                .map(e -> said.orElse(e.delay()).after(day))
                .orElseGet(() -> said.map(e -> e.after(day)).orElse(day));
        Truth ran = Truth.of(wrong.isEmpty());
        if (follows) {
            ran = ran.and(done(act.rule(), act));
        }
        if (verb == Verb.RENEW) {
            Optional<Attempt> last = chainEnd(route, row, day, before);
            // No form is stated wrongly by an act that renews nothing; it just has no effect.
            ran = ran.and(last.map(Attempt::ran).orElse(Truth.FALSE));
            from = last.map(Attempt::until).orElse(from);
        }
        if (mode == Mode.WARRANTED) {
            ran = ran.and(warranted(route, day));
        }
        if (facts.live(route.term(), day).stream().anyMatch(Route.Term::once) && isUsed(route, row, act, before)) {
            ran = Truth.FALSE;
        }
        LocalDate start = from;
        LocalDate until = Optional.of(verb)
                .filter(v -> v != Verb.TERMINATE)
                .flatMap(_ -> act.period()
                        .or(() -> facts.live(route.term(), day).stream()
                                .findFirst()
                                .flatMap(Route.Term::most)))
                .map(p -> p.after(start))
                .orElse(LocalDate.MAX);
        for (Route.Unless unless : facts.live(route.unless(), day)) {
            if (unless.window().isEmpty()) {
                for (LocalDate stop : stops(route, unless, row)) {
                    if (!stop.isAfter(day)) {
                        ran = Truth.FALSE;
                    } else if (stop.isBefore(until)) {
                        until = stop;
                    }
                }
            } else if (!unless.window().get().before()) {
                ran = ran.and(unstopped(
                        route,
                        unless,
                        row,
                        day.plusDays(1),
                        unless.window().get().length().after(day)));
            }
        }
        if (verb == Verb.TERMINATE) {
            // "ENDED is until imposed anew."
            until = anew(row, start).filter(until::isAfter).orElse(until);
        }
        return new Attempt(act, wrong, conflict, ran, from, until);
    }

    /** A use on the same case, or on the whole, of which every case is a part. */
    private boolean isUsed(Route route, Row row, Act act, List<Attempt> before) {
        List<Attempt> uses = new ArrayList<>(before);
        if (act.of().isPresent()) {
            attempts(route, row, false, false).stream()
                    .filter(a -> !a.act().date().isAfter(act.date()))
                    .forEach(uses::add);
        }
        return uses.stream()
                .filter(a -> a.act().of().isEmpty() || a.act().of().equals(act.of()))
                .anyMatch(a -> a.ran() != Truth.FALSE && !a.conflict());
    }

    private Optional<LocalDate> anew(Row row, LocalDate after) {
        return facts.actsOf(row.id()).stream()
                .map(Act::date)
                .filter(d -> d.isAfter(after) && imposing(row, d).equals(Optional.of(d)))
                .findFirst();
    }

    /** While the window is open nothing asks; then an act in it stops, and only none or a late act says it was not stopped. */
    Truth unstopped(Route route, Route.Unless unless, Row row, LocalDate first, LocalDate last) {
        return unstopped(route, unless, row, first, last, LocalDate.MAX);
    }

    /** @param next an act from this day on is not late for this window but early for another; how late is late is not said */
    Truth unstopped(Route route, Route.Unless unless, Row row, LocalDate first, LocalDate last, LocalDate next) {
        List<LocalDate> stops = stops(route, unless, row);
        if (stops.stream().anyMatch(s -> !s.isBefore(first) && !s.isAfter(last))) {
            return Truth.FALSE;
        }
        if (!facts.asOf.isAfter(last)
                || denied(route, unless, row, first, last)
                || stops.stream().anyMatch(s -> s.isAfter(last) && s.isBefore(next))) {
            return Truth.TRUE;
        }
        return Truth.UNKNOWN;
    }

    /** The last link of the chain that lives, or perhaps lives, on the day: the first run and what renewed it. */
    private Optional<Attempt> chainEnd(Route renewal, Row row, LocalDate day, List<Attempt> renewals) {
        List<Attempt> all = new ArrayList<>(renewed(renewal, row, day));
        all.addAll(renewals);
        Optional<Attempt> last = all.stream()
                .filter(a -> a.linksOn(day) != Truth.FALSE)
                .max(java.util.Comparator.comparing(Attempt::until).thenComparing(Attempt::ran));
        boolean grew = last.isPresent();
        while (grew) {
            grew = false;
            for (Attempt a : renewals) {
                if (a.ran() != Truth.FALSE
                        && a.from().equals(last.orElseThrow().until())
                        && a.until().isAfter(a.from())) {
                    last = Optional.of(a);
                    grew = true;
                }
            }
        }
        return last;
    }

    /** Whether an act of a rule that another waits for is done, on whatever as a whole. */
    boolean isDone(String rule) {
        if (!(facts.pack.rules().get(rule) instanceof Route route)) {
            return !facts.actsOf(rule).isEmpty();
        }
        return actsFor(route).stream().anyMatch(act -> act.of().isEmpty() && done(rule, act) != Truth.FALSE);
    }

    /** Runs of what a renewal renews. */
    List<Attempt> renewed(Route renewal, Row row, LocalDate day) {
        return base(renewal, day).map(base -> attempts(base, row)).orElse(List.of());
    }

    Optional<Route> base(Route renewal, LocalDate day) {
        return facts.live(renewal.over(), day).stream()
                .flatMap(List::stream)
                .filter(Target.Named.class::isInstance)
                .map(t -> facts.pack.rules().get(((Target.Named) t).rule()))
                .filter(Route.class::isInstance)
                .map(Route.class::cast)
                .findFirst();
    }

    /** Whether the facts carried what the paper had to say on its day. */
    private Truth warranted(Route route, LocalDate day) {
        return Truth.all(facts.live(route.upon(), day).stream()
                .flatMap(upon -> SlowFacts.standard(upon).stream())
                .map(that -> facts.value(that, day, SlowFacts.World.HOPEFUL))
                .toList());
    }

    // measures that come to their own end

    Optional<LocalDate> lastsUntil(Measure measure, LocalDate imposed) {
        for (Dated<Measure.Lasts> line : measure.lasts()) {
            if (line.value() instanceof Measure.Lasts.For(Period period) && facts.lives(line.life(), imposed)) {
                return Optional.of(period.after(imposed));
            }
        }
        return Optional.empty();
    }
}
