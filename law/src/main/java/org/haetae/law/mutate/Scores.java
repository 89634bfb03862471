package org.haetae.law.mutate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.haetae.law.cite.UslmRef;
import org.haetae.notation.BadInput;
import org.haetae.notation.Cursor;
import org.haetae.notation.Document;
import org.haetae.notation.Line;
import org.haetae.notation.Problem;
import org.haetae.notation.SourceText;
import org.haetae.notation.Word;

/**
 * What each instrument last scored, and on which text, in {@code mutants/scores.txt} of a pack: what has not changed since need not be
 * tried again. A line is {@code /us/pl/999/1 "1f2e3d4c5b6a" 40 of 42}.
 */
public record Scores(Map<String, Last> byCite) {
    private static final String FILE = "mutants/scores.txt";

    /**
     * One recorded score.
     *
     * @param text the first twelve hexadecimal digits of the SHA-256 hash over the instrument's files
     */
    public record Last(String text, int killed, int total) {
        /** In whole percent, rounded down; 100 where there was no edit. */
        public int share() {
            return total == 0 ? 100 : 100 * killed / total;
        }
    }

    public Scores {
        byCite = new TreeMap<>(byCite);
    }

    /**
     * Reads the record of a pack; empty where there is none.
     *
     * @param pack the folder of one pack
     * @throws BadInput with every line that cannot be read
     */
    public static Scores in(Path pack) {
        Path file = pack.resolve(FILE);
        return Files.isRegularFile(file) ? read(SourceText.read(file)) : new Scores(Map.of());
    }

    static Scores read(SourceText text) {
        Map<String, Last> byCite = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Line line : Document.lines(text)) {
            try {
                Cursor c = line.cursor();
                String cite = c.take(Word.Kind.CITE, "the cite of an instrument");
                String hash = c.take(Word.Kind.QUOTED, "the hash of its text in quotation marks");
                int killed = c.takeNumber("how many edits were noticed");
                c.takeWord("of");
                byCite.put(cite, new Last(hash, killed, c.takeNumber("how many edits there were")));
                c.takeEnd();
            } catch (BadInput e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new Scores(byCite);
    }

    /** Whether an instrument still has the text it was scored on. */
    public boolean isCurrent(UslmRef instrument, String text) {
        return Optional.ofNullable(byCite.get(instrument.path()))
                .filter(last -> last.text().equals(text))
                .isPresent();
    }

    /** The same with new scores. */
    public Scores with(List<Score> scores, Hunt hunt) {
        Map<String, Last> all = new TreeMap<>(byCite);
        for (Score score : scores) {
            Score.Count count = score.all();
            all.put(score.instrument().path(), new Last(hunt.text(score.instrument()), count.killed(), count.total()));
        }
        return new Scores(all);
    }

    /** Without instruments that are no longer there. */
    public Scores only(Hunt hunt) {
        Map<String, Last> all = new TreeMap<>(byCite);
        all.keySet()
                .removeIf(cite -> hunt.pack().instruments().stream()
                        .noneMatch(instrument -> instrument.cite().path().equals(cite)));
        return new Scores(all);
    }

    /** Writes the record of a pack. */
    public void write(Path pack) {
        StringBuilder text =
                new StringBuilder("# What each instrument scored and on which text. Written by law mutate --record.\n");
        byCite.forEach((cite, last) -> text.append(cite)
                .append(" \"")
                .append(last.text())
                .append("\" ")
                .append(last.killed())
                .append(" of ")
                .append(last.total())
                .append('\n'));
        try {
            Files.createDirectories(pack.resolve(FILE).getParent());
            Files.writeString(pack.resolve(FILE), text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + pack.resolve(FILE), e);
        }
    }

    /** A hash over texts in their order. */
    static String hash(List<SourceText> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (SourceText text : texts) {
                digest.update(text.text().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
