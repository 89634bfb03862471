package org.haetae.answers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.haetae.answers.show.Format;
import org.haetae.answers.show.Look;
import org.haetae.law.Law;
import org.haetae.law.pack.PackReader;

/**
 * Asks a small question of an invented law, so that the classes of an answer are loaded and linked. The first answer of a cold machine
 * spends half its time on that, and would otherwise wait idly for the packs to be read (decision 0009).
 */
public final class WarmUp {
    private static final LocalDate DAY = LocalDate.of(2001, 1, 1);

    private WarmUp() {}

    /** Asks and shows, and throws the answer away. */
    public static void run() {
        Law law = new Law(PackReader.read("warm-up", texts()));
        Ask ask = Ask.read(law, AskText.NOTHING.on(DAY.toString()).under("closed"), DAY);
        ReliefAnswer answer = Relief.answer(law, new Relief.Question(ask, Optional.empty(), Optional.empty(), false));
        Format.TABLE.show(answer, new Look(Look.WIDTH, false));
    }

    /** The files of the invented law, each after a line that names it. */
    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String file : resource().split("=== ", -1)) {
            int end = file.indexOf('\n');
            if (end > 0) {
                texts.put(file.substring(0, end), file.substring(end + 1));
            }
        }
        return texts;
    }

    private static String resource() {
        try (InputStream in = WarmUp.class.getResourceAsStream("warm-up.txt")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
