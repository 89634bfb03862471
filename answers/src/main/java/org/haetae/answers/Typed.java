package org.haetae.answers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.haetae.notation.BadInput;
import org.haetae.notation.Nearest;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;

/** What somebody typed for an option, and how it is refused. */
public record Typed(String option, String text) {
    /** The error for it, with the nearest of what would have been right. */
    public BadInput refused(String expected, Collection<String> valid) {
        boolean blank = text.isBlank();
        return new BadInput(List.of(new Problem(
                Position.ofFile((option + " " + text).strip()),
                blank ? "nothing" : text,
                expected,
                Nearest.to(text.strip(), blank ? Set.of() : valid),
                "")));
    }

    /**
     * Reads a day.
     *
     * @throws BadInput if it is none
     */
    public LocalDate day() {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw refused("a date as YYYY-MM-DD", Set.of());
        }
    }

    /**
     * Reads one of some words, in any case.
     *
     * @param what it names, such as "a status"
     * @throws BadInput if it is none of them
     */
    public String oneOf(Collection<String> words, String what) {
        for (String word : words) {
            if (word.equalsIgnoreCase(text.strip())) {
                return word;
            }
        }
        throw refused(what + ": " + String.join(", ", words), words);
    }
}
