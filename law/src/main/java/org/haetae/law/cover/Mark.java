package org.haetae.law.cover;

import java.util.Optional;
import org.haetae.law.model.NotEncoded;

/**
 * What a pack says of one place in the law.
 *
 * @param reason why it is left out, where it is
 * @param by the rule that says it
 * @param label whether a label inside the rule names the place, and not its heading
 */
public record Mark(Kind kind, Optional<NotEncoded.Reason> reason, String by, boolean label) {
    /** Ways of dealing with a place, the fullest first. */
    public enum Kind {
        /** A rule of any kind, or an item of one, stands for it. */
        RULED,
        /** A term, with the law's words. */
        DEFINED,
        /** Left out, with the reason. */
        NOT_ENCODED
    }
}
