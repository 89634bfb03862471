package org.haetae.answers.show;

/** A cell of a table: text, and how it is meant. */
public record Cell(String text, Tone tone) {
    public static final Cell EMPTY = new Cell("", Tone.PLAIN);

    public static Cell of(String text) {
        return new Cell(text, Tone.PLAIN);
    }
}
