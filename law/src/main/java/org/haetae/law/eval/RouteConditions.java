package org.haetae.law.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.graph.Atom;
import org.haetae.law.graph.Conditions;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Graph;
import org.haetae.law.graph.Memo;
import org.haetae.law.graph.Part;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Act;
import org.haetae.law.model.Controller;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Kind;
import org.haetae.law.model.Lock;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Standard;
import org.haetae.law.model.Upon;
import org.haetae.law.model.Verb;
import org.jspecify.annotations.Nullable;

/** All that a route on a row still takes, as one part: papers, standards, notices, time, locks, what it renews or rests on. */
final class RouteConditions {
    private final Scene scene;
    private final Runs runs;
    private final Lapses lapses;
    private final Standings standings;

    RouteConditions(Scene scene, Runs runs, Lapses lapses, Standings standings) {
        this.scene = scene;
        this.runs = runs;
        this.lapses = lapses;
        this.standings = standings;
    }

    /**
     * A condition and, where its standard is an outermost any-of, the same with each limb alone.
     *
     * @param first earliest day on which it could take effect if everything were done today
     */
    record Condition(Part part, List<Part> limbs, LocalDate first) {}

    Condition of(Route route, Row row, boolean withLocks) {
        Memo.Key key = Memo.key(withLocks ? "condition" : "condition without locks", route.id(), row.id());
        return scene.remember(key, () -> compute(route, row, withLocks));
    }

    private Condition compute(Route route, Row row, boolean withLocks) {
        List<Part> parts = new ArrayList<>();
        List<Part> limbs = new ArrayList<>();
        for (Dated<Upon> line : scene.law.lines(route.upon(), scene.profile)) {
            Part upon = upon(route, row, line, withLocks);
            parts.add(upon);
            limbs.addAll(limbs(upon));
        }
        unless(route, row).ifPresent(parts::add);
        each(route, row).ifPresent(parts::add);
        once(route, row).ifPresent(parts::add);
        notBefore(route, row).forEach(parts::add);
        notices(route, row).forEach(parts::add);
        if (verbOf(route) == Verb.RENEW) {
            parts.add(run(route, row));
        }
        parts.addAll(chain(route));
        LocalDate first = firstDay(route);
        if (withLocks) {
            for (Lock lock : runs.locks.on(scene.law, route, verbOf(route), row)) {
                parts.add(lock(lock));
                LocalDate open = firstOpen(lock);
                first = open.isAfter(first) ? open : first;
            }
        }
        Part whole = all(parts, route.cite());
        List<Part> alone = new ArrayList<>();
        for (Part limb : limbs) {
            List<Part> others = new ArrayList<>();
            for (Part part : parts) {
                others.add(isLimb(limb, part) ? with(part, limb) : part);
            }
            alone.add(all(others, route.cite()));
        }
        return new Condition(whole, alone, first);
    }

    /** What a line asks for; a paper or standard is the same on every row. */
    @SuppressWarnings("ReferenceEquality") // the very line: comparing all it holds is slow before the machine is warm
    private Part upon(Route route, Row row, Dated<Upon> line, boolean withLocks) {
        boolean verify = line.life().verify();
        if (line.value() instanceof Upon.ActOf(String name)) {
            return actOf(route, row, name, verify, withLocks);
        }
        int number = 0;
        while (route.upon().get(number) != line) {
            number++;
        }
        Memo.Key key = Memo.key("upon", route.id(), Integer.toString(number));
        return scene.remember(key, () -> upon(route, line.value(), verify));
    }

    Verb verbOf(Route route) {
        return scene.law.verb(route, scene.profile);
    }

    private Part all(List<Part> parts, UslmRef cite) {
        int node = scene.graph.all(Part.nodes(parts));
        return new Part(Part.Shape.ALL, "", "all", cite, node, parts, Optional.empty(), List.of(), false);
    }

    /** The items of an outermost any-of. */
    private static List<Part> limbs(Part part) {
        if (part.shape() == Part.Shape.ANY && part.item().startsWith("any")) {
            return part.parts();
        }
        if (part.shape() == Part.Shape.ALL
                && part.label().isEmpty()
                && part.item().equals("upon")) {
            List<Part> limbs = new ArrayList<>();
            for (Part inner : part.parts()) {
                limbs.addAll(limbs(inner));
            }
            return limbs;
        }
        return List.of();
    }

    @SuppressWarnings("ReferenceEquality") // the very part: comparing trees is slow before the machine is warm
    private static boolean isLimb(Part limb, Part part) {
        for (Part other : limbs(part)) {
            if (other == limb) {
                return true;
            }
        }
        return false;
    }

    /** The same part with one limb in place of the whole any-of. */
    private Part with(Part part, Part limb) {
        if (part.shape() == Part.Shape.ANY) {
            return limb;
        }
        List<Part> parts = new ArrayList<>();
        for (Part inner : part.parts()) {
            parts.add(isLimb(limb, inner) ? with(inner, limb) : inner);
        }
        return all(parts, part.cite());
    }

    // papers and standards

    private Part upon(Route route, Upon upon, boolean verify) {
        if (upon instanceof Upon.Paper paper) {
            return paper(route, paper, route.cite(), verify);
        }
        if (upon instanceof Upon.Holds holds) {
            return judgedBy(
                    standard(holds.standard(), route.cite(), verify),
                    List.copyOf(runs.forms.holders(scene.law, route)));
        }
        return act(((Upon.ActOf) upon).rule(), route.cite(), verify);
    }

    private Part standard(Standard standard, UslmRef cite, boolean verify) {
        Conditions conditions = scene.conditions(scene.law);
        return conditions.standard(standard, cite, verify);
    }

    private Part paper(Rule rule, Upon.Paper paper, UslmRef cite, boolean verify) {
        String words = words(paper);
        List<Part> parts = new ArrayList<>();
        List<String> makers = paper.by().isEmpty() ? List.copyOf(runs.forms.holders(scene.law, rule)) : paper.by();
        Optional<Controller> outside = paper.maker();
        if (outside.isPresent()) {
            Value done = isDone(rule, paper) ? Value.TRUE : Value.FALSE;
            Atom atom = new Atom.Outside(rule.id(), words, outside.get(), done);
            parts.add(leaf(Part.Shape.OUTSIDE, words, cite, atom, verify));
        } else {
            Atom atom = new Atom.Paper(rule.id(), words);
            Part leaf = leaf(Part.Shape.PAPER, words, cite, atom, verify);
            parts.add(leaf.by(makers));
        }
        if (paper.that().isPresent()) {
            parts.add(judgedBy(standard(paper.that().get(), cite, verify), makers));
        }
        int node = scene.graph.all(Part.nodes(parts));
        return new Part(Part.Shape.ALL, "", "upon", cite, node, parts, Optional.empty(), List.of(), verify);
    }

    /** Who may act instead of an office may judge instead of it: a judgement goes with the function it belongs to. */
    private static Part judgedBy(Part part, List<String> offices) {
        if (part.shape() == Part.Shape.JUDGEMENT) {
            boolean its = !part.by().isEmpty() && offices.containsAll(part.by());
            return its ? part.by(offices) : part;
        }
        if (part.parts().isEmpty()) {
            return part;
        }
        List<Part> parts = new ArrayList<>(part.parts().size());
        for (Part inner : part.parts()) {
            parts.add(judgedBy(inner, offices));
        }
        return new Part(
                part.shape(),
                part.label(),
                part.item(),
                part.cite(),
                part.node(),
                parts,
                part.atom(),
                part.by(),
                part.verify(),
                part.proof());
    }

    private boolean isDone(Rule rule, Upon.Paper paper) {
        for (Act act : scene.situation.actsOf(rule.id())) {
            if (act.kind().isEmpty() || paper.isKind(act.kind().get())) {
                return true;
            }
        }
        return false;
    }

    static String words(Upon.Paper paper) {
        List<String> kinds = new ArrayList<>();
        for (Kind kind : paper.kinds()) {
            kinds.add(kind.word());
        }
        String text = (paper.written() ? "written " : "") + String.join(" and ", kinds);
        text += paper.to().isEmpty() ? "" : " to " + String.join(", ", paper.to());
        return text + (paper.with().isEmpty() ? "" : " with " + String.join(", ", paper.with()));
    }

    private Part leaf(Part.Shape shape, String item, UslmRef cite, Atom atom, boolean verify) {
        return new Part(shape, "", item, cite, scene.graph.atom(atom), List.of(), Optional.of(atom), List.of(), verify);
    }

    /**
     * Another rule's act: done, or all that rule's own way takes on the row. What follows by law from an act was done with it; if
     * that is not so, the act is to be done anew.
     */
    private Part actOf(Route route, Row row, String name, boolean verify, boolean withLocks) {
        Rule other = scene.pack().rules().get(name);
        if (!isByLaw(route) && isDone(other)) {
            Atom done = new Atom.State("act of " + name + " is done", Value.TRUE);
            return leaf(Part.Shape.CHAIN, "act of " + name, route.cite(), done, verify);
        }
        if (!(other instanceof Route base)) {
            return act(name, other == null ? route.cite() : other.cite(), verify);
        }
        List<Part> parts = new ArrayList<>();
        boolean law = scene.law.lives(base) && scene.profile.holds(base.life());
        // a day that comes round is nobody's act
        if (law && scene.law.lines(base.each(), scene.profile).isEmpty()) {
            parts.addAll(of(base, row, withLocks).part().parts());
        } else {
            Atom atom = new Atom.State("an office may act on " + name, Value.FALSE);
            parts.add(leaf(Part.Shape.CHAIN, name, base.cite(), atom, verify));
        }
        int node = scene.graph.all(Part.nodes(parts));
        return new Part(Part.Shape.ALL, "", "upon", base.cite(), node, parts, Optional.empty(), List.of(), verify);
    }

    private Part act(String name, UslmRef cite, boolean verify) {
        Rule other = scene.pack().rules().get(name);
        Atom atom = new Atom.Paper(name, "act of " + name);
        Part leaf = leaf(Part.Shape.PAPER, "act of " + name, cite, atom, verify);
        return other == null ? leaf : leaf.by(List.copyOf(runs.forms.holders(scene.law, other)));
    }

    /** Whether an act of another rule is on record, and was valid if it used a route. */
    private boolean isDone(@Nullable Rule other) {
        if (other instanceof Route base) {
            for (Row row : scene.law.ever(Row.class)) {
                for (Run run : runs.of(base, row, Optional.empty())) {
                    if (run.isValid()) {
                        return true;
                    }
                }
            }
            return false;
        }
        return other != null && !scene.situation.actsOf(other.id()).isEmpty();
    }

    // what must not, or must first, have happened

    private Optional<Part> unless(Route route, Row row) {
        if (!scene.law.lines(route.each(), scene.profile).isEmpty()) {
            return Optional.empty();
        }
        for (Dated<Route.Unless> line : scene.law.lines(route.unless(), scene.profile)) {
            boolean lasting = line.value().window().isEmpty();
            if (lasting
                    && !runs.stops
                            .acts(line.value(), route, row, LocalDate.MIN, scene.today())
                            .isEmpty()) {
                Atom atom = new Atom.State("nothing stops " + route.id() + " on " + row.id(), Value.FALSE);
                return Optional.of(leaf(
                        Part.Shape.UNLESS,
                        "unless",
                        route.cite(),
                        atom,
                        line.life().verify()));
            }
        }
        return Optional.empty();
    }

    /** A day that comes round each year of what has begun does not come where nothing has. */
    private Optional<Part> each(Route route, Row row) {
        for (Row base : route.each().isEmpty() ? List.<Row>of() : scene.law.bases(route, row, scene.profile)) {
            if (lapses.of(route, base).isPresent()) {
                return Optional.empty();
            }
        }
        for (Dated<Route.Each> line : scene.law.lines(route.each(), scene.profile)) {
            String words = line.value().day().map(day -> "each " + day).orElse("each anniversary");
            Atom atom = new Atom.Passed(route.id(), words, Value.FALSE);
            return Optional.of(
                    leaf(Part.Shape.TIME, words, route.cite(), atom, line.life().verify()));
        }
        return Optional.empty();
    }

    private List<Part> notBefore(Route route, Row row) {
        List<Part> parts = new ArrayList<>();
        if (scene.law.reach(route, row, scene.profile) != DayLaw.Reach.OVER) {
            return parts;
        }
        for (Dated<Route.NotBefore> line : scene.law.lines(route.notBefore(), scene.profile)) {
            // what has not begun has no first day yet: a clock that does not run has not run out
            boolean passed = runs.forms
                    .began(scene.law.bases(route, row, scene.profile), scene.today())
                    .filter(day -> !line.value().delay().after(day).isAfter(scene.today()))
                    .isPresent();
            String words =
                    line.value().delay().text() + " after " + line.value().anchor();
            Atom atom = new Atom.Passed(row.id(), words, passed ? Value.TRUE : Value.FALSE);
            parts.add(
                    leaf(Part.Shape.TIME, words, route.cite(), atom, line.life().verify()));
        }
        return parts;
    }

    private List<Part> notices(Route route, Row row) {
        List<Part> parts = new ArrayList<>();
        for (Dated<String> line : scene.law.today(route.subjectTo())) {
            Rule duty = scene.pack().rules().get(line.value());
            boolean owed = duty != null && scene.law.lives(duty) && runs.notices.isOwedFor(scene.law, duty, row);
            if (duty != null && owed && scene.profile.holds(line.life())) {
                Atom atom = new Atom.Paper(duty.id(), "done first");
                Part leaf = leaf(
                        Part.Shape.NOTICE,
                        duty.id(),
                        duty.cite(),
                        atom,
                        line.life().verify());
                parts.add(leaf.by(List.copyOf(runs.forms.holders(scene.law, duty))));
            }
        }
        return parts;
    }

    /** Something to renew: running today, or a paper of ours that could start it. */
    private Part run(Route route, Row row) {
        List<Part> parts = new ArrayList<>();
        for (Route base : runs.renewed(scene.law, route)) {
            Value runsToday = runsToday(base, row).or(runsToday(route, row));
            Atom atom = new Atom.State(base.id() + " runs on " + row.id(), runsToday);
            Part running = leaf(Part.Shape.RUN, base.id(), base.cite(), atom, false);
            Part started = of(base, row, true).part();
            int either = scene.graph.any(List.of(running.node(), started.node()));
            parts.add(new Part(
                    Part.Shape.RUN,
                    "",
                    base.id(),
                    base.cite(),
                    either,
                    List.of(running, started),
                    Optional.empty(),
                    List.of(),
                    false));
        }
        return all(parts, route.cite());
    }

    /** Whether the one use there is has been made, where nobody knows if the act that made it was stopped. */
    private Optional<Part> once(Route route, Row row) {
        Optional<Route.Term> term = runs.forms.term(scene.law, route);
        for (Run run : term.isPresent() && term.get().once() ? runs.of(route, row, Optional.empty()) : List.<Run>of()) {
            if (run.isValid() && run.effect() != Value.TRUE) {
                Atom atom = new Atom.State(route.id() + " is not used up on " + row.id(), Value.UNKNOWN);
                return Optional.of(leaf(Part.Shape.UNLESS, "once", route.cite(), atom, false));
            }
        }
        return Optional.empty();
    }

    /** Whether something can be renewed without a gap: it runs, or ends this day. */
    private Value runsToday(Route route, Row row) {
        Value value = Value.FALSE;
        for (Run run : runs.of(route, row, Optional.empty())) {
            boolean links = run.isValid()
                    && runs.isSinceBegun(route, run, row)
                    && (run.spans(scene.today()) || run.until().equals(Optional.of(scene.today())));
            value = links ? value.or(run.effect()) : value;
        }
        return value;
    }

    private List<Part> chain(Route route) {
        List<Part> parts = new ArrayList<>();
        for (Dated<Row.RestsOn> line : scene.law.lines(route.restsOn(), scene.profile)) {
            List<Part> bases = new ArrayList<>();
            for (String name : line.value().names()) {
                Atom atom = new Atom.State(name + " lives", standings.lives(name));
                bases.add(leaf(
                        Part.Shape.CHAIN, name, route.cite(), atom, line.life().verify()));
            }
            List<Integer> nodes = Part.nodes(bases);
            int node = line.value().any() ? scene.graph.any(nodes) : scene.graph.all(nodes);
            Part.Shape shape = line.value().any() ? Part.Shape.ANY : Part.Shape.ALL;
            parts.add(new Part(shape, "", "rests on", route.cite(), node, bases, Optional.empty(), List.of(), false));
        }
        return parts;
    }

    // locks and days

    Part lock(Lock lock) {
        boolean open = runs.locks.openSince(lock, scene.today()).isPresent();
        List<Part> ways = new ArrayList<>();
        Atom atom = new Atom.State(lock.id() + " is open", open ? Value.TRUE : Value.FALSE);
        Part opened = leaf(Part.Shape.LOCK, lock.id(), lock.cite(), atom, false);
        ways.add(opened);
        for (Dated<Lock.Opening> line : scene.law.lines(lock.until(), scene.profile)) {
            boolean verify = line.life().verify();
            Upon upon = line.value().upon();
            if (upon instanceof Upon.Paper paper) {
                ways.add(paper(lock, paper, lock.cite(), verify));
            } else if (upon instanceof Upon.Holds holds) {
                ways.add(standard(holds.standard(), lock.cite(), verify));
            } else if (upon instanceof Upon.ActOf(String name)) {
                Atom act = new Atom.Paper(name, "act of " + name);
                ways.add(leaf(Part.Shape.PAPER, "act of " + name, lock.cite(), act, verify));
            }
        }
        int node = open ? Graph.TRUE : scene.graph.any(Part.nodes(ways));
        return new Part(
                Part.Shape.LOCK,
                "",
                lock.id(),
                lock.cite(),
                node,
                ways,
                Optional.empty(),
                List.of(),
                lock.life().verify());
    }

    private LocalDate firstOpen(Lock lock) {
        return runs.locks
                .opening(lock)
                .orElseGet(() -> scene.law.lines(lock.until(), scene.profile).stream()
                        .map(line -> line.value()
                                .delay()
                                .map(p -> p.after(scene.today()))
                                .orElse(scene.today()))
                        .min(LocalDate::compareTo)
                        .orElse(scene.today()));
    }

    private LocalDate firstDay(Route route) {
        Optional<LocalDate> last = Optional.empty();
        for (Dated<Route.Effective> line : scene.law.lines(route.effective(), scene.profile)) {
            LocalDate day = line.value().delay().after(scene.today());
            last = last.isEmpty() || day.isAfter(last.get()) ? Optional.of(day) : last;
        }
        return last.orElse(scene.today());
    }

    /** Whether an act is left to do for a route that works by law. */
    boolean actsByItself(Route route) {
        if (!isByLaw(route)) {
            return false;
        }
        for (Dated<Upon> line : scene.law.lines(route.upon(), scene.profile)) {
            if (!(line.value() instanceof Upon.Holds)) {
                return false;
            }
        }
        return true;
    }

    boolean isByLaw(Route route) {
        Optional<Modality> modality = scene.law.modality(route, scene.profile);
        return modality.isPresent() && modality.get() == Modality.BY_LAW;
    }
}
