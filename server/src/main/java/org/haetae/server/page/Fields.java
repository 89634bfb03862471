package org.haetae.server.page;

import java.util.Map;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;

/** Options of the command line as fields of an address: the questions complain of the former. */
final class Fields {
    private static final Map<String, String> BY_OPTION = Map.ofEntries(
            Map.entry("--as-of", "asof"),
            Map.entry("--facts-as-of", "factsasof"),
            Map.entry("--known-as-of", "knownasof"),
            Map.entry("--scenario", "s"),
            Map.entry("--fact", "fact"),
            Map.entry("--reading", "rd"),
            Map.entry("--mode", "mode"),
            Map.entry("--lang", "lang"),
            Map.entry("--measure", "m"),
            Map.entry("--route", "how"),
            Map.entry("--to", "vs"));

    private Fields() {}

    /** The same problem, placed in the address. */
    static Problem of(Problem problem) {
        String[] words = problem.at().file().split(" ", 2);
        String field = BY_OPTION.getOrDefault(words[0], words[0].replaceFirst("^--", ""));
        String place = words.length > 1 ? field + " " + words[1] : field;
        Position at = new Position(place, problem.at().line(), problem.at().column());
        return new Problem(at, problem.found(), problem.expected(), problem.nearest(), problem.excerpt());
    }
}
