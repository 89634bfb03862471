package org.haetae.answers.show;

import java.util.Optional;

/** Anything that can be shown in every format. The forms hold the same rows. */
public interface Shown {
    Page page();

    Table table();

    Json json();

    /** Its days, where it has any to keep. */
    default Optional<Calendar> calendar() {
        return Optional.empty();
    }

    /** A program that other programs run, where it is one; ended by a line feed. */
    default Optional<String> program() {
        return Optional.empty();
    }
}
