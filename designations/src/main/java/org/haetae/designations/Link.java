package org.haetae.designations;

import java.util.Optional;
import org.haetae.party.Mark;
import org.haetae.party.Share;

/**
 * That one party hangs together with another, as a source says.
 *
 * @param of the other
 * @param share where the link is ownership and a share is known
 */
public record Link(String party, String of, Kind kind, Optional<Share> share, String source, Mark mark) {
    /** In what way. */
    public enum Kind {
        /** A publisher prints that they are linked, and not how. */
        LINKED,
        PART_OF,
        OWNED,
        /** The press says that the other oversees it: an edge, not a verdict. */
        SAID_OVERSEEN
    }
}
