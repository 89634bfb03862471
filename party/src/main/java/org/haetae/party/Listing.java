package org.haetae.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A line of a publisher's list about a party, under one authority: a party listed under two has two.
 *
 * @param by the publisher
 * @param key the publisher's own key of it; empty where none is known
 * @param on the day of the act; empty where no source states it
 * @param seen a day on which it is known to have stood
 * @param until the first day on which it no longer stands; empty while it does
 * @param authority names of rules of law, of which one is meant; empty where the law is not held here. A publisher's tag alone may leave several
 * @param limb as a source states it: {@code (iii)}, {@code (ii) or (iii)}, {@code (ix) of (iv)}; empty where no source states
 *     one, or the authority has none
 * @param tag the program as the publisher prints it
 * @param announced grounds given in the announcement; empty where none is known, {@code none} where it speaks of others
 * @param release the announcement
 */
public record Listing(
        String id,
        String party,
        String by,
        Optional<String> key,
        Optional<LocalDate> on,
        LocalDate seen,
        Optional<LocalDate> until,
        Kind kind,
        List<String> authority,
        Optional<String> limb,
        Optional<String> tag,
        List<String> announced,
        Optional<String> release,
        String source,
        Mark mark) {
    /** What the publisher did. */
    public enum Kind {
        /** A determination that a criterion is met. */
        DESIGNATED,
        /** Named as part of something blocked already, without a determination under a criterion. */
        IDENTIFIED,
        /** Put on a list whose law is not held here. */
        LISTED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it stands on a day. */
    public enum State {
        /** Not yet. */
        NOT_YET,
        STANDS,
        /** It stood, and no longer does. */
        OFF,
        /** Before the first day it was seen, with its own day unknown. */
        UNKNOWN
    }

    public Listing {
        authority = List.copyOf(authority);
        announced = List.copyOf(announced);
    }

    /** How it stands at the end of a day. */
    public State on(LocalDate day) {
        if (until.isPresent() && !day.isBefore(until.get())) {
            return State.OFF;
        }
        if (on.isPresent()) {
            return day.isBefore(on.get()) ? State.NOT_YET : State.STANDS;
        }
        return day.isBefore(seen) ? State.UNKNOWN : State.STANDS;
    }
}
