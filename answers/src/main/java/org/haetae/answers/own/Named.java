package org.haetae.answers.own;

import java.util.Optional;
import org.haetae.designations.Registered;
import org.haetae.party.Reach.Sure;

/**
 * A party a file names.
 *
 * @param key its id in the register, else its name without case and spare spaces: the same in all lines
 * @param name as the file spells it
 * @param said what the file says it is
 * @param found the party of the register that bears the name
 * @param surely whether a name of its own, in a source that was read, or the id was typed; otherwise a short form or a name from memory
 */
record Named(String key, String name, Said said, Optional<Registered> found, boolean surely) {
    /** What whoever made the file says of a party. */
    sealed interface Said {
        /** Nothing: it is looked up. */
        record Nothing() implements Said {}

        record Blocked() implements Said {}

        /** Neither listed nor blocked for what it is; it may be through who owns it. */
        record NotBlocked() implements Said {}

        record Unknown() implements Said {}

        /** A member of a class of the vocabulary. */
        record Member(String of) implements Said {}

        /** As files write it. */
        default String word() {
            return switch (this) {
                case Nothing() -> "";
                case Blocked() -> "blocked";
                case NotBlocked() -> "not-blocked";
                case Unknown() -> "unknown";
                case Member(String of) -> of;
            };
        }
    }

    /** How sure it is that the party of the register is meant. */
    Sure match() {
        return found.isEmpty() ? Sure.NO : surely ? Sure.YES : Sure.PERHAPS;
    }
}
