package org.haetae.law.model;

import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.Period;
import org.haetae.law.cite.UslmRef;
import org.haetae.notation.Position;

/** A sentence about the world that a paper must state, or that must hold. There is no negation: an evil is its end. */
public sealed interface Standard {
    /**
     * A fact at least at this grade.
     *
     * @param grade unnamed for a yes-or-no fact
     * @param throughout for how long before the act it must have been so
     */
    record Reached(String fact, Grade grade, Optional<Period> throughout) implements Standard {}

    /** A grade over a whole standard: "has made progress toward taking verified steps". */
    record Toward(Grade outer, Standard aim) implements Standard {}

    /** A labelled list: all of them, any of them, or at least so many. */
    record Items(Quantifier quantifier, int atLeast, List<Item> items) implements Standard {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * The standard of another route.
     *
     * @param achieved without that standard's outermost grade ("the aims themselves"), as {@code COMPLETE r} says
     */
    record Met(String route, boolean achieved, Optional<Period> throughout) implements Standard {}

    /** A standard to be shown on a level of proof, such as {@code CLEAR-AND-CONVINCING}. */
    record Proven(Proof level, Standard what) implements Standard {}

    /** What must be found in a duty to determine: {@code salt-finding YES}. */
    record Found(String duty, boolean yes) implements Standard {}

    /** Levels of proof, weakest first. */
    enum Proof {
        SUBSTANTIAL,
        PREPONDERANCE,
        CLEAR_AND_CONVINCING
    }

    /** How many items of a list are needed. */
    enum Quantifier {
        ALL_OF,
        ANY_OF,
        AT_LEAST
    }

    /**
     * An item of a list.
     *
     * @param label the statute's own, such as {@code (1)}, or empty where the text has a dash
     * @param cite the list's cite and the label
     */
    record Item(String label, Standard standard, Life life, UslmRef cite, Position at) {}
}
