package org.haetae.law.unlock;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.law.cite.Period;
import org.haetae.law.eval.Evaluation;
import org.haetae.law.graph.Atom;
import org.haetae.law.graph.Graph;
import org.haetae.law.graph.Part;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Controller;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;

/** Finds all minimal sets that open a route on a row. */
public final class Unlock {
    private static final LocalDays DAYS = new LocalDays();

    private final Evaluation evaluation;
    private final Graph graph;
    private final List<Atom> atoms;
    private final Map<Integer, Antichain> known = new HashMap<>();
    private final Map<Atom, Part> reasons = new HashMap<>();

    private Unlock(Evaluation evaluation, Part condition) {
        this.evaluation = evaluation;
        this.graph = evaluation.graph();
        this.atoms = graph.atoms();
        collect(condition);
    }

    /** Compares periods by where they lead from one fixed day, which orders any two of different units. */
    private record LocalDays() {
        boolean isAtLeast(Optional<Period> longer, Optional<Period> shorter) {
            java.time.LocalDate day = java.time.LocalDate.of(2001, 1, 1);
            java.time.LocalDate a = longer.map(p -> p.before(day)).orElse(day);
            java.time.LocalDate b = shorter.map(p -> p.before(day)).orElse(day);
            return !a.isAfter(b);
        }
    }

    public static UnlockSets of(Evaluation evaluation, Route route, Row row) {
        Part condition = evaluation.condition(route, row);
        Unlock unlock = new Unlock(evaluation, condition);
        Antichain ways = unlock.ways(condition.node());
        List<UnlockSet> sets = ways.sets().stream()
                .map(unlock::set)
                .sorted(Comparator.comparingInt(set -> set.steps().size()))
                .toList();
        return new UnlockSets(sets, ways.cut());
    }

    private void collect(Part part) {
        part.atom().ifPresent(atom -> reasons.putIfAbsent(atom, part));
        part.parts().forEach(this::collect);
    }

    private Antichain ways(int node) {
        Antichain ways = known.get(node);
        if (ways == null) {
            ways = compute(node);
            known.put(node, ways);
        }
        return ways;
    }

    private Antichain compute(int node) {
        if (node == Graph.TRUE) {
            return Antichain.ALWAYS;
        }
        if (node == Graph.FALSE) {
            return Antichain.NEVER;
        }
        if (graph.isAtom(node)) {
            return atom(graph.atomOf(node));
        }
        boolean all = graph.isAll(node);
        Antichain ways = all ? Antichain.ALWAYS : Antichain.NEVER;
        for (int child : graph.childrenOf(node)) {
            ways = all ? ways.and(ways(child)) : ways.or(ways(child));
        }
        return ways;
    }

    /** What was settled before the facts is either so, and free, or cannot be had; an act of others can be. */
    private Antichain atom(Atom atom) {
        return switch (atom) {
            case Atom.State state -> state.value() == Value.TRUE ? Antichain.ALWAYS : Antichain.NEVER;
            case Atom.Reached _, Atom.Judgement _, Atom.Paper _, Atom.Outside _, Atom.Passed _, Atom.Found _ ->
                Antichain.of(closure(atom));
        };
    }

    /** The atom and every atom it implies. */
    private BitSet closure(Atom atom) {
        BitSet set = new BitSet();
        for (int i = 0; i < atoms.size(); i++) {
            if (implies(atom, atoms.get(i))) {
                set.set(i);
            }
        }
        return set;
    }

    private static boolean implies(Atom strong, Atom weak) {
        if (strong.equals(weak)) {
            return true;
        }
        return strong instanceof Atom.Reached s
                && weak instanceof Atom.Reached w
                && s.fact().equals(w.fact())
                && s.extent().compareTo(w.extent()) >= 0
                && s.verification().compareTo(w.verification()) >= 0
                && (s.irreversible() || !w.irreversible())
                && DAYS.isAtLeast(s.throughout(), w.throughout());
    }

    private UnlockSet set(BitSet bits) {
        List<Atom> chosen = new ArrayList<>();
        bits.stream().mapToObj(atoms::get).forEach(chosen::add);
        List<Step> steps = new ArrayList<>();
        for (Atom atom : chosen) {
            boolean implied = chosen.stream().anyMatch(other -> !other.equals(atom) && implies(other, atom));
            Part part = reasons.get(atom);
            if (!implied && part != null) {
                steps.add(step(atom, part));
            }
        }
        return new UnlockSet(steps);
    }

    private Step step(Atom atom, Part part) {
        return new Step(
                atom, part.item(), part.label(), controller(atom), part.by(), part.cite(), evaluation.value(part));
    }

    private Controller controller(Atom atom) {
        return switch (atom) {
            case Atom.Reached reached -> {
                Fact fact = evaluation.law().pack().vocabulary().facts().get(reached.fact());
                yield fact == null ? Controller.TARGET : fact.controller();
            }
            case Atom.Outside outside -> outside.controller();
            case Atom.Passed _ -> Controller.CALENDAR;
            case Atom.Judgement _, Atom.Paper _, Atom.Found _, Atom.State _ -> Controller.OFFICE;
        };
    }
}
