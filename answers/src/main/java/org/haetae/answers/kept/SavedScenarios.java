package org.haetae.answers.kept;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Scenarios users saved: the text of each as it was written. */
public interface SavedScenarios {
    /** One of them. */
    record Saved(String name, String text, Instant at) {}

    /** All, by name. */
    List<Saved> all();

    Optional<Saved> find(String name);

    /** Keeps it, in place of one of the same name; when this returns, it is on disk. */
    Saved save(String name, String text);

    /** Keeps it no longer; false if there was none. */
    boolean remove(String name);
}
