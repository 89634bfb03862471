package org.haetae.party;

import java.util.Locale;

/** How well the source of a line was read; the weakest thing a line says decides. Ordered from the best. */
public enum Mark {
    /** Official text or data, also in a stored copy. */
    READ,
    /** The press, or official text read in part. */
    PART,
    /** Not read in any source: no fact, shown only with this mark. */
    MEMORY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
