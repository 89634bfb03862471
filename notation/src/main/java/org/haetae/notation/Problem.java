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

    /** Longer than this nobody reads, and what was typed stands on the screen already. */
    private static final int LONGEST = 160;

    /**
     * One line, then (where the line is known) the line itself and a caret under the place. What people typed is shown so that it
     * can neither break the line nor speak to the terminal, and cut where it is very long.
     */
    public String message() {
        StringBuilder text = new StringBuilder(shown(at.toString().strip())).append(": found ");
        text.append(found.isBlank() ? "nothing" : shown(found));
        text.append(", expected ").append(expected).append('.');
        nearest.ifPresent(word -> text.append("  Did you mean ").append(word).append('?'));
        if (!excerpt.isEmpty()) {
            text.append("\n  ").append(visible(excerpt)).append("\n  ");
            String before = excerpt.substring(0, Math.min(at.column() - 1, excerpt.length()));
            text.append(" ".repeat(DisplayWidth.of(visible(before))));
            text.append('^');
        }
        return text.toString();
    }

    /** A text with what people typed in it, so that it can neither break the line nor speak to the terminal. */
    public static String visibly(String text) {
        return visible(text);
    }

    private static String shown(String typed) {
        if (typed.length() <= LONGEST) {
            return visible(typed);
        }
        int end = Character.isHighSurrogate(typed.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return visible(typed.substring(0, end)) + "… (" + typed.length() + " characters)";
    }

    /** Control characters as Java would write them. */
    private static String visible(String typed) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (Character.isISOControl(c)) {
                text.append(c == '\n' ? "\\n" : c == '\t' ? "\\t" : String.format("\\u%04X", (int) c));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
