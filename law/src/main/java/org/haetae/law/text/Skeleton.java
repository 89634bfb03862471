package org.haetae.law.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.haetae.law.cite.UslmRef;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;
import org.haetae.notation.SourceText;

/**
 * What an edition of some law consists of, without its words: of every segment its path, how many words it has and their hash,
 * so that it can be said whether all of it was dealt with, and seen whether a text is the one that was read.
 *
 * <pre>
 * edition code-2018
 * day 2018-01-15
 * title the Salt Act as compiled in January 2018
 * s3 4 h 0a1b2c3d4e5f     under the path of the line "under"; h: a heading only
 * s3/a 21 t 5f4e3d2c1b0a
 * </pre>
 *
 * @param edition its name; the file has the same
 * @param day a day on which the edition was the law
 * @param under what all paths begin with
 */
public record Skeleton(String edition, LocalDate day, String title, UslmRef under, List<Segment> segments) {
    /** The folder of a pack that holds them. */
    private static final String FOLDER = "skeleton";

    private static final String END = ".txt";

    public Skeleton {
        segments = List.copyOf(segments);
    }

    /** As it is written to a file. */
    public List<String> lines() {
        List<String> lines =
                new ArrayList<>(List.of("edition " + edition, "day " + day, "title " + title, "under " + under.path()));
        for (Segment segment : segments) {
            lines.add(segment.cite().path().substring(under.path().length() + 1) + " " + segment.words() + " "
                    + (segment.heading() ? "h" : "t") + " " + segment.hash());
        }
        return lines;
    }

    /**
     * The skeletons of a pack, or of all packs in a folder, in the order of their names.
     *
     * @throws BadInput with what is wrong with the first that cannot be read
     */
    public static List<Skeleton> in(Path packs) {
        List<Path> folders = new ArrayList<>(List.of(packs.resolve(FOLDER)));
        for (Path pack : list(packs)) {
            folders.add(pack.resolve(FOLDER));
        }
        List<Skeleton> skeletons = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                for (Path file : list(folder)) {
                    if (file.toString().endsWith(END)) {
                        skeletons.add(read(SourceText.read(file)));
                    }
                }
            }
        }
        return skeletons;
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new BadInput(Position.ofFile(folder.toString()), "a folder that cannot be read", "a folder of packs");
        }
    }

    /**
     * Reads one.
     *
     * @throws BadInput with its first line that is wrong
     */
    public static Skeleton read(SourceText source) {
        List<String> lines = source.lines();
        String edition = field(source, lines, 0, "edition");
        LocalDate day;
        try {
            day = LocalDate.parse(field(source, lines, 1, "day"));
        } catch (DateTimeParseException e) {
            throw new BadInput(new Position(source.name(), 2, 5), lines.get(1), "a date such as 2019-02-22");
        }
        String title = field(source, lines, 2, "title");
        String under = field(source, lines, 3, "under");
        if (!UslmRef.isPath(under)) {
            throw new BadInput(new Position(source.name(), 4, 7), under, "a path such as /us/usc/t22");
        }
        List<Segment> segments = new ArrayList<>();
        for (int i = 4; i < lines.size(); i++) {
            segments.add(segment(new Position(source.name(), i + 1, 1), under, lines.get(i)));
        }
        return new Skeleton(edition, day, title, new UslmRef(under), segments);
    }

    private static String field(SourceText source, List<String> lines, int at, String name) {
        String line = at < lines.size() ? lines.get(at) : "";
        if (!line.startsWith(name + " ") || line.length() == name.length() + 1) {
            throw new BadInput(
                    new Position(source.name(), at + 1, 1),
                    line.isEmpty() ? "nothing" : line,
                    "a line \"" + name + " …\"");
        }
        return line.substring(name.length() + 1).strip();
    }

    private static Segment segment(Position at, String under, String line) {
        String[] words = line.split(" ", -1);
        boolean right = words.length == 4
                && UslmRef.isPath(under + "/" + words[0])
                && words[1].matches("\\d{1,9}")
                && words[2].matches("[ht]")
                && words[3].matches("[0-9a-f]{12}");
        if (!right) {
            throw new BadInput(at, line, "a path, a number of words, h or t, and twelve hexadecimal digits");
        }
        return new Segment(
                new UslmRef(under + "/" + words[0]), words[2].equals("h"), Integer.parseInt(words[1]), words[3]);
    }
}
