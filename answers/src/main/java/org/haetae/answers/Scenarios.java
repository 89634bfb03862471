package org.haetae.answers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.Law;
import org.haetae.law.model.Given;
import org.haetae.law.model.Life;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Scenario;
import org.haetae.law.pack.PackReader;
import org.haetae.notation.SourceText;

/** The assumptions at hand: those of the packs, and files of one's own. */
public final class Scenarios {
    /** In the name of a file: a bound, so that a long list is not taken for one. */
    private static final int MOST_COMMAS = 8;

    private Scenarios() {}

    public static ScenariosListed list(Law law, Ask ask) {
        return new ScenariosListed(
                Stamp.of(law, ask), List.copyOf(law.pack().scenarios().values()), Unused.of(ask, LawBook.DAY));
    }

    /**
     * Shows one, with the facts and readings an asker adds to it.
     *
     * @param name of a scenario of the packs, or of a file
     * @throws org.haetae.notation.BadInput if there is none, or the file cannot be read as one
     */
    public static ScenarioShown show(Law law, Ask ask, String name) {
        Scenario scenario = find(law.pack(), name, "scenario");
        List<Given> added = ask.assumed().getFirst().added();
        Map<String, Life.Choice> readings = new LinkedHashMap<>();
        scenario.readings().forEach(choice -> readings.put(choice.point(), choice));
        ask.readings().forEach(choice -> readings.put(choice.point(), choice));
        return new ScenarioShown(
                Stamp.of(law, ask),
                scenario,
                new Assumed(scenario.name(), Optional.of(scenario), added),
                List.copyOf(readings.values()),
                Unused.of(ask, Set.of("--as-of", "--fact", "--reading")));
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
        Map<String, String> told = new LinkedHashMap<>();
        pack.scenarios().forEach((id, scenario) -> told.put(id, Rows.words(scenario.title())));
        throw Rows.unknown((option + " " + name).strip(), found, expected, name, told);
    }

    /**
     * The names in what was typed, where several may stand with commas between; an existing file may have commas in its own
     * name, and then that is what it is.
     */
    public static List<String> names(String typed) {
        List<String> names = new ArrayList<>();
        String[] parts = typed.split(",", -1);
        int from = 0;
        while (from < parts.length) {
            int to = Math.min(parts.length, from + MOST_COMMAS + 1);
            while (to > from + 1 && !AskReader.exists(joined(parts, from, to))) {
                to--;
            }
            names.add(joined(parts, from, to));
            from = to;
        }
        return names;
    }

    private static String joined(String[] parts, int from, int to) {
        return String.join(",", List.of(parts).subList(from, to)).strip();
    }
}
