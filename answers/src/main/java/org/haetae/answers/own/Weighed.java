package org.haetae.answers.own;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.haetae.party.Listing;
import org.haetae.party.Reach.Sure;
import org.haetae.party.Share;

/**
 * A party of a file on the day, with the three ways to be blocked apart.
 *
 * @param all whether it is blocked, in whatever way
 * @param listed whether a listing that stands blocks it, under the publisher whose rule is asked about
 * @param listings that may, or did
 * @param owned whether those blocked hold enough of it
 * @param status whether the law blocks it for what it is, without a list
 * @param statuses why it does, or perhaps does
 * @param held what those blocked hold of it together, in percent
 * @param unnamed what nobody is named for, at most, in percent; 0 where it is nobody's body
 * @param stakes that hold on the day, in it
 * @param stale whether all its stakes are of other days
 * @param ring whether it owns in a ring
 */
record Weighed(
        Named named,
        Sure all,
        Sure listed,
        List<Listing> listings,
        Sure owned,
        Sure status,
        List<Status> statuses,
        Share held,
        BigDecimal unnamed,
        Set<Risk> risks,
        List<StakeLine> stakes,
        boolean body,
        boolean stale,
        boolean ring) {
    /** What is no blocking, and should be looked at. */
    enum Risk {
        /** Somebody blocked, or perhaps blocked, controls it. */
        CONTROL,
        /** Those blocked, or perhaps blocked, hold some of it, and not enough. */
        MINORITY
    }

    /**
     * A ground on which the law blocks it without a list.
     *
     * @param of the class it belongs to
     */
    record Status(How how, String of, Sure sure) {
        /** Where one has it from that it belongs there. */
        enum How {
            SAID,
            STATED,
            INFERRED,
            OWNED,
            CONTROLLED
        }
    }

    Weighed {
        listings = List.copyOf(listings);
        statuses = List.copyOf(statuses);
        risks = Set.copyOf(risks);
        stakes = List.copyOf(stakes);
    }

    String key() {
        return named.key();
    }

    String name() {
        return named.name();
    }
}
