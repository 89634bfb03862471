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
import org.haetae.law.graph.Conditions;
import org.haetae.law.graph.Graph;
import org.haetae.law.graph.Part;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Controller;
import org.haetae.law.model.Dated;
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
    private final Map<String, Part> reasons = new HashMap<>();

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
        return new UnlockSets(sets, ways.cut(), delay(evaluation, route));
    }

    private static Wait delay(Evaluation evaluation, Route route) {
        return new Wait(
                today(evaluation, route.effective()),
                today(evaluation, route.notBefore()),
                today(evaluation, route.each()));
    }

    private static <T> List<T> today(Evaluation evaluation, List<Dated<T>> lines) {
        List<T> today = new ArrayList<>();
        evaluation.law().lines(lines, evaluation.profile()).forEach(line -> today.add(line.value()));
        return today;
    }

    private void collect(Part part) {
        part.atom().ifPresent(atom -> reasons.putIfAbsent(atom.key(), part));
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
            ways = all ? ways.and(ways(child), this::completed) : ways.or(ways(child));
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

    /** Whether one thing cannot be so without the other. */
    public static boolean implies(Atom strong, Atom weak) {
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

    /**
     * A fact has one grade: whoever has come to COMPLETE and to STEPS VERIFIED has come to COMPLETE VERIFIED, and so to all that
     * this implies.
     */
    private BitSet completed(BitSet set) {
        for (Atom.Reached whole : wholes(set)) {
            for (int i = 0; i < atoms.size(); i++) {
                if (implies(whole, atoms.get(i))) {
                    set.set(i);
                }
            }
        }
        return set;
    }

    /** The one grade of each fact in a set. */
    private List<Atom.Reached> wholes(BitSet set) {
        Map<String, Atom.Reached> wholes = new java.util.LinkedHashMap<>();
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
            if (atoms.get(i) instanceof Atom.Reached reached) {
                String key =
                        reached.fact() + reached.throughout().map(Period::text).orElse("");
                Atom.Reached before = wholes.getOrDefault(key, reached);
                wholes.put(key, both(before, reached));
            }
        }
        return List.copyOf(wholes.values());
    }

    private static Atom.Reached both(Atom.Reached a, Atom.Reached b) {
        return new Atom.Reached(
                a.fact(),
                a.extent().compareTo(b.extent()) >= 0 ? a.extent() : b.extent(),
                a.verification().compareTo(b.verification()) >= 0 ? a.verification() : b.verification(),
                a.irreversible() || b.irreversible(),
                a.throughout());
    }

    private UnlockSet set(BitSet bits) {
        List<Atom.Reached> wholes = wholes(bits);
        List<Step> steps = new ArrayList<>();
        for (int i = bits.nextSetBit(0); i >= 0; i = bits.nextSetBit(i + 1)) {
            Atom atom = atoms.get(i);
            Part part = reasons.get(atom.key());
            if (part != null && !(atom instanceof Atom.Reached)) {
                steps.add(step(atom, part, part.item(), evaluation.value(part)));
            }
        }
        for (Atom.Reached whole : wholes) {
            boolean implied = wholes.stream().anyMatch(other -> !other.equals(whole) && implies(other, whole));
            if (!implied) {
                steps.add(fact(whole));
            }
        }
        steps.sort(Comparator.comparing(step -> step.cite().path()));
        return new UnlockSet(steps);
    }

    /** A step of a fact: shown where the text asks for it, or for the part of it that goes farthest. */
    private Step fact(Atom.Reached whole) {
        Part shown = reasons.get(whole.key());
        Value value = shown == null ? Value.TRUE : evaluation.value(shown);
        if (shown == null) {
            for (Atom atom : atoms) {
                Part part = reasons.get(atom.key());
                if (part != null && implies(whole, atom)) {
                    value = value.and(evaluation.value(part));
                    boolean farther =
                            shown == null || implies(atom, shown.atom().orElse(atom));
                    shown = farther ? part : shown;
                }
            }
        }
        if (shown == null) {
            throw new IllegalStateException("no part asks for " + whole);
        }
        String item = new Conditions(evaluation.law(), graph, evaluation.profile()).words(whole);
        return step(whole, shown, item, value);
    }

    private Step step(Atom atom, Part part, String item, Value value) {
        return step(evaluation, atom, part, item, value);
    }

    static Step step(Evaluation evaluation, Atom atom, Part part, String item, Value value) {
        return new Step(
                atom, item, part.label(), controller(evaluation, atom), part.by(), part.cite(), value, part.proof());
    }

    private static Controller controller(Evaluation evaluation, Atom atom) {
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
