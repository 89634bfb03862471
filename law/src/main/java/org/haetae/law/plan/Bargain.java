package org.haetae.law.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.eval.Door;
import org.haetae.law.eval.Evaluation;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.Outcome;
import org.haetae.law.eval.Standing;
import org.haetae.law.graph.Atom;
import org.haetae.law.graph.Graph;
import org.haetae.law.graph.Part;
import org.haetae.law.graph.Profile;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Controller;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Given;
import org.haetae.law.model.Grade;
import org.haetae.law.model.Row;
import org.haetae.law.unlock.Unlock;

/**
 * What the other side can concede, and what that opens. A door counts as open where it is so on every reading that is left open.
 * Everything but the other side's facts is as the setting has it: our offices' papers can be made, an act of others is done or not,
 * what is unknown or disputed is not counted on.
 */
public final class Bargain {
    /** One rung of relief: a row that can be suspended at least, or ended. */
    public record Rung(Row row, Outcome.Word gives, int node) {}

    private final Inquiry inquiry;
    private final Graph graph = new Graph();
    private final List<Rung> rungs = new ArrayList<>();
    private final Map<String, Integer> variables = new LinkedHashMap<>();
    private final Map<String, List<Atom.Reached>> asked = new LinkedHashMap<>();
    private final Map<String, Set<UslmRef>> cites = new HashMap<>();
    private final List<Item> items = new ArrayList<>();

    private Bargain(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /** What concessions can do for some rows, of those that stand. */
    public static Bargain of(Inquiry inquiry, List<Row> rows) {
        Bargain bargain = new Bargain(inquiry);
        rows.forEach(bargain::row);
        bargain.asked.forEach((fact, atoms) -> bargain.items.add(bargain.item(fact, atoms)));
        return bargain;
    }

    /** The doors that are not shut for good, those open now among them. */
    public List<Rung> rungs() {
        return List.copyOf(rungs);
    }

    public List<Item> items() {
        return List.copyOf(items);
    }

    /**
     * How many doors are open in one state, asked door by door: for whoever wants to look at a single state. Items not in the map stand
     * where they stand.
     *
     * @param levels 0 for where an item stands, from 1 for its levels
     */
    public int open(Map<Item, Integer> levels) {
        Set<Integer> so = new HashSet<>();
        levels.forEach((item, level) -> {
            for (int node : nodes(item, level)) {
                so.add(node);
            }
        });
        int open = 0;
        for (Rung rung : rungs) {
            open += holds(rung.node(), so) ? 1 : 0;
        }
        return open;
    }

    /** Whether a node is true where just these atoms are. */
    boolean holds(int node, Set<Integer> so) {
        if (node == Graph.TRUE || node == Graph.FALSE || graph.isAtom(node)) {
            return node == Graph.TRUE || so.contains(node);
        }
        boolean all = graph.isAll(node);
        for (int child : graph.childrenOf(node)) {
            if (holds(child, so) != all) {
                return !all;
            }
        }
        return all;
    }

    /** All-of and any-of over the other side's facts alone. */
    Graph graph() {
        return graph;
    }

    /** The nodes of the graph that an item at a level makes true. */
    int[] nodes(Item item, int level) {
        List<Integer> nodes = new ArrayList<>();
        for (Atom.Reached atom : asked.getOrDefault(item.fact(), List.of())) {
            if (level > 0 && reaches(item.levels().get(level - 1), atom)) {
                nodes.add(variables.get(atom.key()));
            }
        }
        return nodes.stream().mapToInt(Integer::intValue).toArray();
    }

    // doors

    /** @param beside doors of the rows that doors of this one wait for, and of those these wait for */
    private record There(boolean row, boolean stands, List<Door> doors, Map<Row, List<Door>> beside) {}

    /** Of what nobody knows whether it stands, nobody knows what opens. */
    private static List<Door> doors(Evaluation evaluation, Row row) {
        boolean known = evaluation.standing(row).word() != Standing.Word.UNKNOWN;
        return known ? evaluation.doors(row) : List.of();
    }

    private static void beside(Evaluation evaluation, List<Door> doors, Map<Row, List<Door>> known) {
        for (Door door : doors) {
            for (Row row : door.beside()) {
                if (!known.containsKey(row)) {
                    List<Door> own = doors(evaluation, row);
                    known.put(row, own);
                    beside(evaluation, own, known);
                }
            }
        }
    }

    private void row(Row row) {
        Map<Map<String, String>, Evaluation> evaluations = new HashMap<>();
        List<Profile.Branch<There>> branches = inquiry.under(evaluation -> {
                    evaluations.put(Map.of(), evaluation);
                    boolean there = evaluation.isRow(row);
                    boolean stands = there && evaluation.standing(row).stands();
                    List<Door> doors = doors(evaluation, row);
                    Map<Row, List<Door>> beside = new LinkedHashMap<>();
                    beside(evaluation, doors, beside);
                    return new There(there, stands, doors, beside);
                })
                .branches();
        Evaluation evaluation = evaluations.get(Map.of());
        if (evaluation == null
                || branches.stream().noneMatch(branch -> branch.answer().stands())) {
            return;
        }
        List<Integer> ends = new ArrayList<>();
        List<Integer> held = new ArrayList<>();
        for (Profile.Branch<There> branch : branches) {
            if (branch.answer().row()) {
                List<Integer> end = new ArrayList<>();
                List<Integer> hold = new ArrayList<>();
                for (Door door : branch.answer().doors()) {
                    int node = node(evaluation, door, branch.answer().beside(), Set.of(row));
                    (door.gives() == Outcome.Word.ENDS ? end : hold).add(node);
                }
                ends.add(graph.any(end));
                hold.addAll(end);
                held.add(graph.any(hold));
            }
        }
        add(row, Outcome.Word.SUSPEND, graph.all(held));
        add(row, Outcome.Word.ENDS, graph.all(ends));
    }

    private void add(Row row, Outcome.Word gives, int node) {
        if (node != Graph.FALSE) {
            rungs.add(new Rung(row, gives, node));
        }
    }

    /** @param waiting rows whose doors wait for this one: what waits for itself does not open */
    private int node(Evaluation evaluation, Door door, Map<Row, List<Door>> beside, Set<Row> waiting) {
        List<Integer> all = new ArrayList<>();
        all.add(own(evaluation, door));
        for (Row row : door.beside()) {
            List<Integer> any = new ArrayList<>();
            Set<Row> also = new HashSet<>(waiting);
            for (Door other : also.add(row) ? beside.getOrDefault(row, List.of()) : List.<Door>of()) {
                any.add(node(evaluation, other, beside, also));
            }
            all.add(graph.any(any));
        }
        return graph.all(all);
    }

    private int own(Evaluation evaluation, Door door) {
        if (door.open()) {
            return Graph.TRUE;
        }
        door.whole().forEach(part -> cite(evaluation, part));
        Map<Integer, Integer> copies = new HashMap<>();
        List<Integer> ways = new ArrayList<>();
        for (Part way : door.ways()) {
            boolean byItself = door.route().isEmpty();
            ways.add(copy(evaluation, way.node(), byItself, copies));
        }
        return graph.any(ways);
    }

    private int copy(Evaluation evaluation, int node, boolean byItself, Map<Integer, Integer> copies) {
        Integer known = copies.get(node);
        if (known == null) {
            known = compute(evaluation, node, byItself, copies);
            copies.put(node, known);
        }
        return known;
    }

    private int compute(Evaluation evaluation, int node, boolean byItself, Map<Integer, Integer> copies) {
        Graph from = evaluation.graph();
        if (evaluation.value(node) == Value.TRUE && !byItself || node == Graph.TRUE) {
            return Graph.TRUE;
        }
        if (node == Graph.FALSE) {
            return Graph.FALSE;
        }
        if (from.isAtom(node)) {
            return atom(evaluation, node, byItself);
        }
        List<Integer> children = new ArrayList<>();
        for (int child : from.childrenOf(node)) {
            children.add(copy(evaluation, child, byItself, copies));
        }
        return from.isAll(node) ? graph.all(children) : graph.any(children);
    }

    /** @param byItself where no office acts, none of its papers or judgements is on its way either */
    private int atom(Evaluation evaluation, int node, boolean byItself) {
        Atom atom = evaluation.graph().atomOf(node);
        boolean so = evaluation.value(node) == Value.TRUE;
        if (!(atom instanceof Atom.Reached reached)) {
            boolean open = atom instanceof Atom.Settled || !byItself;
            return so && open ? Graph.TRUE : Graph.FALSE;
        }
        if (so) {
            return Graph.TRUE;
        }
        if (!isNegotiable(reached.fact())) {
            return Graph.FALSE;
        }
        int variable = graph.atom(reached);
        if (variables.put(reached.key(), variable) == null) {
            asked.computeIfAbsent(reached.fact(), _ -> new ArrayList<>()).add(reached);
        }
        return variable;
    }

    private boolean isNegotiable(String fact) {
        Fact known = inquiry.pack().vocabulary().facts().get(fact);
        return known != null && !known.isJudgement() && known.controller() == Controller.TARGET;
    }

    private void cite(Evaluation evaluation, Part part) {
        if (part.atom().isPresent()
                && part.atom().get() instanceof Atom.Reached reached
                && evaluation.value(part) != Value.TRUE) {
            cites.computeIfAbsent(reached.fact(), _ -> new LinkedHashSet<>()).add(part.cite());
        }
        part.parts().forEach(inner -> cite(evaluation, inner));
    }

    // levels

    /** Kept up for as long as is asked: a plan says so, and does not wait. */
    private static boolean reaches(Atom.Reached whole, Atom.Reached atom) {
        return Unlock.implies(always(whole), always(atom));
    }

    private static Atom.Reached always(Atom.Reached atom) {
        return new Atom.Reached(atom.fact(), atom.extent(), atom.verification(), atom.irreversible(), Optional.empty());
    }

    private Item item(String fact, List<Atom.Reached> atoms) {
        List<Atom.Reached> levels = new ArrayList<>();
        for (Atom.Reached atom : atoms) {
            Atom.Reached whole = withPresent(always(atom));
            List<Atom.Reached> joins = new ArrayList<>(List.of(whole));
            levels.forEach(level -> joins.add(join(level, whole)));
            joins.stream().filter(join -> !levels.contains(join)).forEach(levels::add);
        }
        List<Atom.Reached> all = List.copyOf(levels);
        levels.sort(Comparator.comparingLong(
                level -> all.stream().filter(other -> reaches(level, other)).count()));
        List<List<Integer>> next = new ArrayList<>();
        for (int from = 0; from <= levels.size(); from++) {
            next.add(next(from, levels));
        }
        return new Item(
                fact,
                levels,
                next,
                List.copyOf(cites.getOrDefault(fact, Set.of())),
                atoms.stream().anyMatch(atom -> atom.throughout().isPresent()));
    }

    private static List<Integer> next(int from, List<Atom.Reached> levels) {
        List<Integer> above = new ArrayList<>();
        for (int i = 1; i <= levels.size(); i++) {
            if (i != from && (from == 0 || reaches(levels.get(i - 1), levels.get(from - 1)))) {
                above.add(i);
            }
        }
        return above.stream()
                .filter(one -> above.stream()
                        .noneMatch(other -> !other.equals(one) && reaches(levels.get(one - 1), levels.get(other - 1))))
                .toList();
    }

    private static Atom.Reached join(Atom.Reached a, Atom.Reached b) {
        return new Atom.Reached(
                a.fact(),
                a.extent().compareTo(b.extent()) >= 0 ? a.extent() : b.extent(),
                a.verification().compareTo(b.verification()) >= 0 ? a.verification() : b.verification(),
                a.irreversible() || b.irreversible(),
                Optional.empty());
    }

    /** What is there already stays there. */
    private Atom.Reached withPresent(Atom.Reached atom) {
        Optional<Given> given = inquiry.situation().given(atom.fact());
        if (given.isEmpty() || !(given.get().state() instanceof Given.State.At(Grade grade))) {
            return atom;
        }
        Fact fact = inquiry.pack().vocabulary().facts().get(atom.fact());
        boolean graded = fact != null && fact.isGraded();
        return graded
                ? join(
                        atom,
                        new Atom.Reached(
                                atom.fact(),
                                grade.extent().orElse(Grade.Extent.NONE),
                                grade.verification().orElse(Grade.Verification.CLAIMED),
                                grade.durability().equals(Optional.of(Grade.Durability.IRREVERSIBLE)),
                                Optional.empty()))
                : atom;
    }
}
