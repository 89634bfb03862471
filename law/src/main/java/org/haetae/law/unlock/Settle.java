package org.haetae.law.unlock;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.haetae.law.eval.Evaluation;
import org.haetae.law.graph.Atom;
import org.haetae.law.graph.Graph;
import org.haetae.law.graph.Part;
import org.haetae.law.graph.Value;

/**
 * Finds the shortest lists of things that would settle a condition nobody knows the value of. What is known is taken as it is, so that
 * only what is unknown or disputed is left: all-of holds by every pairing of its items' lists, any-of by their union. What makes the
 * condition fail is the same with all-of and any-of exchanged; and there the lower grade carries the higher: who has not taken
 * steps has not finished.
 */
public final class Settle {
    /** So many lists are kept of either kind, the shortest; nobody reads more, and the pairings of many any-ofs are very many. */
    private static final int MOST = 100;

    private final Evaluation evaluation;
    private final Graph graph;
    private final List<Atom> atoms;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    private Settle(Evaluation evaluation, Part condition) {
        this.evaluation = evaluation;
        this.graph = evaluation.graph();
        collect(condition);
        this.atoms = graph.atoms();
    }

    public static Settled of(Evaluation evaluation, Part condition) {
        Value value = evaluation.value(condition);
        if (value == Value.TRUE || value == Value.FALSE) {
            return new Settled(value, List.of(), List.of(), false);
        }
        Settle settle = new Settle(evaluation, condition);
        Antichain open = settle.new Side(true).ways(condition.node());
        Antichain shut = settle.new Side(false).ways(condition.node());
        return new Settled(value, settle.lists(open, true), settle.lists(shut, false), open.cut() || shut.cut());
    }

    private void collect(Part part) {
        part.atom().ifPresent(atom -> parts.putIfAbsent(atom.key(), part));
        part.parts().forEach(this::collect);
    }

    /** One of the two ways in which a condition can be settled. */
    private final class Side {
        private final boolean holds;
        private final Map<Integer, Antichain> known = new HashMap<>();

        Side(boolean holds) {
            this.holds = holds;
        }

        Antichain ways(int node) {
            Antichain ways = known.get(node);
            if (ways == null) {
                ways = compute(node);
                known.put(node, ways);
            }
            return ways;
        }

        private Antichain compute(int node) {
            Value value = evaluation.value(node);
            if (value == Value.TRUE || value == Value.FALSE) {
                return holds == (value == Value.TRUE) ? Antichain.ALWAYS : Antichain.NEVER;
            }
            if (graph.isAtom(node)) {
                return Antichain.of(closure(graph.atomOf(node)));
            }
            boolean every = graph.isAll(node) == holds;
            Antichain ways = every ? Antichain.ALWAYS : Antichain.NEVER;
            for (int child : graph.childrenOf(node)) {
                ways = every ? ways.and(ways(child), set -> set, MOST) : ways.or(ways(child), MOST);
            }
            return ways;
        }

        /** What is found out with it: of a thing that is so all it implies, of one that is not so all that implies it. */
        private BitSet closure(Atom atom) {
            BitSet set = new BitSet();
            for (int i = 0; i < atoms.size(); i++) {
                boolean with = holds ? Unlock.implies(atom, atoms.get(i)) : Unlock.implies(atoms.get(i), atom);
                if (with) {
                    set.set(i);
                }
            }
            return set;
        }
    }

    private List<UnlockSet> lists(Antichain ways, boolean holds) {
        return ways.sets().stream()
                .map(set -> list(set, holds))
                .sorted(Comparator.comparingInt(list -> list.steps().size()))
                .toList();
    }

    /** Only what has to be asked: not what another thing on the list answers as well, nor what is known. */
    private UnlockSet list(BitSet set, boolean holds) {
        List<Step> steps = new ArrayList<>();
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
            Part part = parts.get(atoms.get(i).key());
            if (part != null && !isAnswered(i, set, holds)) {
                Value value = evaluation.value(part);
                if (value == Value.UNKNOWN || value == Value.DISPUTED) {
                    steps.add(Unlock.step(evaluation, atoms.get(i), part, part.item(), value));
                }
            }
        }
        steps.sort(Comparator.comparing(step -> step.cite().path()));
        return new UnlockSet(steps);
    }

    private boolean isAnswered(int atom, BitSet set, boolean holds) {
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
            boolean asked = i != atom && parts.containsKey(atoms.get(i).key());
            boolean answers = holds
                    ? Unlock.implies(atoms.get(i), atoms.get(atom))
                    : Unlock.implies(atoms.get(atom), atoms.get(i));
            if (asked && answers) {
                return true;
            }
        }
        return false;
    }
}
