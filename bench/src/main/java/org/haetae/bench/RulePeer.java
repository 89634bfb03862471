package org.haetae.bench;

import java.util.ArrayList;
import java.util.List;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.haetae.law.graph.Graph;

/** The graph as a rule engine sees it: facts that hold, edges, and one rule. */
public final class RulePeer {
    private final Graph graph;
    private final Knowledge knowledge;

    /** A node that holds. The engine reads fields, as it knows no records. */
    public static final class Holds {
        public final int node;

        Holds(int node) {
            this.node = node;
        }
    }

    /** A node and one that it helps to hold. */
    public static final class Edge {
        public final int child;
        private final Gate gate;

        Edge(int child, Gate gate) {
            this.child = child;
            this.gate = gate;
        }
    }

    /** A node that holds once enough of its children do. */
    public static final class Gate {
        private final int node;
        private int wanting;

        Gate(int node, int wanting) {
            this.node = node;
            this.wanting = wanting;
        }

        /** Whether it holds from now on. */
        boolean met() {
            return --wanting == 0;
        }
    }

    RulePeer(Graph graph) {
        this.graph = graph;
        this.knowledge = new KnowledgeService()
                .newKnowledge()
                .builder()
                .newRule("a child holds")
                .forEach("$h", Holds.class, "$e", Edge.class)
                .where("$h.node == $e.child")
                .execute(context -> {
                    Edge edge = context.get("$e");
                    if (edge.gate.met()) {
                        context.insert(new Holds(edge.gate.node));
                    }
                })
                .build();
    }

    /** How many nodes hold in the first lane of a plane, counted by the engine from the atoms alone. */
    int holding(long[] plane) {
        List<Object> facts = new ArrayList<>();
        facts.add(new Holds(Graph.TRUE));
        for (int node = 2; node < graph.size(); node++) {
            if (graph.isAtom(node)) {
                if ((plane[node] & 1) == 1) {
                    facts.add(new Holds(node));
                }
            } else {
                int[] children = graph.childrenOf(node);
                Gate gate = new Gate(node, graph.isAll(node) ? children.length : 1);
                for (int child : children) {
                    facts.add(new Edge(child, gate));
                }
            }
        }
        int[] holding = {0};
        try (StatefulSession session = knowledge.newStatefulSession()) {
            session.insert(facts);
            session.fire();
            session.forEachFact(Holds.class, _ -> holding[0]++);
        }
        return holding[0];
    }
}
