package org.haetae.notation;

import java.util.Optional;

/**
 * One thing wrong with an input: where, what stood there, what was expected, the nearest valid word if one is near.
 *
 * @param excerpt the line it stands on, shown with a caret; empty where there is no such line
 */
public record Problem(Position at, String found, String expected, Optional<String> nearest, String excerpt) {
    public static Problem of(Position at, String found, String expected) {
        return new Problem(at, found, expected, Optional.empty(), "");
    }

    /** One line, then (where the line is known) the line itself and a caret under the place. */
    public String message() {
        StringBuilder text = new StringBuilder(at.toString()).append(": found ").append(found);
        text.append(", expected ").append(expected).append('.');
        nearest.ifPresent(word -> text.append("  Did you mean ").append(word).append('?'));
        if (!excerpt.isEmpty()) {
            text.append("\n  ").append(excerpt).append("\n  ");
            text.append(" ".repeat(DisplayWidth.of(excerpt.substring(0, Math.min(at.column() - 1, excerpt.length())))));
            text.append('^');
        }
        return text.toString();
    }
}
