package org.haetae.law.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.haetae.law.cite.Period;
import org.haetae.law.eval.Evaluation;
import org.haetae.law.graph.Atom;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Graph;
import org.haetae.law.graph.Part;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Grade;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;

/**
 * What every way out takes on a day, as an answer-set program for clingo.
 *
 * <p>A model of the program is a state of the world: of each fact how far it has come ({@code has(F,extent,4)}), how surely
 * ({@code verification}) and how lastingly ({@code durability}), each level with all below it; and which papers, judgements and acts of
 * others there are ({@code done(K)}). {@code holds(N)} is then a condition that is met. With {@code -c goal=N --heuristic=Domain
 * --enum-mode=domRec 0} clingo lists the states that meet the condition N and of which nothing can be left out.
 */
public final class Asp {
    private static final String RULES = """
            % Levels: each with all below it.
            { has(F,S,L) : step(F,S,L) } .
            :- has(F,S,L), L > 1, not has(F,S,L-1).
            { done(K) : may(K) } .

            % What has lasted is there today.
            :- lasts(F,G), has(F,S,L), step(G,S,_), not has(G,S,L).

            holds(N) :- atom(N), has(F,S,L) : need(N,F,S,L).
            holds(N) :- paper(N,K), done(K).
            holds(N) :- all(N), holds(C) : child(N,C).
            holds(N) :- any(N), child(N,C), holds(C).
            holds(N) :- true(N).

            % One condition is asked for: -c goal=N. Without it every state is a model.
            #const goal = -1.
            :- goal >= 0, not holds(goal).

            #heuristic has(F,S,L) : step(F,S,L). [1,false]
            #heuristic done(K) : may(K). [1,false]
            #show has/3.
            #show done/1.
            """;

    /** A way out of a row, and the node of its condition. */
    public record Goal(Route route, Row row, int node) {}

    private final Graph graph;
    private final List<Goal> goals;
    private final String day;

    private Asp(Graph graph, List<Goal> goals, String day) {
        this.graph = graph;
        this.goals = List.copyOf(goals);
        this.day = day;
    }

    /** The ways out there are on the day, under the readings chosen. */
    public static Asp of(Evaluation evaluation) {
        List<Goal> goals = new ArrayList<>();
        for (Row row : evaluation.law().all(Row.class, evaluation.profile())) {
            for (Route route : evaluation.law().all(Route.class, evaluation.profile())) {
                if (evaluation.reach(route, row) == DayLaw.Reach.OVER) {
                    Part condition = evaluation.condition(route, row);
                    goals.add(new Goal(route, row, condition.node()));
                }
            }
        }
        return new Asp(evaluation.graph(), goals, evaluation.law().day().toString());
    }

    public List<Goal> goals() {
        return goals;
    }

    /** The name an atom that is no graded fact has in the program. */
    public static String name(Atom atom) {
        return atom.key();
    }

    /** The name of a fact in the program: a fact that has to have lasted is another one. */
    public static String fact(Atom.Reached reached) {
        return reached.fact()
                + reached.throughout()
                        .map(Period::text)
                        .map(text -> " throughout " + text)
                        .orElse("");
    }

    /** The whole program, rules and facts. */
    public String text() {
        StringBuilder text = new StringBuilder("% What every way out takes on ")
                .append(day)
                .append(". Goals at the end; see the rules for how to ask.\n\n")
                .append(RULES)
                .append('\n');
        Set<Integer> nodes = new TreeSet<>();
        goals.forEach(goal -> collect(goal.node(), nodes));
        Map<String, Integer> steps = new TreeMap<>();
        Set<String> lasting = new TreeSet<>();
        for (int node : nodes) {
            node(node, text, steps);
            if (graph.isAtom(node)
                    && graph.atomOf(node) instanceof Atom.Reached reached
                    && reached.throughout().isPresent()) {
                lasting.add("lasts(" + quoted(fact(reached)) + ',' + quoted(reached.fact()) + ").\n");
            }
        }
        lasting.forEach(text::append);
        steps.forEach((step, most) ->
                text.append("step(").append(step).append(",1..").append(most).append(").\n"));
        text.append('\n');
        for (Goal goal : goals) {
            text.append("goal(")
                    .append(quoted(goal.route().id()))
                    .append(',')
                    .append(quoted(goal.row().id()))
                    .append(',')
                    .append(goal.node())
                    .append(").\n");
        }
        return text.toString();
    }

    private void collect(int node, Set<Integer> into) {
        if (into.add(node)) {
            for (int child : graph.childrenOf(node)) {
                collect(child, into);
            }
        }
    }

    private void node(int node, StringBuilder text, Map<String, Integer> steps) {
        if (node == Graph.TRUE) {
            text.append("true(").append(node).append(").\n");
        } else if (graph.isAtom(node)) {
            atom(node, graph.atomOf(node), text, steps);
        } else if (node != Graph.FALSE) {
            text.append(graph.isAll(node) ? "all(" : "any(").append(node).append(").");
            for (int child : graph.childrenOf(node)) {
                text.append(" child(").append(node).append(',').append(child).append(").");
            }
            text.append('\n');
        }
    }

    private static void atom(int node, Atom atom, StringBuilder text, Map<String, Integer> steps) {
        switch (atom) {
            case Atom.Reached reached -> {
                text.append("atom(").append(node).append(").");
                String fact = quoted(fact(reached));
                need(
                        node,
                        fact + ",extent",
                        reached.extent().compareTo(Grade.Extent.NONE),
                        text,
                        steps,
                        Grade.Extent.values().length - 1);
                need(
                        node,
                        fact + ",verification",
                        reached.verification().compareTo(Grade.Verification.CLAIMED),
                        text,
                        steps,
                        Grade.Verification.values().length - 1);
                need(node, fact + ",durability", reached.irreversible() ? 1 : 0, text, steps, 1);
                text.append('\n');
            }
            case Atom.State state -> {
                if (state.value() == Value.TRUE) {
                    text.append("true(").append(node).append(").\n");
                }
            }
            case Atom.Judgement _, Atom.Paper _, Atom.Outside _, Atom.Passed _, Atom.Found _ -> {
                String name = quoted(name(atom));
                text.append("paper(")
                        .append(node)
                        .append(',')
                        .append(name)
                        .append("). may(")
                        .append(name)
                        .append(").\n");
            }
        }
    }

    private static void need(
            int node, String what, int level, StringBuilder text, Map<String, Integer> steps, int most) {
        if (level > 0) {
            text.append(" need(")
                    .append(node)
                    .append(',')
                    .append(what)
                    .append(',')
                    .append(level)
                    .append(").");
            steps.put(what, most);
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
