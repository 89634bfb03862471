package org.haetae.law.graph;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Computes every node of a graph for up to 64 states of facts ("lanes") at once.
 *
 * <p>Four values are three Boolean questions: is it at least unknown, at least disputed, true? The graph has no negation, so each
 * question is answered by one pass of machine words: all-of is AND, any-of is OR, bit {@code i} is lane {@code i}. New nodes
 * of a growing graph are computed when they are first asked for; a node computed once is not computed again.
 */
public final class Kernel {
    /** How many states one pass carries. */
    public static final int LANES = Long.SIZE;

    private static final int PLANES = 3;

    private final Graph graph;
    private final IntFunction<Value[]> atomValues;
    private final long[][] planes = new long[PLANES][64];
    private int computed;

    /**
     * @param atomValues values of an atom by its number in the graph, one per lane; asked once per atom; lanes not given are
     *     FALSE
     */
    public Kernel(Graph graph, IntFunction<Value[]> atomValues) {
        this.graph = graph;
        this.atomValues = atomValues;
    }

    public Value value(int node, int lane) {
        catchUp();
        int value = 0;
        for (long[] plane : planes) {
            value += (int) (plane[node] >>> lane & 1L);
        }
        return Value.ofRank(value);
    }

    private void catchUp() {
        int size = graph.size();
        if (planes[0].length < size) {
            for (int p = 0; p < PLANES; p++) {
                planes[p] = Arrays.copyOf(planes[p], size * 2);
            }
        }
        for (int node = computed; node < size; node++) {
            compute(node);
        }
        computed = size;
    }

    private void compute(int node) {
        switch (graph.rawKind(node)) {
            case 0 -> setAll(node, node == Graph.TRUE ? -1L : 0L);
            case 1 -> {
                setAll(node, 0L);
                Value[] values = atomValues.apply(graph.rawChildren(node)[0]);
                for (int lane = 0; lane < values.length; lane++) {
                    for (int p = 0; p < values[lane].rank(); p++) {
                        planes[p][node] |= 1L << lane;
                    }
                }
            }
            default -> {
                for (long[] plane : planes) {
                    plane[node] = join(plane, graph.rawChildren(node), graph.rawAll(node));
                }
            }
        }
    }

    private void setAll(int node, long bits) {
        for (long[] plane : planes) {
            plane[node] = bits;
        }
    }

    private static long join(long[] plane, int[] children, boolean all) {
        long bits = plane[children[0]];
        if (all) {
            for (int i = 1; i < children.length; i++) {
                bits &= plane[children[i]];
            }
        } else {
            for (int i = 1; i < children.length; i++) {
                bits |= plane[children[i]];
            }
        }
        return bits;
    }

    /**
     * One Boolean plane over a whole graph: {@code bits[node]} is written for every inner node from the atoms' bits already in
     * it. For bulk work, where the caller fills the atoms.
     */
    public static void sweep(Graph graph, long[] bits) {
        bits[Graph.FALSE] = 0L;
        bits[Graph.TRUE] = -1L;
        for (int node = 2; node < graph.size(); node++) {
            if (graph.rawKind(node) >= 2) {
                bits[node] = join(bits, graph.rawChildren(node), graph.rawAll(node));
            }
        }
    }
}
