package org.haetae.law.model;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.haetae.notation.Position;

/**
 * A state of the world a standard can ask for.
 *
 * @param scales which scales it has; none means yes or no
 * @param office the actor that decides it, where {@code controller} is {@link Controller#OFFICE}
 */
public record Fact(
        String id,
        Plain plain,
        Set<Scale> scales,
        Controller controller,
        Optional<String> office,
        Optional<String> topic,
        Position at) {
    /** The scales a fact can have. */
    public enum Scale {
        EXTENT,
        VERIFICATION,
        DURABILITY
    }

    public Fact {
        scales = scales.isEmpty() ? EnumSet.noneOf(Scale.class) : EnumSet.copyOf(scales);
    }

    /** Decided by one of our own offices and by nobody else. */
    public boolean isJudgement() {
        return controller == Controller.OFFICE;
    }

    public boolean isGraded() {
        return !scales.isEmpty();
    }
}
