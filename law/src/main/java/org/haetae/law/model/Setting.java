package org.haetae.law.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a scenario or a test case assumes: facts, acts beyond the record, acts that were not done, readings chosen. Days may be
 * relative to the as-of day, so it is a function of that day. What one does not say is nothing.
 */
public interface Setting {
    List<Given> given(LocalDate asOf);

    /** What is assumed of all other facts; judgements stay open in any case. */
    Rest rest();

    default List<Act> acts(LocalDate asOf) {
        return List.of();
    }

    default List<Act.None> none(LocalDate asOf) {
        return List.of();
    }

    default List<Life.Choice> readings() {
        return List.of();
    }

    default Optional<Plain> assumption() {
        return Optional.empty();
    }

    /** What is assumed of facts that are not named. */
    enum Rest {
        NONE,
        UNKNOWN
    }
}
