package org.haetae.law.model;

import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.UslmRef;

/**
 * Words of the law left out, and why.
 *
 * @param words quoted; empty where all words of some provisions are left out
 * @param provisions that are left out; without words, they are the one of the heading or those that are named
 */
public record NotEncoded(
        Head head,
        String words,
        List<UslmRef> provisions,
        Reason reason,
        Optional<String> note,
        Optional<String> judgedBy)
        implements Rule {
    public NotEncoded {
        provisions = List.copyOf(provisions);
    }

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
