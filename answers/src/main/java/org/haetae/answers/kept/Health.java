package org.haetae.answers.kept;

import java.util.List;

/**
 * What looking over a store found.
 *
 * @param file the store, as people know it
 * @param kept whether there is one
 */
public record Health(String file, boolean kept, List<Finding> findings) {
    /** What is looked at, in this order. */
    public enum Look {
        /** Whether the folder can be written. */
        FOLDER,
        /** Who may read the folder and the file. */
        MODE,
        /** Whether it is a store, and of a version that is known. */
        VERSION,
        /** Whether the file is whole, by SQLite's own check. */
        INTEGRITY,
        /** Whether the audit log is one chain. */
        AUDIT,
        /** Whether what is kept is what the log says was kept. */
        CONTENT,
        /** Whether there is room to go on. */
        SPACE
    }

    /** How it stands. */
    public enum State {
        SOUND,
        WRONG,
        /** It could not be looked at, and the detail says why. */
        NOT_LOOKED_AT
    }

    /**
     * One of them.
     *
     * @param detail what was found: a mode, a number, a code, or SQLite's own words
     */
    public record Finding(Look look, State state, String detail) {}

    public Health {
        findings = List.copyOf(findings);
    }

    /** Whether nothing is wrong; what could not be looked at is not wrong by itself. */
    public boolean holds() {
        return findings.stream().noneMatch(finding -> finding.state() == State.WRONG);
    }
}
