package org.haetae.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.haetae.law.Law;
import org.haetae.law.pack.Beside;
import org.haetae.notation.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * The packs, read beside the parsing of the command line: on a cold start each takes about a hundred milliseconds, and
 * most machines have a second core. What goes wrong in reading is kept until somebody asks.
 */
final class LawAhead {
    private final Path folder;
    private final Beside<Law> reading;

    private LawAhead(Path folder) {
        this.folder = folder;
        this.reading = Beside.start(() -> Law.read(folder));
    }

    /** Starts reading the folder that the arguments seem to name; a wrong guess only costs the time. */
    static LawAhead of(String[] args, Path otherwise) {
        String typed = typed(args);
        try {
            return new LawAhead(typed == null ? otherwise : Path.of(typed));
        } catch (InvalidPathException e) {
            return new LawAhead(otherwise);
        }
    }

    private static @Nullable String typed(String[] args) {
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            if (arg.startsWith("--packs=")) {
                return arg.substring("--packs=".length());
            }
            if (arg.equals("--packs") && i + 1 < args.length) {
                return args[i + 1];
            }
        }
        return null;
    }

    /**
     * Does something useful while the packs are being read, if there is a core to do it on; not where the launcher says, by
     * {@code haetae.linked}, that a start-up cache has the classes linked already.
     */
    void whileReading(Runnable work) {
        boolean linked = Boolean.getBoolean("haetae.linked");
        if (!linked && !reading.isDone() && Runtime.getRuntime().availableProcessors() > 1) {
            work.run();
        }
    }

    /**
     * The law of a folder.
     *
     * @throws BadInput as {@link Law#read}
     */
    Law law(Path asked) {
        if (!asked.equals(folder)) {
            return Law.read(asked);
        }
        return reading.get();
    }
}
