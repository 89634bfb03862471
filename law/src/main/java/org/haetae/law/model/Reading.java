package org.haetae.law.model;

import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.UslmRef;
import org.haetae.notation.Position;

/**
 * A point of the law that can be read in more than one way.
 *
 * @param words the words the point turns on, with a gloss, in both languages
 * @param options at least two
 */
public record Reading(String id, Plain words, List<Option> options, Optional<UslmRef> cite, Position at) {
    /**
     * One way to read it.
     *
     * @param per who reads it so; may be empty
     */
    public record Option(String id, Plain plain, boolean byDefault, Optional<String> per) {}

    /** The built-in point on a grade inside a grade. */
    public static final String TOWARD = "toward";

    public static final String OUTER = "outer";
    public static final String INNER = "inner";

    public Reading {
        options = List.copyOf(options);
    }

    public Optional<Option> defaultOption() {
        for (Option option : options) {
            if (option.byDefault()) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    public Optional<Option> option(String id) {
        for (Option option : options) {
            if (option.id().equals(id)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }
}
