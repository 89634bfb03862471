package org.haetae.law.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.cite.Period;

/** When something is due. */
public sealed interface Due {
    /**
     * On days of the calendar.
     *
     * @param every how long after each, where it recurs
     * @param afterDelivered whether the next counts from the delivery, not from the due day
     * @param open how long before the due day a delivery meets it although an older day is open; where the text says nothing, none
     */
    record On(Period delay, Anchor anchor, Optional<Period> every, boolean afterDelivered, Optional<Period> open)
            implements Due {}

    /** Before each exercise of such a way out. */
    record Before(Set<Verb> verbs, List<Target> over) implements Due {}

    /** Every so often with no fixed day. */
    record Periodically() implements Due {}
}
