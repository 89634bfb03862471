package org.haetae.law.graph;

import java.util.Optional;
import org.haetae.law.cite.Period;
import org.haetae.law.model.Controller;
import org.haetae.law.model.Grade;

/** A leaf of the graph: something that is so or not, and is known or not. */
public sealed interface Atom {
    /** Equal for equal atoms and for no others. */
    String key();

    /**
     * A fact at least at this extent and verification, irreversibly or not. Each implies the lower ones.
     *
     * @param throughout for how long before the act; none means on its day
     */
    record Reached(
            String fact,
            Grade.Extent extent,
            Grade.Verification verification,
            boolean irreversible,
            Optional<Period> throughout)
            implements Atom {
        @Override
        public String key() {
            String durable = irreversible ? " for good " : " ";
            return "reached " + extent + ' ' + verification + durable + fact
                    + throughout.map(Period::text).orElse("");
        }
    }

    /** A decision that one of our own offices alone can take. */
    record Judgement(String fact) implements Atom {
        @Override
        public String key() {
            return "judgement " + fact;
        }
    }

    /** A paper of our own that a route takes: it can be made. */
    record Paper(String rule, String what) implements Atom {
        @Override
        public String key() {
            return "paper " + rule + ' ' + what;
        }
    }

    /** An act somebody else would have to do; on record or not. */
    record Outside(String rule, String what, Controller controller, Value value) implements Settled {
        @Override
        public String key() {
            return "outside " + rule + ' ' + what + ' ' + controller + ' ' + value;
        }
    }

    /** Time that has passed, or not. */
    record Passed(String rule, String what, Value value) implements Settled {
        @Override
        public String key() {
            return "passed " + rule + ' ' + what + ' ' + value;
        }
    }

    /** The outcome of a determination. */
    record Found(String duty, boolean yes) implements Atom {
        @Override
        public String key() {
            return "found " + duty + ' ' + yes;
        }
    }

    /** Another state of the law: something lives, runs, is open. */
    record State(String what, Value value) implements Settled {
        @Override
        public String key() {
            return "state " + what + ' ' + value;
        }
    }

    /** What is settled before the facts are looked at, with its value. */
    sealed interface Settled extends Atom {
        Value value();
    }
}
