package org.haetae.answers;

import java.nio.file.Path;
import java.util.List;
import org.haetae.law.Law;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Scenario;
import org.haetae.law.pack.PackReader;
import org.haetae.notation.SourceText;

/** The assumptions at hand: those of the packs, and files of one's own. */
public final class Scenarios {
    private Scenarios() {}

    public static ScenariosListed list(Law law, Ask ask) {
        return new ScenariosListed(
                Stamp.of(law, ask), List.copyOf(law.pack().scenarios().values()));
    }

    /**
     * Shows one.
     *
     * @param name of a scenario of the packs, or of a file
     * @throws org.haetae.notation.BadInput if there is none, or the file cannot be read as one
     */
    public static ScenarioShown show(Law law, Ask ask, String name) {
        return new ScenarioShown(Stamp.of(law, ask), find(law.pack(), name, "scenario"));
    }

    /** A scenario of the packs by its name, else a file. */
    static Scenario find(Pack pack, String name, String option) {
        Scenario known = pack.scenarios().get(name);
        if (known != null) {
            return known;
        }
        if (AskReader.isFile(name)) {
            return PackReader.scenario(SourceText.read(Path.of(name)), pack);
        }
        String found = name.isBlank() ? "no name" : name;
        String expected =
                "a scenario of the packs (" + String.join(", ", pack.scenarios().keySet()) + ") or a file";
        throw Rows.unknown(
                (option + " " + name).strip(),
                found,
                expected,
                name,
                pack.scenarios().keySet());
    }
}
