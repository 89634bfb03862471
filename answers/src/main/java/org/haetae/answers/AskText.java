package org.haetae.answers;

import java.util.List;
import java.util.Optional;

/**
 * What all questions share, as people write it: on a command line, in an address.
 *
 * @param asOf today if absent
 * @param scenarios names or files
 * @param facts each {@code id=grade}
 * @param readings each {@code point=option}
 */
public record AskText(
        Optional<String> asOf,
        Optional<String> factsAsOf,
        Optional<String> knownAsOf,
        Optional<String> mode,
        Optional<String> language,
        List<String> scenarios,
        List<String> facts,
        List<String> readings) {
    public static final AskText NOTHING = new AskText(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of());

    public AskText {
        scenarios = List.copyOf(scenarios);
        facts = List.copyOf(facts);
        readings = List.copyOf(readings);
    }

    /** The same asked of other scenarios. */
    public AskText under(String... names) {
        return new AskText(asOf, factsAsOf, knownAsOf, mode, language, List.of(names), facts, readings);
    }

    /** The same asked as of another day. */
    public AskText on(String day) {
        return new AskText(Optional.of(day), factsAsOf, knownAsOf, mode, language, scenarios, facts, readings);
    }

    /** The same asked in another language. */
    public AskText in(String code) {
        return new AskText(asOf, factsAsOf, knownAsOf, mode, Optional.of(code), scenarios, facts, readings);
    }
}
