package org.haetae.designations.candidates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A person or body under consideration.
 *
 * @param id a code of the user's
 * @param korean the name in Korean; empty where it is not known
 * @param steps at least one, in their order
 * @param grounds limbs it is considered under, each once; those of its supports among them
 */
public record Candidate(
        String id,
        Kind kind,
        String name,
        String korean,
        List<Step> steps,
        List<Ground> grounds,
        List<Support> supports) {
    /** What it is. */
    public enum Kind {
        PERSON,
        BODY;

        /** As files spell it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of a word, in any case. */
        public static Optional<Kind> of(String word) {
            for (Kind kind : values()) {
                if (kind.word().equals(word.toLowerCase(Locale.ROOT))) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    public Candidate {
        steps = List.copyOf(steps);
        grounds = List.copyOf(grounds);
        supports = List.copyOf(supports);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a candidate in no state: " + id);
        }
    }

    public CandidateState state() {
        return steps.getLast().state();
    }

    /** The day it came into its state; empty where nobody says. */
    public Optional<LocalDate> since() {
        return steps.getLast().on();
    }

    /** With one more step, which has been looked at. */
    public Candidate with(Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new Candidate(id, kind, name, korean, more, grounds, supports);
    }
}
