package org.haetae.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.haetae.law.model.Later;

/** One run of the program and what it left behind. */
record Ran(int code, String out, String err) {
    static final Path PACKS = Path.of(System.getProperty("haetae.root", ".."), "packs");

    static Ran of(String... args) {
        return in(PACKS, args);
    }

    static Ran in(Path packs, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Place place = new Place(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Later.of(() -> LocalDate.of(2026, 11, 24)),
                packs,
                false,
                false);
        int code = Run.of(args, place, LawAhead.of(args, place.packs()));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Of a line as it is typed; single quotes hold words together. */
    static Ran line(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (char c : (line + " ").toCharArray()) {
            if (c == '\'') {
                quoted = !quoted;
                begun = true;
            } else if (c == ' ' && !quoted) {
                if (begun || !word.isEmpty()) {
                    words.add(word.toString());
                }
                begun = false;
                word.setLength(0);
            } else {
                word.append(c);
            }
        }
        return of(words.toArray(String[]::new));
    }
}
