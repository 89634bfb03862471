package org.haetae.bench;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.haetae.law.eval.Evaluation;
import org.haetae.law.graph.Graph;
import org.haetae.law.graph.Kernel;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast are all routes on all rows computed for many scenarios?
 *
 * <p>{@link #bySixtyFour} sweeps the shared graph once for 64 scenarios in four values (three planes). {@link #oneByOne} is the
 * peer: the same graph and the same atoms, walked scenario by scenario with an array of values, as one would write it first.
 * {@link #byRules} is another: a rule engine with one rule, which joins what holds with the edges of the same graph and fires
 * until nothing is new; edges and atoms are put in anew for every plane, as for every question asked of such an engine. {@link #twoValued}
 * is the sweep of one plane. {@code matrices} counts scenarios answered in full, {@code operations} two-input graph operations, one
 * node for one scenario in one plane.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class MatrixBenchmark {
    private static final int PLANES = 3;

    private Graph graph = new Graph();
    private long[][] planes = new long[0][];
    private byte[] values = new byte[0];
    private int gates;
    private RulePeer rules = new RulePeer(new Graph());

    /** Counts what one call answered; JMH turns it into a rate. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counts {
        public long matrices;
        public long operations;

        @Setup(Level.Iteration)
        public void zero() {
            matrices = 0;
            operations = 0;
        }
    }

    @Setup
    public void compile() {
        Evaluation evaluation = new PackState().evaluation();
        List<PackState.Goal> goals = PackState.goals(evaluation);
        graph = evaluation.graph();
        gates = graph.gates();
        Random random = new Random(7);
        planes = new long[PLANES][graph.size()];
        values = new byte[graph.size()];
        for (int node = 2; node < graph.size(); node++) {
            if (graph.isAtom(node)) {
                long atLeastUnknown = random.nextLong();
                long atLeastDisputed = atLeastUnknown & random.nextLong();
                planes[0][node] = atLeastUnknown;
                planes[1][node] = atLeastDisputed;
                planes[2][node] = atLeastDisputed & random.nextLong();
            }
        }
        rules = new RulePeer(graph);
        for (long[] plane : planes) {
            Kernel.sweep(graph, plane);
            if (rules.holding(plane) != holding(plane)) {
                throw new IllegalStateException("the rule engine finds something else than the sweep");
            }
        }
        System.out.printf(
                "%n%d goals, %d nodes, %d atoms, %d gates%n",
                goals.size(), graph.size(), graph.atoms().size(), gates);
    }

    @Benchmark
    public long bySixtyFour(Counts counts) {
        long all = 0;
        for (long[] plane : planes) {
            Kernel.sweep(graph, plane);
            all ^= plane[plane.length - 1];
        }
        counts.matrices += Kernel.LANES;
        counts.operations += (long) gates * PLANES * Kernel.LANES;
        return all;
    }

    private static int holding(long[] plane) {
        int holding = 0;
        for (long bits : plane) {
            holding += (int) (bits & 1);
        }
        return holding;
    }

    @Benchmark
    public long twoValued(Counts counts) {
        Kernel.sweep(graph, planes[0]);
        counts.matrices += Kernel.LANES;
        counts.operations += (long) gates * Kernel.LANES;
        return planes[0][graph.size() - 1];
    }

    @Benchmark
    public int byRules(Counts counts) {
        int holding = 0;
        for (long[] plane : planes) {
            holding += rules.holding(plane);
        }
        counts.matrices++;
        counts.operations += (long) gates * PLANES;
        return holding;
    }

    @Benchmark
    public int oneByOne(Counts counts) {
        values[Graph.FALSE] = 0;
        values[Graph.TRUE] = PLANES;
        for (int node = 2; node < graph.size(); node++) {
            if (graph.isAtom(node)) {
                values[node] = (byte) ((planes[0][node] & 1) + (planes[1][node] & 1) + (planes[2][node] & 1));
            } else {
                boolean all = graph.isAll(node);
                byte value = all ? (byte) PLANES : 0;
                for (int child : graph.childrenOf(node)) {
                    value = all ? min(value, values[child]) : max(value, values[child]);
                }
                values[node] = value;
            }
        }
        counts.matrices++;
        counts.operations += (long) gates * PLANES;
        return values[graph.size() - 1];
    }

    private static byte min(byte a, byte b) {
        return a <= b ? a : b;
    }

    private static byte max(byte a, byte b) {
        return a >= b ? a : b;
    }
}
