package org.haetae.answers.show;

/**
 * Where text is shown.
 *
 * @param width in columns of a terminal; at least 40
 * @param colour whether tones are coloured
 */
public record Look(int width, boolean colour) {
    /** A page of text must fit this. */
    public static final int WIDTH = 100;

    public static final Look PLAIN = new Look(WIDTH, false);

    public Look {
        if (width < 40) {
            throw new IllegalArgumentException("width " + width);
        }
    }
}
