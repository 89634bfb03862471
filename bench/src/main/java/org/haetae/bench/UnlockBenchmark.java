package org.haetae.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.haetae.law.eval.Evaluation;
import org.haetae.law.graph.Graph;
import org.haetae.law.unlock.Unlock;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long do all minimal sets of all routes on all rows take?
 *
 * <p>Asked twice, each time beside the same peer: from the law, where the conditions are built anew as they are for every answer
 * ({@link #minimalSets}, {@link #expandedThenReduced}), and on conditions already built ({@link #minimalSetsBuilt}, {@link
 * #expandedThenReducedBuilt}). The peer multiplies every condition out into all its products first and removes the contained
 * ones at the end; it neither words the steps nor knows that one grade implies another, so it does less.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class UnlockBenchmark {
    private PackState state = new PackState();
    private Evaluation built = state.evaluation();
    private List<PackState.Goal> goals = List.of();

    @Setup
    public void compile() {
        state = new PackState();
        built = state.evaluation();
        goals = PackState.goals(built);
    }

    @Benchmark
    public int minimalSets() {
        return minimal(state.evaluation());
    }

    @Benchmark
    public int minimalSetsBuilt() {
        return minimal(built);
    }

    @Benchmark
    public int expandedThenReduced() {
        Evaluation evaluation = state.evaluation();
        return expanded(evaluation.graph(), PackState.goals(evaluation));
    }

    @Benchmark
    public int expandedThenReducedBuilt() {
        return expanded(built.graph(), goals);
    }

    private int minimal(Evaluation evaluation) {
        int sets = 0;
        for (PackState.Goal goal : goals) {
            sets += Unlock.of(evaluation, goal.route(), goal.row()).sets().size();
        }
        return sets;
    }

    private static int expanded(Graph graph, List<PackState.Goal> goals) {
        int sets = 0;
        for (PackState.Goal goal : goals) {
            sets += reduced(products(graph, goal.condition().node())).size();
        }
        return sets;
    }

    private static List<BitSet> products(Graph graph, int node) {
        if (node == Graph.TRUE) {
            return List.of(new BitSet());
        }
        if (node == Graph.FALSE) {
            return List.of();
        }
        if (graph.isAtom(node)) {
            BitSet one = new BitSet();
            one.set(node);
            return List.of(one);
        }
        List<BitSet> products = new ArrayList<>();
        if (graph.isAny(node)) {
            for (int child : graph.childrenOf(node)) {
                products.addAll(products(graph, child));
            }
            return products;
        }
        products.add(new BitSet());
        for (int child : graph.childrenOf(node)) {
            List<BitSet> joined = new ArrayList<>();
            for (BitSet a : products) {
                for (BitSet b : products(graph, child)) {
                    BitSet both = (BitSet) a.clone();
                    both.or(b);
                    joined.add(both);
                }
            }
            products = joined;
        }
        return products;
    }

    private static List<BitSet> reduced(List<BitSet> products) {
        List<BitSet> kept = new ArrayList<>();
        for (BitSet product : products) {
            boolean contains = products.stream()
                    .anyMatch(other -> other.cardinality() < product.cardinality() && isIn(other, product));
            if (!contains && !kept.contains(product)) {
                kept.add(product);
            }
        }
        return kept;
    }

    private static boolean isIn(BitSet part, BitSet whole) {
        BitSet rest = (BitSet) part.clone();
        rest.andNot(whole);
        return rest.isEmpty();
    }
}
