package org.haetae.law.mutate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Pack;
import org.haetae.notation.BadInput;
import org.haetae.notation.Cursor;
import org.haetae.notation.Document;
import org.haetae.notation.Line;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;
import org.haetae.notation.SourceText;
import org.haetae.notation.Word;

/**
 * What a pack says of edits that survive, in its {@code mutants/allowed.txt}; no answer rests on it, so it is no part of the pack's
 * revision. One line each:
 *
 * <pre>{@code
 * floor 90 on /us/pl/999/1, /us/eo/99001
 * equivalent day in salt-report of "ends 2022-12-31" because "no due day lies between the two"
 * tolerated item in salt-banks because "which of a menu is chosen is not evaluated"
 * }</pre>
 *
 * @param floors the least share in percent that must be noticed, by instrument
 */
public record Allowances(Map<UslmRef, Integer> floors, List<Allowance> all) {
    private static final String FILE = "mutants/allowed.txt";
    private static final List<String> LINES = List.of("floor", "equivalent", "tolerated");

    public Allowances {
        floors = Map.copyOf(floors);
        all = List.copyOf(all);
    }

    /**
     * Reads what the packs of a folder say; nothing where they say nothing.
     *
     * @throws BadInput with every line that cannot be read
     */
    public static Allowances in(Path folder, Pack pack) {
        List<Path> files = new ArrayList<>();
        collect(folder, files);
        try (Stream<Path> children = Files.list(folder)) {
            children.filter(Files::isDirectory).sorted().forEach(child -> collect(child, files));
        } catch (IOException e) {
            throw new BadInput(Position.ofFile(folder.toString()), "a folder that cannot be read", "a folder of packs");
        }
        Reader reader = new Reader(pack);
        files.forEach(file -> reader.read(SourceText.read(file)));
        return reader.end();
    }

    /** Reads one text. */
    static Allowances read(SourceText text, Pack pack) {
        Reader reader = new Reader(pack);
        reader.read(text);
        return reader.end();
    }

    private static void collect(Path folder, List<Path> into) {
        Path file = folder.resolve(FILE);
        if (Files.isRegularFile(file)) {
            into.add(file);
        }
    }

    /** The first line that speaks of an edit. */
    public Optional<Allowance> of(Mutant mutant) {
        for (Allowance allowance : all) {
            if (allowance.covers(mutant)) {
                return Optional.of(allowance);
            }
        }
        return Optional.empty();
    }

    private static final class Reader {
        private final Pack pack;
        private final Map<UslmRef, Integer> floors = new LinkedHashMap<>();
        private final List<Allowance> all = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Reader(Pack pack) {
            this.pack = pack;
        }

        void read(SourceText text) {
            for (Line line : Document.lines(text)) {
                try {
                    line(line);
                } catch (BadInput e) {
                    problems.addAll(e.problems());
                }
            }
        }

        Allowances end() {
            if (!problems.isEmpty()) {
                throw new BadInput(problems);
            }
            return new Allowances(floors, all);
        }

        private void line(Line line) {
            Cursor c = line.cursor();
            String first = c.takeName("floor, equivalent or tolerated", LINES);
            if (first.equals("floor")) {
                floor(c);
                return;
            }
            Allowance.Standing standing = Allowance.Standing.valueOf(first.toUpperCase(Locale.ROOT));
            Operator operator =
                    Operator.of(c.takeName("an operator", Operator.words())).orElseThrow();
            c.takeWord("in");
            String rule = rule(c);
            Optional<String> of = c.accept("of") ? Optional.of(quoted(c, "words of the line")) : Optional.empty();
            Optional<String> as =
                    c.accept("as") ? Optional.of(quoted(c, "words of the changed line")) : Optional.empty();
            c.takeWord("because");
            String because = quoted(c, "the reason");
            c.takeEnd();
            all.add(new Allowance(standing, operator, rule, of, as, because, line.at()));
        }

        private void floor(Cursor c) {
            int share = c.takeNumber("a share in percent");
            c.takeWord("on");
            do {
                int mark = c.mark();
                String cite = c.take(Word.Kind.CITE, "the cite of an instrument");
                if (pack.instruments().stream()
                        .noneMatch(each -> each.cite().path().equals(cite))) {
                    throw c.expectedAt(mark, "the cite of an instrument of the packs");
                }
                floors.put(new UslmRef(cite), share);
            } while (c.accept(","));
            c.takeEnd();
        }

        private String rule(Cursor c) {
            if (c.accept("delegation")) {
                return "delegation";
            }
            return c.takeName("a rule of the packs, or delegation", pack.rules().keySet());
        }

        private static String quoted(Cursor c, String what) {
            return c.take(Word.Kind.QUOTED, what + " in quotation marks");
        }
    }
}
