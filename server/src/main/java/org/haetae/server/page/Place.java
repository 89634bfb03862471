package org.haetae.server.page;

import java.util.List;

/** An address of the workbench, and what is shown there. One class for each; {@code Site} lists them. */
public interface Place {
    /** Where it is: {@code /relief/why}; ending in {@code /*} where more follows, which {@link Visit#rest} gives. */
    String path();

    /** The fields it reads besides those all addresses have ({@link Visit#COMMON}); any other field is refused. */
    default List<String> fields() {
        return List.of();
    }

    /**
     * Asks {@code answers}, and lays the answer out.
     *
     * @throws org.haetae.notation.BadInput if the address cannot be understood
     */
    Sheet sheet(Visit visit);
}
