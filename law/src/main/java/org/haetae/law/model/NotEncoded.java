package org.haetae.law.model;

import java.util.Optional;

/**
 * Words of the law left out, and why.
 *
 * @param words quoted; empty where a whole heading is left out
 */
public record NotEncoded(Head head, String words, Reason reason, Optional<String> note, Optional<String> judgedBy)
        implements Rule {
    /** Why words are not encoded. */
    public enum Reason {
        /** A judgement nobody can compute; {@code judged-by} names who makes it. */
        EVALUATIVE,
        /** Findings, policy, sense of Congress. */
        NO_EFFECT,
        OUT_OF_SCOPE,
        /** Will be encoded. */
        LATER
    }
}
