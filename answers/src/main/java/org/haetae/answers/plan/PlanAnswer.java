package org.haetae.answers.plan;

import java.util.List;
import java.util.Map;
import org.haetae.answers.ItemView;
import org.haetae.answers.Stamp;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.eval.Outcome;

/**
 * The cheapest order of concessions, or somebody's own order held against the law.
 *
 * @param rows how many measures and statuses were asked about, of those that stand
 * @param states how many states of the facts were looked at; every one there is, of each part
 * @param parts how many parts that share no door were searched each by itself; 1 where all were searched together
 * @param ordered whether no other order of these concessions opens more sooner
 * @param before doors open before the first step
 * @param top doors that all concessions together open
 * @param costs what a step of each fact costs that was not left at 1
 * @param steps in order
 * @param shut rows that no concession of the other side ends
 * @param violations reliefs of a schedule that come before what the law asks; empty where none was given
 * @param astray rows on which playing the plan back gave something else than the search
 * @param scheduled whether the order is the asker's
 */
public record PlanAnswer(
        Stamp stamp,
        int rows,
        long states,
        int parts,
        boolean ordered,
        int before,
        int top,
        Map<String, Long> costs,
        List<Step> steps,
        List<Named> shut,
        List<Violation> violations,
        List<String> astray,
        boolean scheduled)
        implements TopicAnswer {
    /** A measure or status. */
    public record Named(String id, String title, UslmRef cite) {}

    /**
     * One step; its moves may be made in any order.
     *
     * @param open doors open after it
     * @param spent what all moves so far cost
     */
    public record Step(List<OneMove> moves, List<Opens> opens, int open, long spent) {
        public Step {
            moves = List.copyOf(moves);
            opens = List.copyOf(opens);
        }
    }

    /**
     * One fact brought to a grade.
     *
     * @param item in the words of the notation
     * @param held whether some standard asks that it be kept up for a time before the act
     */
    public record OneMove(String fact, String item, String text, long cost, boolean held, List<UslmRef> cites) {
        public OneMove {
            cites = List.copyOf(cites);
        }
    }

    /**
     * A door that is open after a step and was not before.
     *
     * @param gives ENDS or SUSPEND
     * @param route the way out; empty where the row ends by itself
     * @param by who may act, in words
     */
    public record Opens(
            Named row, Outcome.Word gives, String route, String routeTitle, UslmRef cite, String by, boolean perCase) {}

    /**
     * A relief that a schedule puts before what it takes.
     *
     * @param number of the line, the first is 1
     * @param missing what must come first, each with its clause
     * @param none whether the law has no such way out of the row at all
     */
    public record Violation(int number, String line, Named row, List<ItemView> missing, boolean none) {
        public Violation {
            missing = List.copyOf(missing);
        }
    }

    public PlanAnswer {
        costs = Map.copyOf(costs);
        steps = List.copyOf(steps);
        shut = List.copyOf(shut);
        violations = List.copyOf(violations);
        astray = List.copyOf(astray);
    }

    /** A schedule with a relief before its conditions does not hold. */
    @Override
    public boolean holds() {
        return violations.isEmpty();
    }

    /** What all steps cost together. */
    public long cost() {
        return steps.isEmpty() ? 0 : steps.getLast().spent();
    }

    @Override
    public Page page() {
        return new PlanPage(this).page();
    }

    @Override
    public Table table() {
        return PlanTable.of(this);
    }

    @Override
    public Json json() {
        return PlanJson.of(this);
    }
}
