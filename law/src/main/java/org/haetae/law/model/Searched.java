package org.haetae.law.model;

import java.time.LocalDate;
import org.haetae.notation.Position;

/**
 * That the public record was searched for deliveries of a duty, so that its silence on a due day says something.
 *
 * @param from first due day the search speaks of, inclusive; {@link LocalDate#MIN} where it speaks of all before
 * @param until last due day it speaks of, inclusive: the record beyond it was not looked at
 * @param source what was searched
 */
public record Searched(String duty, LocalDate from, LocalDate until, Act.Source source, Position at) {
    public boolean covers(LocalDate due) {
        return !due.isBefore(from) && !due.isAfter(until);
    }
}
