package org.haetae.law.eval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Act;

/**
 * One exercise of a route: from when, until when (exclusive), and whether it had effect.
 *
 * @param defects why it had none: what is wrong with its form; empty if it is in due form
 * @param voids why it had none though its form is right: stopped, used up, nothing to renew
 * @param conflict a lock and the route contradict each other over it
 * @param notShown forms the record does not state
 * @param effect FALSE if it was stopped, UNKNOWN if nobody knows whether it was
 * @param warrant whether the facts carried what it stated; TRUE where it had to state nothing
 */
public record Run(
        Act act,
        LocalDate from,
        Optional<LocalDate> until,
        List<Reason> defects,
        List<Reason> voids,
        boolean conflict,
        List<String> notShown,
        Value effect,
        Value warrant) {
    public Run {
        defects = List.copyOf(defects);
        voids = List.copyOf(voids);
        notShown = List.copyOf(notShown);
    }

    /** Whether its time, whatever its effect, has come and is not over. */
    boolean spans(LocalDate day) {
        return !day.isBefore(from) && (until.isEmpty() || day.isBefore(until.get()));
    }

    /** Whether it had effect on the day, as far as anyone knows. */
    Value runsOn(LocalDate day) {
        return spans(day) && isValid() ? effect : Value.FALSE;
    }

    /** In due form, not void, and not in conflict with a lock. */
    boolean isValid() {
        return defects.isEmpty() && voids.isEmpty() && !conflict && effect != Value.FALSE;
    }
}
