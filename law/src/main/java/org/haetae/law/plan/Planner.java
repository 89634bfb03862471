package org.haetae.law.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.haetae.law.graph.Graph;
import org.haetae.law.graph.Kernel;

/**
 * Looks at every state of a bargain and finds the cheapest order of concessions, exactly.
 *
 * <p>A state is a number in mixed radix, a digit for each item, the first item's digit turning fastest; a move raises one digit, so
 * it always leads to a higher number. Relief of all states: the graph is swept for 64 of them at a time. Cheapest way on from each
 * state: one pass from the last state down. What is made least is first the whole cost of reaching all the relief there is, and
 * then, among equals, the sum over all moves of the cost of the move times the doors still shut when it is made: so what opens much
 * for little comes first.
 *
 * <p>Items that matter only together (every standard that asks for one asks for all, in the same all-of, grade by grade) are moved as
 * one. That loses nothing: putting one of them off to just before the last of them delays no door, since all need both, and brings what
 * lay between forward; done from the highest grade down, no grade overtakes a lower one.
 *
 * <p>Where the states are too many to look at together, the parts that share no door are searched each by itself
 * ({@link #best}) and put together ({@link Interleaving}).
 */
public final class Planner {
    /** With more states than this nothing is searched: an inexact plan would look like an exact one. */
    public static final long MOST = 1L << 22;

    /** Highest cost of one move. */
    public static final long DEAREST = 1_000_000;

    private final Bargain bargain;
    private final List<Bargain.Rung> rungs;
    private final List<Axis> axes;
    private final long states;

    /** Items moved as one, and where their digit stands in the number of a state. */
    private static final class Axis {
        private final List<Item> items;
        private final long[] prices;
        private final int radix;
        private final long stride;
        private final int[][] nodes;
        private final int[][] next;

        /** Of a move of all items of the axis. */
        private final long price;

        Axis(List<Item> items, long[] prices, long stride, int[][] nodes, int[][] next) {
            this.items = items;
            this.prices = prices;
            this.radix = nodes.length;
            this.stride = stride;
            this.nodes = nodes;
            this.next = next;
            this.price = Arrays.stream(prices).sum();
        }
    }

    private Planner(Bargain bargain, List<Bargain.Rung> rungs, List<Axis> axes, long states) {
        this.bargain = bargain;
        this.rungs = rungs;
        this.axes = axes;
        this.states = states;
    }

    /**
     * A search made ready.
     *
     * @param cost of bringing an item one step further, from 0 to {@link #DEAREST}
     * @param together whether items that matter only together are moved as one; if not, the search is as large as it can be
     * @throws IllegalArgumentException if a cost is out of range
     */
    public static Planner of(Bargain bargain, ToLongFunction<Item> cost, boolean together) {
        return of(bargain, bargain.rungs(), together ? together(bargain) : apart(bargain), cost);
    }

    private static Planner of(
            Bargain bargain, List<Bargain.Rung> rungs, List<List<Item>> groups, ToLongFunction<Item> cost) {
        List<Axis> axes = new ArrayList<>();
        long stride = 1;
        for (List<Item> group : groups) {
            Axis axis = axis(bargain, group, stride, cost);
            axes.add(axis);
            stride = Math.min(Long.MAX_VALUE / 64, stride * axis.radix);
        }
        return new Planner(bargain, rungs, axes, stride);
    }

    /**
     * The plan of a whole bargain: all states together where they are few enough, else part by part, where a part is what shares doors.
     * The whole cost is the least either way, because what a part costs does not depend on the others.
     *
     * @return nothing if even a part has more states than {@link #MOST}
     */
    public static Optional<Plan> best(Bargain bargain, ToLongFunction<Item> cost) {
        Planner whole = of(bargain, cost, true);
        return whole.isExact() ? Optional.of(whole.plan()) : inParts(bargain, cost);
    }

    /** The same, part by part in any case. */
    static Optional<Plan> inParts(Bargain bargain, ToLongFunction<Item> cost) {
        List<Planner> parts = parts(bargain, cost);
        if (!parts.stream().allMatch(Planner::isExact)) {
            return Optional.empty();
        }
        int open = (int) bargain.rungs().stream()
                .filter(rung -> rung.node() == Graph.TRUE)
                .count();
        List<Plan> plans = new ArrayList<>();
        parts.forEach(part -> plans.add(part.plan()));
        return Optional.of(Interleaving.of(plans, open));
    }

    /** Items and doors that hang together by a door, part by part. */
    private static List<Planner> parts(Bargain bargain, ToLongFunction<Item> cost) {
        Graph graph = bargain.graph();
        int[] above = new int[graph.size()];
        for (int node = 0; node < above.length; node++) {
            above[node] = node;
        }
        for (Bargain.Rung rung : bargain.rungs()) {
            join(graph, rung.node(), above);
        }
        List<List<Item>> groups = together(bargain);
        for (List<Item> group : groups) {
            int first = bargain.nodes(group.getFirst(), 1)[0];
            for (Item item : group) {
                for (int level = 1; level <= item.levels().size(); level++) {
                    for (int node : bargain.nodes(item, level)) {
                        above[root(above, node)] = root(above, first);
                    }
                }
            }
        }
        Map<Integer, List<List<Item>>> items = new LinkedHashMap<>();
        for (List<Item> group : groups) {
            int part = root(above, bargain.nodes(group.getFirst(), 1)[0]);
            items.computeIfAbsent(part, _ -> new ArrayList<>()).add(group);
        }
        List<Planner> planners = new ArrayList<>();
        items.forEach((part, own) -> {
            List<Bargain.Rung> rungs = bargain.rungs().stream()
                    .filter(rung -> rung.node() != Graph.TRUE && root(above, rung.node()) == part)
                    .toList();
            planners.add(of(bargain, rungs, own, cost));
        });
        return planners;
    }

    private static void join(Graph graph, int node, int[] above) {
        for (int child : graph.childrenOf(node)) {
            above[root(above, child)] = root(above, node);
            join(graph, child, above);
        }
    }

    private static int root(int[] above, int node) {
        int at = node;
        while (above[at] != at) {
            at = above[at];
        }
        return at;
    }

    /** How many states there are. */
    public long states() {
        return states;
    }

    /** Whether they are few enough to look at every one. */
    public boolean isExact() {
        return states <= MOST;
    }

    private static Axis axis(Bargain bargain, List<Item> group, long stride, ToLongFunction<Item> cost) {
        Item first = group.getFirst();
        int radix = first.levels().size() + 1;
        int[][] nodes = new int[radix][];
        int[][] next = new int[radix][];
        long[] prices = new long[group.size()];
        for (int i = 0; i < prices.length; i++) {
            Item item = group.get(i);
            long one = cost.applyAsLong(item);
            if (one < 0 || one > DEAREST) {
                throw new IllegalArgumentException("cost " + one + " of " + item.fact());
            }
            prices[i] = one;
        }
        for (int level = 0; level < radix; level++) {
            List<Integer> here = new ArrayList<>();
            for (Item item : group) {
                for (int node : bargain.nodes(item, level)) {
                    here.add(node);
                }
            }
            nodes[level] = here.stream().mapToInt(Integer::intValue).toArray();
            next[level] =
                    first.next().get(level).stream().mapToInt(Integer::intValue).toArray();
        }
        return new Axis(group, prices, stride, nodes, next);
    }

    private static List<List<Item>> apart(Bargain bargain) {
        List<List<Item>> apart = new ArrayList<>();
        bargain.items().forEach(item -> apart.add(List.of(item)));
        return apart;
    }

    /** Items as high as each other, each level of which is asked for by one and the same all-of nodes. */
    private static List<List<Item>> together(Bargain bargain) {
        Graph graph = bargain.graph();
        Map<Integer, Set<Integer>> parents = new LinkedHashMap<>();
        for (int node = 2; node < graph.size(); node++) {
            for (int child : graph.childrenOf(node)) {
                parents.computeIfAbsent(child, _ -> new LinkedHashSet<>()).add(node);
            }
        }
        Set<Integer> goals = new LinkedHashSet<>();
        bargain.rungs().forEach(rung -> goals.add(rung.node()));
        Map<Object, List<Item>> groups = new LinkedHashMap<>();
        for (Item item : bargain.items()) {
            List<Set<Integer>> levels = new ArrayList<>();
            boolean alone = false;
            Set<Integer> seen = new LinkedHashSet<>();
            for (int level = 1; level <= item.levels().size(); level++) {
                Set<Integer> above = new LinkedHashSet<>();
                for (int node : bargain.nodes(item, level)) {
                    if (seen.add(node)) {
                        alone |= goals.contains(node);
                        above.addAll(parents.getOrDefault(node, Set.of()));
                    }
                }
                boolean last = level == item.levels().size();
                alone |= !item.next().get(level - 1).equals(List.of(level))
                        || last && !item.next().get(level).isEmpty();
                alone |= above.stream().anyMatch(node -> !graph.isAll(node));
                levels.add(above);
            }
            groups.computeIfAbsent(alone ? item.fact() : levels, _ -> new ArrayList<>())
                    .add(item);
        }
        return List.copyOf(groups.values());
    }

    // search

    /**
     * The plan.
     *
     * @throws IllegalStateException if there are too many states
     */
    public Plan plan() {
        if (!isExact()) {
            throw new IllegalStateException(states + " states");
        }
        int n = (int) states;
        short[] relief = relief(n);
        int top = relief[n - 1];
        long[] best = new long[n];
        long unit = unit(top);
        int[] digits = new int[axes.size()];
        for (int a = 0; a < digits.length; a++) {
            digits[a] = axes.get(a).radix - 1;
        }
        Axis[] all = axes.toArray(Axis[]::new);
        for (int state = n - 1; state >= 0; state--) {
            if (relief[state] != top) {
                long shut = unit + (top - relief[state]);
                long least = Long.MAX_VALUE;
                for (int a = 0; a < all.length; a++) {
                    Axis axis = all[a];
                    int digit = digits[a];
                    int[] next = axis.next[digit];
                    for (int i = 0; i < next.length; i++) {
                        int to = state + (int) ((next[i] - digit) * axis.stride);
                        least = Math.min(least, axis.price * shut + best[to]);
                    }
                }
                best[state] = least;
            }
            for (int a = 0; a < digits.length && --digits[a] < 0; a++) {
                digits[a] = all[a].radix - 1;
            }
        }
        List<Plan.Step> steps = steps(relief, best, unit);
        return new Plan(steps, relief[0], top, states, 1, asksForAll(steps));
    }

    /** More than all moves times all doors can come to, so that the whole cost counts before the order. */
    private long unit(int top) {
        long dearest = 1;
        for (Axis axis : axes) {
            dearest += axis.radix * axis.price;
        }
        return Math.multiplyExact(dearest, top + 1L);
    }

    private List<Plan.Step> steps(short[] relief, long[] best, long unit) {
        List<Plan.Step> steps = new ArrayList<>();
        int top = relief[relief.length - 1];
        int state = 0;
        while (relief[state] != top) {
            long shut = unit + (top - relief[state]);
            int went = -1;
            for (Axis axis : axes) {
                int digit = (int) (state / axis.stride % axis.radix);
                for (int i = 0; i < axis.next[digit].length && went < 0; i++) {
                    int to = axis.next[digit][i];
                    int next = state + (int) ((to - digit) * axis.stride);
                    if (axis.price * shut + best[next] == best[state]) {
                        went = next;
                        steps.add(step(axis, to, relief[next]));
                    }
                }
            }
            if (went < 0) {
                throw new IllegalStateException("no way on from state " + state);
            }
            state = went;
        }
        return steps;
    }

    private static Plan.Step step(Axis axis, int to, int open) {
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < axis.items.size(); i++) {
            Item item = axis.items.get(i);
            moves.add(new Move(item, item.levels().get(to - 1), axis.prices[i]));
        }
        return new Plan.Step(moves, open);
    }

    /**
     * Whether every door asks for all of the moves made that it asks for at all, each to one grade: then no move makes another worth less,
     * and parts can be put in order by what they open for their cost.
     */
    private boolean asksForAll(List<Plan.Step> steps) {
        List<Move> moves = new ArrayList<>();
        steps.forEach(step -> moves.addAll(step.moves()));
        for (Bargain.Rung rung : rungs) {
            if (bargain.holds(rung.node(), nodes(moves)) && !bargain.holds(rung.node(), nodes(needed(rung, moves)))) {
                return false;
            }
        }
        return true;
    }

    /** Moves without each of which, all others made, the door is shut. */
    private List<Move> needed(Bargain.Rung rung, List<Move> moves) {
        List<Move> needed = new ArrayList<>();
        for (Move move : moves) {
            List<Move> others = new ArrayList<>(moves);
            others.remove(move);
            // a higher grade is no longer reached without the lower one
            others.removeIf(other -> other.item().equals(move.item()) && moves.indexOf(other) > moves.indexOf(move));
            if (!bargain.holds(rung.node(), nodes(others))) {
                needed.add(move);
            }
        }
        return needed;
    }

    private Set<Integer> nodes(List<Move> moves) {
        Set<Integer> nodes = new LinkedHashSet<>();
        for (Move move : moves) {
            int level = move.item().levels().indexOf(move.to()) + 1;
            for (int node : bargain.nodes(move.item(), level)) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    // relief of every state

    private short[] relief(int n) {
        Graph graph = bargain.graph();
        short[] relief = new short[n];
        long[] bits = new long[graph.size()];
        int[] goals = rungs.stream().mapToInt(Bargain.Rung::node).sorted().toArray();
        int[] goal = Arrays.stream(goals).distinct().toArray();
        short[] weight = new short[goal.length];
        for (int node : goals) {
            weight[Arrays.binarySearch(goal, node)]++;
        }
        for (int base = 0; base < n; base += Kernel.LANES) {
            atoms(graph, bits, base);
            Kernel.sweep(graph, bits);
            int lanes = Math.min(Kernel.LANES, n - base);
            for (int g = 0; g < goal.length; g++) {
                long open = bits[goal[g]];
                if (lanes < Kernel.LANES) {
                    open &= (1L << lanes) - 1;
                }
                while (open != 0) {
                    relief[base + Long.numberOfTrailingZeros(open)] += weight[g];
                    open &= open - 1;
                }
            }
        }
        return relief;
    }

    /** Digits stand still for a run of states; each run is one mask. */
    private void atoms(Graph graph, long[] bits, int base) {
        for (int node = 2; node < bits.length; node++) {
            if (graph.isAtom(node)) {
                bits[node] = 0;
            }
        }
        for (Axis axis : axes) {
            int lane = 0;
            while (lane < Kernel.LANES) {
                long at = base + (long) lane;
                int digit = (int) (at / axis.stride % axis.radix);
                long run = axis.stride - at % axis.stride;
                int length = (int) Math.min(run, Kernel.LANES - lane);
                long mask = (length == Kernel.LANES ? -1L : (1L << length) - 1) << lane;
                for (int node : axis.nodes[digit]) {
                    bits[node] |= mask;
                }
                lane += length;
            }
        }
    }
}
