package org.haetae.notation;

import java.util.List;

/**
 * One line of a fenced block and what is indented under it.
 *
 * @param text the line as written, for errors
 */
public record Line(Position at, String text, List<Word> words, List<Line> children) {
    public Line {
        words = List.copyOf(words);
        children = List.copyOf(children);
    }

    public Cursor cursor() {
        return new Cursor(this, 0, words.size());
    }

    /** The parts of the line between semicolons, each as a cursor; one part where there is no semicolon. */
    public List<Cursor> parts() {
        java.util.ArrayList<Cursor> parts = new java.util.ArrayList<>();
        int from = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i == words.size() || words.get(i).is(";")) {
                parts.add(new Cursor(this, from, i));
                from = i + 1;
            }
        }
        return parts;
    }
}
