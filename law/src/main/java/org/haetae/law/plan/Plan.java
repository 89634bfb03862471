package org.haetae.law.plan;

import java.util.List;

/**
 * The cheapest way to all that concessions can open.
 *
 * @param steps in order; the moves of one step open nothing unless all are made, so their order among themselves makes no difference
 * @param before doors that are open before the first step
 * @param top doors that all concessions together open, those before the first step among them
 * @param states how many states of the facts were looked at: all there are, of each part
 * @param parts how many parts the facts fall into that share no door and were searched each by itself; 1 where all were searched
 *     together
 * @param ordered whether no other order of these concessions opens more sooner; where there are parts, that is proved only if, among
 *     the concessions made, every door asks for all of its own
 */
public record Plan(List<Step> steps, int before, int top, long states, int parts, boolean ordered) {
    /**
     * A step.
     *
     * @param open how many doors are open after it
     */
    public record Step(List<Move> moves, int open) {
        public Step {
            moves = List.copyOf(moves);
        }
    }

    public Plan {
        steps = List.copyOf(steps);
    }

    /** What all moves cost together. */
    public long cost() {
        return steps.stream()
                .flatMap(step -> step.moves().stream())
                .mapToLong(Move::cost)
                .sum();
    }
}
