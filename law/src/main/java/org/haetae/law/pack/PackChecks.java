package org.haetae.law.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Act;
import org.haetae.law.model.Case;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Effect;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Life;
import org.haetae.law.model.Lock;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Provision;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Standard;
import org.haetae.law.model.Status;
import org.haetae.law.model.Target;
import org.haetae.law.model.Upon;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;

/** What can only be checked when everything is read: kinds of references, cycles, lines that claim the same time. */
final class PackChecks {
    private final Pack pack;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Set<String>> uses = new HashMap<>();

    private PackChecks(Pack pack) {
        this.pack = pack;
    }

    static List<Problem> problems(Pack pack) {
        PackChecks checks = new PackChecks(pack);
        for (Rule rule : pack.rules().values()) {
            checks.check(rule);
        }
        checks.vacated(pack.record());
        checks.cycles();
        checks.sections();
        return checks.problems;
    }

    /** What is wrong with the acts of a test. */
    static List<Problem> problems(Pack pack, Case test) {
        PackChecks checks = new PackChecks(pack);
        checks.vacated(test.acts());
        return checks.problems;
    }

    private void check(Rule rule) {
        if (rule instanceof Status status) {
            restsOn(status.id(), status.restsOn());
            once(status.imposed());
        } else if (rule instanceof Measure measure) {
            measure(measure);
        } else if (rule instanceof Criterion criterion) {
            once(criterion.doings());
        } else if (rule instanceof Route route) {
            route(route);
        } else if (rule instanceof Lock lock) {
            lock(lock);
        } else if (rule instanceof Duty duty) {
            once(duty.doings());
        }
    }

    private void lock(Lock lock) {
        for (Dated<Lock.Opening> opening : lock.until()) {
            upon(lock.id(), opening.value().upon());
        }
        kinds(lock.subjectTo(), Duty.class, "a duty");
        if (lock.until().isEmpty()) {
            problems.add(Problem.of(lock.at(), "a lock with no line until", "what opens it"));
        }
    }

    /** Only an office that is to be kept filled can fall vacant. */
    private void vacated(List<Act> acts) {
        for (Act act : acts) {
            boolean office = pack.rules().get(act.rule()) instanceof Duty duty
                    && !duty.standing().isEmpty();
            if (act.vacates() && !office) {
                problems.add(
                        Problem.of(act.at(), act.rule() + " vacated", "a duty with a line standing before vacated"));
            }
        }
    }

    private void measure(Measure measure) {
        restsOn(measure.id(), measure.restsOn());
        once(measure.imposed());
        kinds(measure.carriesOut(), Measure.class, "a measure");
        for (Dated<String> command : measure.carriesOut()) {
            // how a command stands depends on what carries it out
            use(command.value(), measure.id());
        }
        for (Measure.EffectLine line : measure.effects()) {
            if (line.effect().verb() == Effect.Act.AS) {
                String borrowed = line.effect().object().isEmpty()
                        ? ""
                        : line.effect().object().getFirst();
                if (!(pack.rules().get(borrowed) instanceof Measure)) {
                    problems.add(Problem.of(line.at(), borrowed, "after AS, the measure whose effect it borrows"));
                } else {
                    use(measure.id(), borrowed);
                }
            }
            if (line.effect().whom() instanceof Effect.Whom.PersonsUnder(String name, boolean _)
                    && !(pack.rules().get(name) instanceof Criterion)
                    && !(pack.rules().get(name) instanceof Measure)) {
                problems.add(Problem.of(line.at(), name, "a criterion or a measure after \"persons under\""));
            }
        }
    }

    private void route(Route route) {
        once(route.doings());
        once(route.term());
        for (Dated<Upon> line : route.upon()) {
            upon(route.id(), line.value());
        }
        for (Dated<Route.Unless> line : route.unless()) {
            upon(route.id(), line.value().upon());
        }
        kinds(route.subjectTo(), Duty.class, "a duty");
        restsOn(route.id(), route.restsOn());
        for (Dated<List<Target>> over : route.over()) {
            for (Target target : over.value()) {
                if (target instanceof Target.Named(String name) && pack.rules().get(name) instanceof Route) {
                    use(route.id(), name);
                }
            }
        }
    }

    private void restsOn(String id, List<Dated<Row.RestsOn>> lines) {
        for (Dated<Row.RestsOn> line : lines) {
            for (String name : line.value().names()) {
                Rule base = pack.rules().get(name);
                if (!(base instanceof Row) && !(base instanceof Route)) {
                    problems.add(Problem.of(line.at(), name, "a status, a measure or a route after rests-on"));
                }
                use(id, name);
            }
        }
    }

    private void upon(String user, Upon upon) {
        if (upon instanceof Upon.ActOf act) {
            use(user, act.rule());
        } else {
            Optional<Standard> stated = upon.stated();
            if (stated.isPresent()) {
                standard(user, stated.get());
            }
        }
    }

    private void standard(String user, Standard standard) {
        if (standard instanceof Standard.Toward toward) {
            standard(user, toward.aim());
        } else if (standard instanceof Standard.Items items) {
            for (Standard.Item item : items.items()) {
                standard(user, item.standard());
            }
        } else if (standard instanceof Standard.Met met) {
            use(user, met.route());
        } else if (standard instanceof Standard.Proven proven) {
            standard(user, proven.what());
        }
    }

    private void use(String user, String used) {
        uses.computeIfAbsent(user, _ -> new LinkedHashSet<>()).add(used);
    }

    private void kinds(List<Dated<String>> names, Class<? extends Rule> kind, String what) {
        for (Dated<String> name : names) {
            if (!kind.isInstance(pack.rules().get(name.value()))) {
                problems.add(Problem.of(name.at(), name.value(), what));
            }
        }
    }

    /** Two lines that say the same thing differently must not live on the same day under the same reading. */
    private <T> void once(List<Dated<T>> lines) {
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                Dated<T> a = lines.get(i);
                Dated<T> b = lines.get(j);
                if (!areApart(a.life(), b.life())
                        && a.life().span().overlaps(b.life().span())) {
                    problems.add(Problem.of(
                            b.at(),
                            "a line that lives "
                                    + b.life().span().intersect(a.life().span()) + " together with the one at "
                                    + a.at(),
                            "lines whose times do not overlap (until … by, from … by)"));
                }
            }
        }
    }

    /** Whether two lines stand under different options of one point. */
    private static boolean areApart(Life a, Life b) {
        for (Life.Choice x : a.readings()) {
            for (Life.Choice y : b.readings()) {
                if (x.point().equals(y.point()) && !x.option().equals(y.option())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void cycles() {
        Set<String> done = new HashSet<>();
        for (String start : pack.rules().keySet()) {
            cycle(start, new LinkedHashSet<>(), done);
        }
    }

    private void cycle(String id, Set<String> path, Set<String> done) {
        if (path.contains(id)) {
            List<String> ring = new ArrayList<>(path);
            ring = new ArrayList<>(ring.subList(ring.indexOf(id), ring.size()));
            ring.add(id);
            Position at =
                    Optional.ofNullable(pack.rules().get(id)).map(Rule::at).orElse(Position.ofFile(id));
            Problem problem = Problem.of(
                    at, "rules that rest on each other: " + String.join(" -> ", ring), "references without a circle");
            if (!problems.contains(problem)) {
                problems.add(problem);
            }
            return;
        }
        if (!done.add(id)) {
            return;
        }
        path.add(id);
        for (String next : uses.getOrDefault(id, Set.of())) {
            cycle(next, path, done);
        }
        path.remove(id);
    }

    private void sections() {
        Map<UslmRef, Set<String>> known = new HashMap<>();
        for (Rule rule : pack.rules().values()) {
            for (Dated<List<Target>> line : targets(rule)) {
                for (Target target : line.value()) {
                    if (target instanceof Target.Section(String number)) {
                        Set<String> numbers = known.computeIfAbsent(
                                rule.head().instrument(), _ -> numbers(pack.instrumentOf(rule.head())));
                        if (!numbers.contains(number)) {
                            problems.add(Problem.of(
                                    line.at(),
                                    "section " + number,
                                    "the number of a section heading of this instrument"));
                        }
                    }
                }
            }
        }
    }

    private static List<Dated<List<Target>>> targets(Rule rule) {
        if (rule instanceof Route route) {
            return concat(route.over(), route.except());
        }
        if (rule instanceof Lock lock) {
            return concat(lock.over(), lock.except());
        }
        return rule instanceof Measure measure ? measure.except() : List.of();
    }

    private static List<Dated<List<Target>>> concat(List<Dated<List<Target>>> a, List<Dated<List<Target>>> b) {
        List<Dated<List<Target>>> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    private static Set<String> numbers(Instrument instrument) {
        Set<String> numbers = new HashSet<>();
        for (Provision provision : instrument.provisions()) {
            numbers(provision, numbers);
        }
        return numbers;
    }

    private static void numbers(Provision provision, Set<String> into) {
        if (provision.number().isPresent()) {
            into.add(provision.number().get());
        }
        for (Provision part : provision.parts()) {
            numbers(part, into);
        }
    }
}
