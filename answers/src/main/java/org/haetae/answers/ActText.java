package org.haetae.answers;

import java.util.List;
import java.util.Optional;

/**
 * An act as people describe it, each part as the notation writes it.
 *
 * @param rule what it is an act of
 * @param on its day; the as-of day if absent
 * @param notice the day on which what the law asks first was done
 * @param noNotice it is known not to have been done
 */
public record ActText(String rule, Optional<String> on, Optional<String> notice, boolean noNotice, List<Part> parts) {
    /**
     * One clause.
     *
     * @param option as it was typed, for errors
     * @param clause the word the clause begins with in the notation; empty where it begins with its value
     */
    public record Part(String option, String clause, String value) {}

    public ActText {
        parts = List.copyOf(parts);
    }

    public static ActText of(String rule) {
        return new ActText(rule, Optional.empty(), Optional.empty(), false, List.of());
    }

    public ActText on(String day) {
        return new ActText(rule, Optional.of(day), notice, noNotice, parts);
    }

    public ActText noticed(String day) {
        return new ActText(rule, on, Optional.of(day), noNotice, parts);
    }

    public ActText unnoticed() {
        return new ActText(rule, on, notice, true, parts);
    }

    /** The same with one more part; {@code --of} takes a bare name. */
    public ActText with(String option, String value) {
        String clause = switch (option) {
            case "--kind", "--limb" -> "";
            default -> option.substring(2);
        };
        List<Part> more = new java.util.ArrayList<>(parts);
        more.add(new Part(option, clause, value));
        return new ActText(rule, on, notice, noNotice, more);
    }
}
