package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.haetae.answers.words.Phrase;

/** What an answer rests on, as the last columns of its rows. */
public final class StampColumns {
    public static final List<String> KEYS = List.of("asOf", "mode", "reading", "packs", "notice");

    private StampColumns() {}

    public static List<String> cells(Stamp stamp, Map<String, String> reading) {
        List<String> options = new ArrayList<>();
        reading.forEach((point, option) -> options.add(point + "=" + option));
        return List.of(
                stamp.ask().asOf().law().toString(),
                stamp.ask().mode().name().toLowerCase(Locale.ROOT),
                String.join(" ", options),
                stamp.packText(),
                stamp.wording().say(Phrase.NOTICE));
    }
}
