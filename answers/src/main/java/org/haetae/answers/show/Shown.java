package org.haetae.answers.show;

/** Anything that can be shown in every format. The forms hold the same rows. */
public interface Shown {
    Page page();

    Table table();

    Json json();
}
