package org.haetae.law.mutate;

import org.haetae.notation.Position;

/** What became of a wrong edit. */
public sealed interface Fate {
    /** It cannot be read as law at all: nobody has to notice it, and it is not counted. */
    record Unreadable() implements Fate {}

    /** Something turned red. */
    record Killed(Killer by, Position at) implements Fate {}

    /** Nothing noticed. */
    record Survived() implements Fate {}

    /** What noticed. */
    enum Killer {
        /** A test beside the law. */
        CASE,
        /** A check the reader makes once everything is read. */
        READER,
        /** A problem of the linter. */
        LINT
    }
}
