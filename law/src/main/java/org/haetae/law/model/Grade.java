package org.haetae.law.model;

import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * How far a fact has gone, how surely that is known, and whether it lasts: a product of three scales, not a ladder. "Verified
 * steps" does not follow from unverified significant progress. A part that is not named asks for nothing (in a standard) or is
 * the lowest (in a given fact).
 */
public record Grade(Optional<Extent> extent, Optional<Verification> verification, Optional<Durability> durability) {
    public static final Grade UNNAMED = new Grade(Optional.empty(), Optional.empty(), Optional.empty());

    /** How far, from nothing to all of it. */
    public enum Extent {
        NONE,
        COMMITTED,
        PROGRESS,
        STEPS,
        SIGNIFICANT,
        COMPLETE;

        public Extent lower(Extent other) {
            return compareTo(other) <= 0 ? this : other;
        }
    }

    /** How surely it is known. */
    public enum Verification {
        CLAIMED,
        REPORTED,
        VERIFIED
    }

    /** Whether it can be undone. */
    public enum Durability {
        REVERSIBLE,
        IRREVERSIBLE
    }

    public boolean isUnnamed() {
        return extent.isEmpty() && verification.isEmpty() && durability.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Grade grade
                && extent.equals(grade.extent)
                && verification.equals(grade.verification)
                && durability.equals(grade.durability);
    }

    @Override
    public int hashCode() {
        return Objects.hash(extent, verification, durability);
    }

    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(" ");
        if (extent.isPresent()) {
            text.add(extent.get().name());
        }
        if (verification.isPresent()) {
            text.add(verification.get().name());
        }
        if (durability.isPresent()) {
            text.add(durability.get().name());
        }
        return text.toString();
    }
}
