package org.haetae.law.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.haetae.law.model.Case;
import org.haetae.law.model.Pack;
import org.haetae.notation.BadInput;
import org.haetae.notation.Problem;
import org.haetae.notation.SourceText;

/**
 * Packs kept in words, so that the law can be read again and again with one of its texts changed. Record, scenarios and tests
 * are those of the first reading. Everything is read when it is made, so that several threads may ask.
 */
public final class Redraft {
    private final PackReader reader;
    private final Pack pack;
    private final List<Case> cases;

    private Redraft(PackReader reader, Pack pack) {
        this.reader = reader;
        this.pack = pack;
        this.cases = pack.cases();
        pack.ids();
    }

    /**
     * Reads the packs of a folder, tests too.
     *
     * @throws BadInput with every problem of them
     */
    public static Redraft of(Path folder) {
        PackReader reader = PackReader.opened(folder);
        return new Redraft(reader, reader.pack());
    }

    /** The packs as they are. */
    public Pack pack() {
        return pack;
    }

    /** Their tests. */
    public List<Case> cases() {
        return cases;
    }

    /** The files that hold law, in the order of their names. */
    public List<SourceText> law() {
        return reader.law();
    }

    /**
     * The packs with one file changed, known by its name. What only shows when everything is read is not looked for:
     * {@link #problems} does.
     *
     * @throws BadInput if the changed file cannot be read
     */
    public Pack with(SourceText changed) {
        return reader.again(pack, changed);
    }

    /** What the reader would refuse of packs that came from {@link #with}. */
    public static List<Problem> problems(Pack changed) {
        return new ArrayList<>(PackChecks.problems(changed));
    }
}
