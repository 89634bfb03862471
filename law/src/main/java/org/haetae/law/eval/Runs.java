package org.haetae.law.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Memo;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Act;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Target;
import org.haetae.law.model.Upon;
import org.haetae.law.model.Verb;

/** The exercises of routes on record: which were in due form by the law of their own day, and how long each runs. */
final class Runs {
    private final Scene scene;
    final Forms forms;
    final Notices notices;
    final Locks locks;
    final Stops stops;

    Runs(Scene scene) {
        this.scene = scene;
        this.forms = new Forms(scene);
        this.notices = new Notices(scene);
        this.locks = new Locks(scene, forms, notices);
        this.stops = new Stops(scene, forms);
    }

    /**
     * Runs of a route on a row, oldest first.
     *
     * @param of a person or case: then its own runs and those that name no case; otherwise only those that name none
     */
    List<Run> of(Route route, Row row, Optional<String> of) {
        List<Run> all = all(route, row);
        List<Run> runs = new ArrayList<>(all.size());
        for (Run run : all) {
            if (run.act().of().isEmpty() || run.act().of().equals(of)) {
                runs.add(run);
            }
        }
        return runs;
    }

    /** Runs that name a case. */
    List<Run> onCases(Route route, Row row) {
        List<Run> runs = new ArrayList<>();
        for (Run run : all(route, row)) {
            if (run.act().of().isPresent()) {
                runs.add(run);
            }
        }
        return runs;
    }

    private List<Run> all(Route route, Row row) {
        return scene.situation.isUsed(route)
                ? scene.remember(Memo.key("runs", route.id(), row.id()), () -> compute(route, row))
                : List.of();
    }

    private List<Run> compute(Route route, Row row) {
        List<Run> runs = new ArrayList<>();
        for (Act act : actsOf(route)) {
            DayLaw law = scene.lawOn(act.date());
            boolean own = act.rule().equals(route.id());
            boolean applies = law.lives(route)
                    && !(own && worksByItself(law, route))
                    && law.lives(row)
                    && scene.profile.holds(route.life())
                    && scene.profile.holds(row.life())
                    && law.reach(route, row, scene.profile) == DayLaw.Reach.OVER
                    && (act.over().isEmpty() || law.covers(act.over(), route.head(), row, scene.profile));
            if (applies) {
                runs.add(run(law, route, act, row, runs));
            }
        }
        return runs;
    }

    /**
     * Whether the law does it, and asks nobody for a paper or to name a case: then nobody can use it, and what is called an act of it is
     * none. What stops it, of the kind its {@code unless} names, is no use either.
     */
    boolean worksByItself(DayLaw law, Route route) {
        Optional<Doing> doing = law.line(route.doings(), scene.profile);
        if (doing.isEmpty() || doing.get().modality() != Modality.BY_LAW) {
            return false;
        }
        for (Dated<Upon> line : law.lines(route.upon(), scene.profile)) {
            if (line.value() instanceof Upon.Paper) {
                return false;
            }
        }
        return law.lines(route.per(), scene.profile).isEmpty();
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
            // what follows by law from another rule's act is done with that act; what an office may or must do is not
            if (line.value() instanceof Upon.ActOf(String other) && isByLaw(route)) {
                for (Act act : scene.situation.actsOf(other)) {
                    if (line.life().span().contains(act.date()) && isDone(other, act) != Value.FALSE) {
                        acts.add(act);
                    }
                }
            }
        }
        boolean rebuts = false;
        for (Dated<Doing> line : route.doings()) {
            rebuts |= line.value().verb() == Verb.REBUT;
        }
        if (rebuts) {
            // what is rebutted may also be named itself: an act of a presumption on a case rebuts it there
            for (Dated<List<Target>> line : route.over()) {
                for (Target target : line.value()) {
                    if (target instanceof Target.Named(String name)) {
                        acts.addAll(scene.situation.actsOf(name));
                    }
                }
            }
        }
        acts.sort((a, b) -> a.date().compareTo(b.date()));
        return acts;
    }

    /** Whether an act of another rule had effect on anything; of a rule that is no route, every act has. */
    private Value isDone(String rule, Act act) {
        if (!(scene.pack().rules().get(rule) instanceof Route other)) {
            return Value.TRUE;
        }
        Value done = Value.FALSE;
        for (Row row : scene.law.ever(Row.class)) {
            for (Run run : of(other, row, act.of())) {
                done = run.act().equals(act) && run.isValid() ? done.or(run.effect()) : done;
            }
        }
        return done;
    }

    private boolean isByLaw(Route route) {
        for (Dated<Doing> line : route.doings()) {
            if (line.value().modality() == Modality.BY_LAW) {
                return true;
            }
        }
        return false;
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
        Verb verb = doing.isPresent() ? doing.get().verb() : Verb.TERMINATE;
        boolean follows = !act.rule().equals(route.id()) && ruleOfAct(act).isPresent();
        Route form = follows ? ruleOfAct(act).orElse(route) : route;
        forms.office(law, form, act).ifPresent(defects::add);
        forms.papers(law, form, act, defects, notShown);
        Optional<Route.Term> term = forms.term(law, route);
        Forms.period(term, act, follows, defects, notShown);
        if (!law.lines(route.per(), scene.profile).isEmpty() && act.of().isEmpty()) {
            defects.add(Reason.of(Reason.Word.CASE));
        }
        LocalDate from = forms.firstDay(law, route, act, row, follows, defects);
        boolean conflict = locks.meets(law, route, verb, doing, row, act.date(), defects);
        notices.check(law, route, act, row, defects, notShown);
        boolean once = term.isPresent() && term.get().once();
        List<Reason> voids = new ArrayList<>();
        if (once && isUsed(earlier, act)) {
            voids.add(Reason.of(Reason.Word.ONCE));
        }
        Value renews = Value.TRUE;
        if (verb == Verb.RENEW) {
            Optional<Run> renewed = renewedRun(law, route, act, row, earlier);
            if (renewed.isEmpty()) {
                voids.add(Reason.of(Reason.Word.RUN));
            } else {
                // it runs on from there, and only if that ran at all
                from = renewed.get().until().orElseThrow();
                renews = renewed.get().effect();
            }
        }
        Optional<LocalDate> until = verb == Verb.TERMINATE ? forms.anew(row, from) : Forms.end(term, act, from);
        Value effect = follows ? isDone(form.id(), act) : renews;
        for (Dated<Route.Unless> line : law.lines(route.unless(), scene.profile)) {
            Stops.Stop stop = stops.of(line.value(), route, act, row);
            effect = effect.and(stop.effect());
            if (stop.endsOn().isPresent()) {
                until = Optional.of(stop.endsOn().get());
            }
            if (stop.effect() == Value.FALSE) {
                voids.add(Reason.of(Reason.Word.UNLESS));
            }
        }
        for (Dated<Row.RestsOn> line : law.lines(route.restsOn(), scene.profile)) {
            Base base = base(line.value(), act.date());
            effect = effect.and(base.lives());
            if (base.lives() == Value.FALSE) {
                voids.add(Reason.of(Reason.Word.RESTS_ON, line.value().names().toArray(String[]::new)));
            }
            if (base.until().isBefore(until.orElse(LocalDate.MAX))) {
                until = Optional.of(base.until());
            }
        }
        Value warrant = forms.warrant(law, form, act);
        if (scene.mode == Mode.WARRANTED && warrant != Value.TRUE) {
            effect = effect.and(warrant == Value.FALSE ? Value.FALSE : Value.UNKNOWN);
        }
        return new Run(act, from, until, defects, voids, conflict, notShown, effect, warrant);
    }

    /** Whether what a route rests on was exercised on a day, and the first day it no longer is; MAX if it has no end. */
    private record Base(Value lives, LocalDate until) {}

    /** Of rows, which a route may rest on too, only its condition asks: an act on record is taken to have had its base. */
    private Base base(Row.RestsOn line, LocalDate day) {
        Value lives = line.any() ? Value.FALSE : Value.TRUE;
        LocalDate until = line.any() ? day : LocalDate.MAX;
        for (String name : line.names()) {
            Base one = scene.pack().rules().get(name) instanceof Route route
                    ? exercised(route, day)
                    : new Base(Value.TRUE, LocalDate.MAX);
            boolean longer = one.until().isAfter(until);
            until = longer == line.any() ? one.until() : until;
            lives = line.any() ? lives.or(one.lives()) : lives.and(one.lives());
        }
        return new Base(lives, until);
    }

    /** Whether a route was exercised on a day, on whatever, and the end of its runs that follow without a gap. */
    private Base exercised(Route route, LocalDate day) {
        Value lives = Value.FALSE;
        List<Run> valid = new ArrayList<>();
        for (Row row : scene.law.ever(Row.class)) {
            for (Run run : of(route, row, Optional.empty())) {
                lives = lives.or(run.runsOn(day));
                if (run.isValid()) {
                    valid.add(run);
                }
            }
        }
        valid.sort((a, b) -> a.from().compareTo(b.from()));
        LocalDate end = day;
        for (Run run : valid) {
            LocalDate until = run.until().orElse(LocalDate.MAX);
            end = !run.from().isAfter(end) && until.isAfter(end) ? until : end;
        }
        return new Base(lives, end);
    }

    /** Whether an earlier act used the power up: one on the whole, or on the same case. */
    private static boolean isUsed(List<Run> earlier, Act act) {
        for (Run run : earlier) {
            boolean same = run.act().of().isEmpty() || run.act().of().equals(act.of());
            if (same && run.isValid()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Route> ruleOfAct(Act act) {
        return scene.pack().rules().get(act.rule()) instanceof Route route ? Optional.of(route) : Optional.empty();
    }

    /** What a renewal renews: the run that ends last of those that run, may run, or end that day. */
    private Optional<Run> renewedRun(DayLaw law, Route route, Act act, Row row, List<Run> earlier) {
        List<Run> running = new ArrayList<>(earlier);
        for (Route base : renewed(law, route)) {
            for (Run run : of(base, row, act.of())) {
                if (!run.from().isAfter(act.date())) {
                    running.add(run);
                }
            }
        }
        Optional<Run> last = Optional.empty();
        for (Run run : running) {
            boolean renewable = run.isValid()
                    && isSince(forms.began(row), run)
                    && run.until().isPresent()
                    && !act.date().isAfter(run.until().get());
            if (renewable && (last.isEmpty() || isLater(run, last.get()))) {
                last = Optional.of(run);
            }
        }
        return last;
    }

    private static boolean isLater(Run run, Run than) {
        int byEnd = run.until().orElse(LocalDate.MAX).compareTo(than.until().orElse(LocalDate.MAX));
        return byEnd != 0 ? byEnd > 0 : run.effect() == Value.TRUE;
    }

    /**
     * What had its effect before the row was imposed anew was done to another imposition. What ended a row through
     * something it rests on counts no more either, once that was imposed anew.
     */
    boolean isSinceBegun(Route route, Run run, Row row) {
        return isSince(forms.began(row), run) && isSince(endedBegan(route, run, row), run);
    }

    private Optional<LocalDate> endedBegan(Route route, Run run, Row row) {
        DayLaw law = scene.lawOn(run.act().date());
        Optional<Doing> doing = law.line(route.doings(), scene.profile);
        boolean ends = doing.isPresent() && doing.get().verb() == Verb.TERMINATE;
        return ends ? forms.began(law.bases(route, row, scene.profile), scene.today()) : Optional.empty();
    }

    private static boolean isSince(Optional<LocalDate> began, Run run) {
        return began.isEmpty() || !run.from().isBefore(began.get());
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
}
