package org.haetae.cli;

import java.io.Console;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import org.haetae.law.model.Later;
import org.jspecify.annotations.Nullable;

/**
 * Where a command runs.
 *
 * @param today the as-of day where none is named
 * @param packs the folder of packs where none is named
 * @param colour whether the terminal shows colours and nobody asked it not to
 * @param trace whether faults of our own are shown with their stack
 */
public record Place(
        PrintStream out, PrintStream err, Later<LocalDate> today, Path packs, boolean colour, boolean trace) {
    /** See no-color.org: any value that is not empty turns colour off. JDK 25 has no console again where there is no terminal. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isColourful(@Nullable String noColor, @Nullable String term) {
        boolean off = noColor != null && !noColor.isEmpty() || "dumb".equals(term);
        if (off) {
            return false;
        }
        Console console = System.console();
        return console != null && console.isTerminal();
    }
}
