package org.haetae.law.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A directed graph of all-of and any-of nodes over atoms, without negation. Equal nodes are one node (hash-consing), so a
 * standard that thirty measures share is computed once. Children always have smaller numbers than their parents, so one pass
 * upwards computes everything.
 *
 * <p>Not thread-safe while it grows.
 */
public final class Graph {
    public static final int FALSE = 0;
    public static final int TRUE = 1;

    private static final byte CONSTANT = 0;
    private static final byte ATOM = 1;
    private static final byte ALL = 2;
    private static final byte ANY = 3;
    private static final int[] NO_CHILDREN = new int[0];

    private final Map<Key, Integer> known = new HashMap<>();
    private final Map<String, Integer> atomNodes = new HashMap<>();
    private final List<Atom> atoms = new ArrayList<>();
    private byte[] kinds = new byte[64];
    private int[][] children = new int[64][];
    private int size;

    /** Written out by hand: what the compiler makes for a record is linked at run time, and this is hashed before any answer. */
    private record Key(byte kind, List<Integer> children) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && kind == key.kind && children.equals(key.children);
        }

        @Override
        public int hashCode() {
            return 31 * children.hashCode() + kind;
        }
    }

    public Graph() {
        add(CONSTANT, NO_CHILDREN);
        add(CONSTANT, NO_CHILDREN);
    }

    private int add(byte kind, int[] nodes) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            children = Arrays.copyOf(children, size * 2);
        }
        kinds[size] = kind;
        children[size] = nodes;
        return size++;
    }

    public int atom(Atom atom) {
        return atomNodes.computeIfAbsent(atom.key(), _ -> {
            atoms.add(atom);
            return add(ATOM, new int[] {atoms.size() - 1});
        });
    }

    public int all(List<Integer> nodes) {
        return join(ALL, nodes, FALSE, TRUE);
    }

    public int any(List<Integer> nodes) {
        return join(ANY, nodes, TRUE, FALSE);
    }

    /** At least {@code k} of the nodes, as a lattice of all-of and any-of nodes that share their parts. */
    public int atLeast(int k, List<Integer> nodes) {
        if (k <= 0) {
            return TRUE;
        }
        // of the nodes so far: at least none, at least one, ..., at least k
        int[] of = new int[k + 1];
        java.util.Arrays.fill(of, FALSE);
        of[0] = TRUE;
        for (int node : nodes) {
            for (int i = k; i > 0; i--) {
                of[i] = any(List.of(all(List.of(node, of[i - 1])), of[i]));
            }
        }
        return of[k];
    }

    private int join(byte kind, List<Integer> nodes, int absorbing, int neutral) {
        List<Integer> distinct = new ArrayList<>(nodes);
        distinct.sort(null);
        int kept = 0;
        for (int node : distinct) {
            if (node == absorbing) {
                return absorbing;
            }
            if (node != neutral && (kept == 0 || distinct.get(kept - 1) != node)) {
                distinct.set(kept++, node);
            }
        }
        distinct.subList(kept, distinct.size()).clear();
        if (distinct.size() < 2) {
            return distinct.isEmpty() ? neutral : distinct.getFirst();
        }
        Key key = new Key(kind, distinct);
        Integer before = known.get(key);
        if (before != null) {
            return before;
        }
        int[] children = new int[distinct.size()];
        for (int i = 0; i < children.length; i++) {
            children[i] = distinct.get(i);
        }
        int node = add(kind, children);
        known.put(key, node);
        return node;
    }

    /** Number of nodes, the two constants among them. */
    public int size() {
        return size;
    }

    /** Number of two-input operations one pass takes: one less than its children, for every inner node. */
    public int gates() {
        int gates = 0;
        for (int i = 0; i < size; i++) {
            gates += kinds[i] >= ALL ? children[i].length - 1 : 0;
        }
        return gates;
    }

    public List<Atom> atoms() {
        return List.copyOf(atoms);
    }

    int atomCount() {
        return atoms.size();
    }

    public Atom atomAt(int index) {
        return atoms.get(index);
    }

    public boolean isAtom(int node) {
        return kinds[node] == ATOM;
    }

    public boolean isAll(int node) {
        return kinds[node] == ALL;
    }

    public boolean isAny(int node) {
        return kinds[node] == ANY;
    }

    public Atom atomOf(int node) {
        if (kinds[node] != ATOM) {
            throw new IllegalArgumentException("node " + node + " is no atom");
        }
        return atoms.get(children[node][0]);
    }

    /** Children of an inner node; empty for constants and atoms. */
    public int[] childrenOf(int node) {
        return kinds[node] >= ALL ? children[node].clone() : NO_CHILDREN;
    }

    /** The kernel's own look at the children, uncopied. */
    int[] rawChildren(int node) {
        return children[node];
    }

    boolean rawAll(int node) {
        return kinds[node] == ALL;
    }

    byte rawKind(int node) {
        return kinds[node];
    }
}
