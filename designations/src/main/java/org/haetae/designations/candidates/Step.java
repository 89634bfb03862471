package org.haetae.designations.candidates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * That a candidate came into a state.
 *
 * @param on the day; empty where nobody says
 * @param reason empty where none is given
 */
public record Step(CandidateState state, Optional<LocalDate> on, String reason) {
    /** What is wrong with a step, in the order in which it is told. */
    public enum Fault {
        /** It may not follow the state before. */
        NOT_NEXT,
        NEEDS_REASON,
        NEEDS_DAY,
        /** It is dated before a step that came before it. */
        BEFORE_THE_LAST
    }

    /** What is wrong with a first step. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (state.needsReason() && reason.isBlank()) {
            faults.add(Fault.NEEDS_REASON);
        }
        if (state.needsDay() && on.isEmpty()) {
            faults.add(Fault.NEEDS_DAY);
        }
        return faults;
    }

    /** What is wrong with it after these, of which there is one at least. */
    public List<Fault> faults(List<Step> before) {
        CandidateState last = before.getLast().state();
        boolean back = last.back().contains(state);
        if (!back && !last.forward().contains(state)) {
            return List.of(Fault.NOT_NEXT);
        }
        List<Fault> faults = new ArrayList<>(faults());
        if (back && reason.isBlank()) {
            faults.add(Fault.NEEDS_REASON);
        }
        if (on.isPresent() && lastDay(before).filter(on.get()::isBefore).isPresent()) {
            faults.add(Fault.BEFORE_THE_LAST);
        }
        return faults;
    }

    /** The latest day said by any of some steps. */
    static Optional<LocalDate> lastDay(List<Step> steps) {
        return steps.stream().flatMap(step -> step.on().stream()).max(LocalDate::compareTo);
    }
}
