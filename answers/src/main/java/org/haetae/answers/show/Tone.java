package org.haetae.answers.show;

/** How a piece of text is meant. A terminal may colour it; the words and glyphs say the same without. */
public enum Tone {
    PLAIN,
    STRONG,
    FAINT,
    /** Opens. */
    OPEN,
    /** Opens for a time. */
    HELD,
    /** Opens in part. */
    PARTLY,
    /** Opens by an office's own will. */
    PEN,
    SHUT
}
