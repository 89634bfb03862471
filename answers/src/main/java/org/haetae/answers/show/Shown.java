package org.haetae.answers.show;

import java.util.Optional;

/** Anything that can be shown in every format. The forms hold the same rows. */
public interface Shown {
    Page page();

    Table table();

    Json json();

    /** A picture of it as SVG, where it has one. */
    default Optional<String> picture() {
        return Optional.empty();
    }

    /** Its days, where it has any to keep. */
    default Optional<Calendar> calendar() {
        return Optional.empty();
    }

    /** Its entities as lines for other programs, each ended by a line feed, where it has any to hand on. */
    default Optional<String> entityLines() {
        return Optional.empty();
    }

    /** A program that other programs run, where it is one; ended by a line feed. */
    default Optional<String> program() {
        return Optional.empty();
    }
}
