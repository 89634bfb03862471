package org.haetae.answers.milestones;

import java.util.List;
import java.util.Optional;

/**
 * A step with where it stands.
 *
 * @param claimed of a rung, whether it is claimed; empty where nothing tells of it, and for what is no rung
 * @param facts what is assumed of the facts that tell of it, in words
 */
record Scored(Step step, Optional<Claimed> claimed, Score score, List<FactView> facts) {
    Scored {
        facts = List.copyOf(facts);
    }

    boolean isClaimed() {
        return claimed.filter(Claimed.YES::equals).isPresent();
    }

    /** Whether somebody says that a rung is reached. */
    enum Claimed {
        YES,
        NO,
        UNKNOWN
    }

    /**
     * A fact as it is assumed.
     *
     * @param named whether the scenario, or the asker, says so, or only leaves it to the rest
     */
    record FactView(String fact, String title, String state, Score score, boolean reached, boolean named) {}
}
