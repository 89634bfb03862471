package org.haetae.law.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.cite.Period;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Memo;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Act;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Delegation;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Due;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Kind;
import org.haetae.law.model.Lock;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Standard;
import org.haetae.law.model.Status;
import org.haetae.law.model.Target;
import org.haetae.law.model.Upon;
import org.haetae.law.model.Verb;

/** The exercises of routes on record: which were in due form by the law of their own day, and how long each runs. */
final class Runs {
    private final Scene scene;

    Runs(Scene scene) {
        this.scene = scene;
    }

    /**
     * Runs of a route on a row, oldest first.
     *
     * @param of a person or case: then its own runs and those that name no case; otherwise only those that name none
     */
    List<Run> of(Route route, Row row, Optional<String> of) {
        return all(route, row).stream()
                .filter(run -> run.act().of().isEmpty() || run.act().of().equals(of))
                .toList();
    }

    /** Runs that name a case. */
    List<Run> onCases(Route route, Row row) {
        return all(route, row).stream()
                .filter(run -> run.act().of().isPresent())
                .toList();
    }

    private List<Run> all(Route route, Row row) {
        return scene.remember(new Memo.Key("runs", route.id(), row.id()), () -> compute(route, row));
    }

    private List<Run> compute(Route route, Row row) {
        List<Run> runs = new ArrayList<>();
        for (Act act : actsOf(route)) {
            DayLaw law = scene.lawOn(act.date());
            boolean applies = law.lives(route)
                    && scene.profile.holds(route.life())
                    && law.reach(route, row, scene.profile) == DayLaw.Reach.OVER
                    && (act.over().isEmpty() || law.covers(act.over(), route.head(), row, scene.profile));
            if (applies) {
                runs.add(run(law, route, act, row, runs));
            }
        }
        return runs;
    }

    /** The route's own acts, and those of the rule whose act it follows from. */
    private List<Act> actsOf(Route route) {
        List<Act> acts = new ArrayList<>();
        Set<String> stops = stopKinds(route);
        for (Act act : scene.situation.actsOf(route.id())) {
            if (act.kind().isEmpty() || !stops.contains(act.kind().get())) {
                acts.add(act);
            }
        }
        for (Dated<Upon> line : scene.profile.only(route.upon())) {
            if (line.value() instanceof Upon.ActOf(String other)) {
                scene.situation.actsOf(other).stream()
                        .filter(act -> line.life().span().contains(act.date()))
                        .forEach(acts::add);
            }
        }
        if (route.doings().stream().anyMatch(line -> line.value().verb() == Verb.REBUT)) {
            // what is rebutted may also be named itself: an act of a presumption on a case rebuts it there
            for (Dated<List<Target>> line : route.over()) {
                for (Target target : line.value()) {
                    if (target instanceof Target.Named(String name)) {
                        acts.addAll(scene.situation.actsOf(name));
                    }
                }
            }
        }
        acts.sort(java.util.Comparator.comparing(Act::date));
        return acts;
    }

    private static Set<String> stopKinds(Route route) {
        Set<String> stops = new HashSet<>();
        for (Dated<Route.Unless> line : route.unless()) {
            if (line.value().upon() instanceof Upon.Paper paper) {
                paper.kinds().forEach(kind -> stops.add(kind.word()));
            }
        }
        return stops;
    }

    private Run run(DayLaw law, Route route, Act act, Row row, List<Run> earlier) {
        List<Reason> defects = new ArrayList<>();
        List<String> notShown = new ArrayList<>();
        Optional<Doing> doing = law.line(route.doings(), scene.profile);
        Verb verb = doing.map(Doing::verb).orElse(Verb.TERMINATE);
        boolean follows = !act.rule().equals(route.id()) && ruleOfAct(act).isPresent();
        Route form = follows ? ruleOfAct(act).orElse(route) : route;
        office(law, form, act).ifPresent(defects::add);
        papers(law, form, act, defects, notShown);
        Optional<Route.Term> term = term(law, route);
        period(term, act, follows, defects, notShown);
        if (!law.lines(route.per(), scene.profile).isEmpty() && act.of().isEmpty()) {
            defects.add(Reason.of(Reason.Word.CASE));
        }
        LocalDate from = firstDay(law, route, act, row, defects);
        boolean conflict = locks(law, route, verb, doing, row, act.date(), defects);
        notices(law, route, act, row, defects, notShown);
        boolean once = term.map(Route.Term::once).orElse(false);
        List<Reason> voids = new ArrayList<>();
        if (once && earlier.stream().anyMatch(Run::isValid)) {
            voids.add(Reason.of(Reason.Word.ONCE));
        }
        if (verb == Verb.RENEW) {
            from = renewedFrom(law, route, act, row, term, from, earlier, voids);
        }
        Optional<LocalDate> until = end(verb, term, act, from);
        Value effect = Value.TRUE;
        for (Dated<Route.Unless> line : law.lines(route.unless(), scene.profile)) {
            Stop stop = stop(line.value(), route, act, row);
            effect = effect.and(stop.effect());
            if (stop.endsOn().isPresent()) {
                until = Optional.of(stop.endsOn().get());
            }
            if (stop.effect() == Value.FALSE) {
                voids.add(Reason.of(Reason.Word.UNLESS));
            }
        }
        Value warrant = warrant(law, form, act);
        if (scene.mode == Mode.WARRANTED && warrant != Value.TRUE) {
            effect = effect.and(warrant == Value.FALSE ? Value.FALSE : Value.UNKNOWN);
        }
        return new Run(act, from, until, defects, voids, conflict, notShown, effect, warrant);
    }

    private Optional<Route> ruleOfAct(Act act) {
        return scene.pack().rule(act.rule()).filter(Route.class::isInstance).map(Route.class::cast);
    }

    // who

    private Optional<Reason> office(DayLaw law, Rule rule, Act act) {
        Set<String> holders = holders(law, rule);
        if (holders.isEmpty() || act.by().isEmpty() || act.by().stream().anyMatch(holders::contains)) {
            return Optional.empty();
        }
        return Optional.of(Reason.of(Reason.Word.OFFICE, act.by().toArray(String[]::new)));
    }

    /** Offices that may act on a rule on the day: those the law names, and their delegates unless it says personally. */
    Set<String> holders(DayLaw law, Rule rule) {
        Set<String> holders = new LinkedHashSet<>();
        boolean personally = false;
        for (Doing doing : doings(law, rule)) {
            holders.addAll(doing.by());
            personally |= doing.personally();
        }
        if (!personally && !holders.isEmpty()) {
            for (Delegation delegation : law.delegationsOf(rule, scene.profile)) {
                holders.addAll(delegation.to());
            }
        }
        return holders;
    }

    private List<Doing> doings(DayLaw law, Rule rule) {
        List<Dated<Doing>> lines = switch (rule) {
            case Route route -> route.doings();
            case org.haetae.law.model.Criterion criterion -> criterion.doings();
            case Duty duty -> duty.doings();
            case Row row ->
                row.imposed().stream()
                        .map(line -> new Dated<>(line.value().doing(), line.life(), line.at()))
                        .toList();
            default -> List.of();
        };
        return law.lines(lines, scene.profile).stream().map(Dated::value).toList();
    }

    /** Whether an act was done by an office that may; an act that does not say by whom counts. */
    boolean inOffice(Rule rule, Act act) {
        return office(scene.lawOn(act.date()), rule, act).isEmpty();
    }

    // form

    private void papers(DayLaw law, Route route, Act act, List<Reason> defects, List<String> notShown) {
        for (Dated<Upon> line : law.lines(route.upon(), scene.profile)) {
            if (line.value() instanceof Upon.Paper paper) {
                paper(paper, route, act, defects, notShown);
            }
        }
    }

    private void paper(Upon.Paper paper, Route route, Act act, List<Reason> defects, List<String> notShown) {
        Optional<String> kind = act.kind();
        if (kind.isPresent() && paper.kinds().stream().map(Kind::word).noneMatch(kind.get()::equals)) {
            defects.add(Reason.of(Reason.Word.KIND, kind.get()));
        }
        List<String> missed = missed(paper.to(), act);
        if (!missed.isEmpty()) {
            defects.add(Reason.of(Reason.Word.RECIPIENT, missed.toArray(String[]::new)));
        } else if (!paper.to().isEmpty() && act.to().isEmpty()) {
            notShown.add("recipient");
        }
        for (String enclosure : paper.with()) {
            boolean none = scene.situation.noneOf(route.id()).stream()
                    .anyMatch(n -> n.kind().equals(Optional.of(enclosure)) && n.covers(act.date(), act.date()));
            boolean left = act.with().isPresent() && !act.with().get().contains(enclosure);
            if (none || left) {
                defects.add(Reason.of(Reason.Word.ENCLOSURE, enclosure));
            } else if (act.with().isEmpty()) {
                notShown.add(enclosure);
            }
        }
    }

    /** Recipients the law names that a stated list of recipients leaves out. */
    private List<String> missed(List<String> required, Act act) {
        if (act.to().isEmpty()) {
            return List.of();
        }
        Set<String> reached = expanded(act.to().get());
        return expanded(required).stream()
                .filter(name -> !reached.contains(name))
                .toList();
    }

    private Set<String> expanded(List<String> names) {
        Set<String> all = new LinkedHashSet<>();
        names.forEach(name -> all.addAll(scene.pack().vocabulary().recipients(name)));
        return all;
    }

    // how long

    Optional<Route.Term> term(DayLaw law, Route route) {
        return law.lines(route.term(), scene.profile).stream()
                .map(Dated::value)
                .reduce((a, b) -> new Route.Term(
                        a.least().or(b::least),
                        a.most().or(b::most),
                        a.renewable() || b.renewable(),
                        a.consecutive() || b.consecutive(),
                        a.once() || b.once()));
    }

    private static void period(
            Optional<Route.Term> term, Act act, boolean follows, List<Reason> defects, List<String> notShown) {
        if (term.isEmpty() || follows) {
            return;
        }
        Optional<Period> most = term.get().most();
        Optional<Period> least = term.get().least();
        if (act.period().isEmpty()) {
            if (most.isPresent() && !most.equals(least)) {
                notShown.add("period");
            }
            return;
        }
        LocalDate end = act.period().get().after(act.date());
        boolean tooLong = most.map(p -> end.isAfter(p.after(act.date()))).orElse(false);
        boolean tooShort = least.map(p -> end.isBefore(p.after(act.date()))).orElse(false);
        if (tooLong || tooShort) {
            defects.add(Reason.of(Reason.Word.PERIOD, act.period().get().text()));
        }
    }

    private LocalDate firstDay(DayLaw law, Route route, Act act, Row row, List<Reason> defects) {
        LocalDate from = act.effective().map(p -> p.after(act.date())).orElse(act.date());
        for (Dated<Route.Effective> line : law.lines(route.effective(), scene.profile)) {
            LocalDate due = line.value().delay().after(act.date());
            boolean stated = act.effective().isPresent();
            boolean wrong = stated && (from.isBefore(due) || !line.value().atLeast() && !from.equals(due));
            if (wrong) {
                defects.add(Reason.of(Reason.Word.WAIT));
            } else if (!stated) {
                from = due;
            }
        }
        for (Dated<Route.NotBefore> line : law.lines(route.notBefore(), scene.profile)) {
            Optional<LocalDate> began = began(row);
            if (began.isPresent() && act.date().isBefore(line.value().delay().after(began.get()))) {
                defects.add(Reason.of(Reason.Word.WAIT));
            }
        }
        return from;
    }

    /** When a row was last determined or imposed. */
    Optional<LocalDate> began(Row row) {
        Optional<LocalDate> acted = scene.situation.actsOf(row.id()).stream()
                .filter(act -> inOffice(row, act))
                .map(act -> act.effective().map(p -> p.after(act.date())).orElse(act.date()))
                .reduce((a, b) -> b);
        boolean byText = row instanceof Status && row.imposed().isEmpty()
                || row.imposed().stream().anyMatch(line -> line.value().doing().modality() == Modality.BY_LAW);
        return acted.or(() -> byText ? Optional.of(row.life().span().from()) : Optional.empty());
    }

    private static Optional<LocalDate> end(Verb verb, Optional<Route.Term> term, Act act, LocalDate from) {
        if (verb == Verb.TERMINATE) {
            return Optional.empty();
        }
        return act.period()
                .map(period -> period.after(from))
                .or(() -> term.flatMap(Route.Term::most).map(period -> period.after(from)));
    }

    /** A renewal runs on from the end of what it renews; there must be something running. */
    private LocalDate renewedFrom(
            DayLaw law,
            Route route,
            Act act,
            Row row,
            Optional<Route.Term> term,
            LocalDate stated,
            List<Run> earlier,
            List<Reason> voids) {
        boolean consecutive = term.map(Route.Term::consecutive).orElse(false);
        List<Run> running = new ArrayList<>(earlier);
        for (Route base : renewed(law, route)) {
            running.addAll(of(base, row, act.of()));
        }
        Optional<LocalDate> end = running.stream()
                .filter(run -> run.isValid() && !run.from().isAfter(act.date()))
                .flatMap(run -> run.until().stream())
                .filter(until -> !consecutive || !act.date().isAfter(until))
                .max(LocalDate::compareTo);
        if (end.isEmpty()) {
            voids.add(Reason.of(Reason.Word.RUN));
            return stated;
        }
        return end.get().isAfter(act.date()) || consecutive ? end.get() : stated;
    }

    /** Routes that a renewal renews. */
    List<Route> renewed(DayLaw law, Route route) {
        List<Route> bases = new ArrayList<>();
        for (Dated<List<Target>> line : law.lines(route.over(), scene.profile)) {
            for (Target target : line.value()) {
                if (target instanceof Target.Named(String name)
                        && scene.pack().rules().get(name) instanceof Route base) {
                    bases.add(base);
                }
            }
        }
        return bases;
    }

    // what stands in the way

    /** Adds a defect for a lock that was shut; true if the lock and the route contradict each other instead. */
    private boolean locks(
            DayLaw law, Route route, Verb verb, Optional<Doing> doing, Row row, LocalDate day, List<Reason> defects) {
        boolean commanded = doing.map(d -> d.modality() != Modality.MAY).orElse(false);
        boolean conflict = false;
        for (Lock lock : locksOn(law, route, verb, row)) {
            if (openSince(lock, day).isPresent()) {
                continue;
            }
            boolean yields = lockRules(law, lock, route);
            if (commanded && !yields) {
                conflict = true;
            } else {
                defects.add(Reason.of(Reason.Word.LOCK, lock.cite(), lock.id()));
            }
        }
        return conflict;
    }

    /** Whether a lock says that it wins over a route. */
    boolean lockRules(DayLaw law, Lock lock, Route route) {
        return names(law, lock.notwithstanding(), route.id());
    }

    /** Whether a living line names a rule, or any law; its reading is asked for only then. */
    private boolean names(DayLaw law, List<Dated<String>> lines, String rule) {
        return law.today(lines).stream()
                .filter(line -> line.value().equals("any-law") || line.value().equals(rule))
                .anyMatch(line -> scene.profile.holds(line.life()));
    }

    /** Living locks that hold this way out of this row shut, unless the route says that it wins over them. */
    List<Lock> locksOn(DayLaw law, Route route, Verb verb, Row row) {
        List<Lock> locks = new ArrayList<>();
        for (Lock lock : law.all(Lock.class, scene.profile)) {
            boolean holds = lock.verbs().contains(verb) && law.reach(lock, row, scene.profile) == DayLaw.Reach.OVER;
            if (holds && !names(law, route.notwithstanding(), lock.id())) {
                locks.add(lock);
            }
        }
        return locks;
    }

    /** Living locks over a row, whatever they hold. */
    List<Lock> locksOn(Row row) {
        return scene.law.all(Lock.class, scene.profile).stream()
                .filter(lock -> lock.verbs().contains(Verb.TERMINATE)
                        && scene.law.reach(lock, row, scene.profile) == DayLaw.Reach.OVER)
                .toList();
    }

    /** The day an act on record opened a lock, if that day has come by {@code day}. */
    Optional<LocalDate> openSince(Lock lock, LocalDate day) {
        return opening(lock).filter(open -> !open.isAfter(day));
    }

    /** The day on which an act on record opens a lock, in the future too. */
    Optional<LocalDate> opening(Lock lock) {
        Optional<LocalDate> first = Optional.empty();
        for (Act act : scene.situation.actsOf(lock.id())) {
            DayLaw law = scene.lawOn(act.date());
            for (Dated<Lock.Opening> line : law.lines(lock.until(), scene.profile)) {
                Lock.Opening opening = line.value();
                boolean inForm = !(opening.upon() instanceof Upon.Paper paper)
                        || missed(paper.to(), act).isEmpty();
                boolean noticed = isNoticed(law, lock, act);
                boolean warranted =
                        scene.mode != Mode.WARRANTED || warrantOf(law, opening.upon(), lock, act) == Value.TRUE;
                if (inForm && noticed && warranted) {
                    LocalDate open =
                            opening.delay().map(p -> p.after(act.date())).orElse(act.date());
                    first = first.filter(earlier -> earlier.isBefore(open)).or(() -> Optional.of(open));
                }
            }
        }
        return first;
    }

    /** Whether nothing says that a notice a lock's certificate needs was not given. */
    private boolean isNoticed(DayLaw law, Lock lock, Act act) {
        return law.lines(lock.subjectTo(), scene.profile).stream()
                .noneMatch(line -> scene.situation.actsOf(line.value()).stream()
                                .noneMatch(notice -> !notice.date().isAfter(act.date()))
                        && isDenied(line.value(), act.date()));
    }

    /** Whether it is known that a duty was not done by the day of an act. */
    private boolean isDenied(String duty, LocalDate day) {
        return scene.situation.noneOf(duty).stream()
                .anyMatch(n -> !n.from().isAfter(day) && !n.to().isBefore(day.minusDays(1)));
    }

    private void notices(DayLaw law, Route route, Act act, Row row, List<Reason> defects, List<String> notShown) {
        for (Dated<String> line : law.today(route.subjectTo())) {
            Rule duty = scene.pack().rules().get(line.value());
            if (duty == null || !isOwedFor(law, duty, row) || !scene.profile.holds(line.life())) {
                continue;
            }
            boolean given = scene.situation.actsOf(duty.id()).stream()
                    .anyMatch(notice -> !notice.date().isAfter(act.date())
                            && (notice.over().isEmpty() || law.covers(notice.over(), duty.head(), row, scene.profile)));
            if (!given && isDenied(duty.id(), act.date())) {
                defects.add(Reason.of(Reason.Word.NOTICE, duty.cite(), duty.id()));
            } else if (!given) {
                notShown.add(duty.id());
            }
        }
    }

    /** Whether a notice is owed before a way out of this row: a duty says over what it is due before each act. */
    boolean isOwedFor(DayLaw law, Rule rule, Row row) {
        if (!(rule instanceof Duty duty)) {
            return true;
        }
        List<Due.Before> before = law.lines(duty.due(), scene.profile).stream()
                .map(Dated::value)
                .filter(Due.Before.class::isInstance)
                .map(Due.Before.class::cast)
                .toList();
        return before.isEmpty()
                || before.stream()
                        .anyMatch(
                                due -> due.over().isEmpty() || law.covers(due.over(), duty.head(), row, scene.profile));
    }

    /** What a stopping act did. */
    private record Stop(Value effect, Optional<LocalDate> endsOn) {
        static final Stop NO = new Stop(Value.TRUE, Optional.empty());
    }

    private Stop stop(Route.Unless unless, Route route, Act act, Row row) {
        Optional<Route.Window> window = unless.window();
        if (window.isEmpty()) {
            return stops(unless, route, row, LocalDate.MIN, LocalDate.MAX).stream()
                    .map(Act::date)
                    .min(LocalDate::compareTo)
                    .map(day -> day.isAfter(act.date())
                            ? new Stop(Value.TRUE, Optional.of(day))
                            : new Stop(Value.FALSE, Optional.empty()))
                    .orElse(Stop.NO);
        }
        Period length = window.get().length();
        LocalDate first =
                window.get().before() ? length.before(act.date()) : act.date().plusDays(1);
        LocalDate last = window.get().before() ? act.date().minusDays(1) : length.after(act.date());
        if (!stops(unless, route, row, first, last).isEmpty()) {
            return new Stop(Value.FALSE, Optional.empty());
        }
        boolean closed = last.isBefore(scene.asOf.facts());
        boolean late =
                !stops(unless, route, row, last.plusDays(1), LocalDate.MAX).isEmpty();
        boolean sure = late || noneOf(unless, route, row, first, last);
        return closed && !sure ? new Stop(Value.UNKNOWN, Optional.empty()) : Stop.NO;
    }

    /** Acts of the kind an {@code unless} names, on a row, between two days, both included; and in due form. */
    List<Act> stops(Route.Unless unless, Route route, Row row, LocalDate first, LocalDate last) {
        List<Act> found = new ArrayList<>();
        String rule = unless.upon() instanceof Upon.ActOf(String other) ? other : route.id();
        for (Act act : scene.situation.actsOf(rule)) {
            boolean in = !act.date().isBefore(first) && !act.date().isAfter(last);
            boolean kind = !(unless.upon() instanceof Upon.Paper paper)
                    || act.kind().isPresent()
                            && paper.kinds().stream()
                                    .map(Kind::word)
                                    .anyMatch(act.kind().get()::equals)
                            && missed(paper.to(), act).isEmpty();
            boolean over = act.over().isEmpty()
                    || scene.lawOn(act.date()).covers(act.over(), route.head(), row, scene.profile);
            if (in && kind && over) {
                found.add(act);
            }
        }
        return found;
    }

    boolean noneOf(Route.Unless unless, Route route, Row row, LocalDate first, LocalDate last) {
        String rule = unless.upon() instanceof Upon.ActOf(String other) ? other : route.id();
        return scene.situation.noneOf(rule).stream()
                .filter(none -> none.kind().isEmpty()
                        || !(unless.upon() instanceof Upon.Paper paper)
                        || paper.kinds().stream()
                                .map(Kind::word)
                                .anyMatch(none.kind().get()::equals))
                .filter(none ->
                        none.over().isEmpty() || scene.law.covers(none.over(), route.head(), row, scene.profile))
                .anyMatch(none -> none.covers(first, last));
    }

    // whether the facts carry it

    private Value warrant(DayLaw law, Route route, Act act) {
        Value warrant = Value.TRUE;
        for (Dated<Upon> line : law.lines(route.upon(), scene.profile)) {
            warrant = warrant.and(warrantOf(law, line.value(), route, act));
        }
        return warrant;
    }

    private Value warrantOf(DayLaw law, Upon upon, Rule rule, Act act) {
        Optional<Standard> that = switch (upon) {
            case Upon.Paper paper -> paper.that();
            case Upon.Holds holds -> Optional.of(holds.standard());
            case Upon.ActOf _ -> Optional.empty();
        };
        return that.map(standard -> scene.conditions(law).standard(standard, rule.cite(), false))
                .map(part -> scene.value(part.node(), Scene.GIVEN, act.date()))
                .orElse(Value.TRUE);
    }
}
