package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.haetae.answers.words.Phrase;
import org.haetae.law.model.Coverage;
import org.haetae.law.model.Setting;

/** What an answer rests on, as the last columns of its rows. New ones come last, so that those before keep their places. */
public final class StampColumns {
    public static final List<String> KEYS = List.of(
            "asOf",
            "mode",
            "reading",
            "packs",
            "notice",
            "rest",
            "factsAsOf",
            "knownAsOf",
            "coveredFrom",
            "readUpTo",
            "covered");

    private StampColumns() {}

    /** Of an answer under one scenario. */
    public static List<String> cells(Stamp stamp, Map<String, String> reading) {
        return cells(stamp, reading, stamp.ask().assumed().getFirst().rest());
    }

    /**
     * Of one scenario of an answer.
     *
     * @param rest what it assumes of facts that are not named
     */
    public static List<String> cells(Stamp stamp, Map<String, String> reading, Setting.Rest rest) {
        List<String> options = new ArrayList<>();
        reading.forEach((point, option) -> options.add(point + "=" + option));
        Optional<Coverage> coverage = stamp.wording().pack().coverage();
        return List.of(
                stamp.ask().asOf().law().toString(),
                stamp.ask().mode().name().toLowerCase(Locale.ROOT),
                String.join(" ", options),
                stamp.packText(),
                stamp.wording().say(Phrase.NOTICE),
                rest.name(),
                stamp.ask().asOf().facts().toString(),
                stamp.ask().asOf().known().toString(),
                coverage.map(covered -> covered.from().toString()).orElse(""),
                coverage.map(covered -> covered.readUpTo().toString()).orElse(""),
                coverage.map(covered -> String.valueOf(
                                covered.contains(stamp.ask().asOf().law())))
                        .orElse(""));
    }
}
