package org.haetae.law.plan;

import java.util.List;

/**
 * The cheapest way to all that concessions can open.
 *
 * @param steps in order; the moves of one step open nothing unless all are made, so their order among themselves makes no difference
 * @param before doors that are open before the first step
 * @param top doors that all concessions together open, those before the first step among them
 * @param states how many states of the facts there are; every one was looked at
 */
public record Plan(List<Step> steps, int before, int top, long states) {
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
