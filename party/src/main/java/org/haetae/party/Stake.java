package org.haetae.party;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That one party holds a share of another.
 *
 * @param owner id of the holder
 * @param asset id of what is held
 * @param from first day; empty where it is not known or always was
 * @param until first day on which it no longer holds; empty while it does
 */
public record Stake(String owner, String asset, Share share, Optional<LocalDate> from, Optional<LocalDate> until) {
    /** Whether it holds on a day, as far as its days are known. */
    public boolean holds(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(end -> !day.isBefore(end)).isEmpty();
    }
}
