package org.haetae.law.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.haetae.law.cite.UslmRef;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;
import org.haetae.notation.SourceText;

/**
 * Official text a user keeps, outside the program and its packs: a folder per edition, a file per section. A file is
 *
 * <pre>
 * haetae-text 1
 * cite /us/usc/t99/s3
 * edition code-2018
 * day 2018-01-15           missing where the edition has no day
 * excerpt                  only where it is one
 * (empty)
 * h TAB (nothing) TAB Ways out
 * h TAB a TAB Suspension
 * t TAB a TAB The Chancellor may …
 * t TAB a/1 TAB …
 * </pre>
 *
 * with the path below the section in the middle. All of an import is written beside its place and then renamed, file by file, so
 * that whoever reads meanwhile, or after a broken import, finds whole files only.
 *
 * @param folder need not exist
 */
public record TextStore(Path folder) {
    private static final String FORMAT = "haetae-text 1";
    private static final String END = ".txt";
    private static final Pattern EDITION = Pattern.compile("[a-z0-9][a-z0-9-]{0,40}");

    /**
     * An edition.
     *
     * @param day a day on which it was the law; empty for texts that say so themselves, such as orders
     */
    public record Edition(String name, Optional<LocalDate> day) {
        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if it is not lower-case letters, digits and hyphens, at most 41
         */
        public Edition {
            if (!EDITION.matcher(name).matches()) {
                throw new IllegalArgumentException("no name of an edition: " + name);
            }
        }
    }

    /** A section as one edition has it. */
    public record Stored(Edition edition, SectionText section) {}

    /** What an import wrote. */
    public record Imported(int files, int sections, int segments) {}

    public static boolean isEditionName(String text) {
        return EDITION.matcher(text).matches();
    }

    /**
     * Takes all official text of a file or folder in, as one edition; sections it has already are replaced.
     *
     * @throws BadInput if the text cannot be read or the folder not be written; then nothing has changed
     */
    public Imported add(Path from, Edition edition) {
        Path staging = folder.resolve(
                "." + edition.name() + "." + ProcessHandle.current().pid());
        int[] counts = new int[2];
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(staging);
            Consumer<SectionText> stage = section -> {
                Path file = file(section.cite());
                write(staging.resolve(file), edition, section);
                written.add(file);
                counts[0]++;
                counts[1] += section.segments().size();
            };
            int files = TextFolder.read(from, stage);
            for (Path file : written.stream().distinct().toList()) {
                move(staging.resolve(file), folder.resolve(edition.name()).resolve(file));
            }
            return new Imported(files, counts[0], counts[1]);
        } catch (IOException | UncheckedIOException e) {
            throw new BadInput(
                    Position.ofFile(folder.toString()),
                    "a folder that cannot be written (" + e.getMessage() + ")",
                    "a folder for imported text; HAETAE_HOME names another");
        } finally {
            delete(staging);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void write(Path file, Edition edition, SectionText section) {
        StringBuilder text = new StringBuilder(FORMAT)
                .append("\ncite ")
                .append(section.cite().path());
        text.append("\nedition ").append(edition.name());
        edition.day().ifPresent(day -> text.append("\nday ").append(day));
        text.append(section.excerpt() ? "\nexcerpt\n\n" : "\n\n");
        int own = section.cite().path().length();
        for (SectionText.Passage passage : section.passages()) {
            String path = passage.cite().path().substring(own);
            text.append(passage.heading() ? "h\t" : "t\t")
                    .append(path.isEmpty() ? "" : path.substring(1))
                    .append('\t')
                    .append(passage.text())
                    .append('\n');
        }
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path staging) {
        try (Stream<Path> walk = Files.walk(staging)) {
            walk.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // nothing there, or somebody else tidies: what is left begins with a dot and is never read
            return;
        }
    }

    /** Where a section lies in its edition: no part of a path leads out of the folder. */
    private static Path file(UslmRef cite) {
        Path file = Path.of("");
        String[] parts = cite.path().substring(1).split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean dots = parts[i].chars().allMatch(c -> c == '.');
            if (dots || parts[i].length() > 100) {
                throw new BadInput(Position.ofFile(cite.path()), parts[i] + " in a path", "the number of a section");
            }
            file = file.resolve(i == parts.length - 1 ? parts[i] + END : parts[i]);
        }
        return file;
    }

    // reading

    /** The names of the editions there are. */
    public List<String> editions() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory)
                    .map(path -> String.valueOf(path.getFileName()))
                    .filter(TextStore::isEditionName)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw unreadable();
        }
    }

    /**
     * The text of the section a cite lies in, in every edition that has it.
     *
     * @throws BadInput if a file of it is damaged
     */
    public List<Stored> of(UslmRef cite) {
        List<Stored> found = new ArrayList<>();
        for (String edition : editions()) {
            for (UslmRef at = cite;
                    ;
                    at = new UslmRef(at.path().substring(0, at.path().lastIndexOf('/')))) {
                Path file = folder.resolve(edition).resolve(file(at));
                if (Files.isRegularFile(file)) {
                    found.add(read(file));
                    break;
                }
                if (at.path().lastIndexOf('/') == 0) {
                    break;
                }
            }
        }
        return found;
    }

    /**
     * All of it.
     *
     * @throws BadInput with the first file that is damaged
     */
    public List<Stored> all() {
        List<Stored> all = new ArrayList<>();
        for (String edition : editions()) {
            try (Stream<Path> walk = Files.walk(folder.resolve(edition))) {
                walk.filter(file -> file.toString().endsWith(END)).sorted().forEach(file -> all.add(read(file)));
            } catch (IOException | UncheckedIOException e) {
                throw unreadable();
            }
        }
        return all;
    }

    private BadInput unreadable() {
        return new BadInput(
                Position.ofFile(folder.toString()), "a folder that cannot be read", "the folder of imported text");
    }

    private static Stored read(Path file) {
        SourceText source = SourceText.read(file);
        List<String> lines = source.lines();
        if (lines.isEmpty() || !lines.getFirst().equals(FORMAT)) {
            throw damaged(file, 1, lines.isEmpty() ? "" : lines.getFirst());
        }
        Optional<String> cite = Optional.empty();
        Optional<String> edition = Optional.empty();
        Optional<LocalDate> day = Optional.empty();
        boolean excerpt = false;
        int i = 1;
        for (; i < lines.size() && !lines.get(i).isEmpty(); i++) {
            String[] words = lines.get(i).split(" ", 2);
            String value = words.length == 2 ? words[1] : "";
            switch (words[0]) {
                case "cite" -> cite = Optional.of(value).filter(UslmRef::isPath);
                case "edition" -> edition = Optional.of(value).filter(TextStore::isEditionName);
                case "day" -> day = day(file, i, value);
                case "excerpt" -> excerpt = true;
                default -> throw damaged(file, i + 1, lines.get(i));
            }
        }
        if (cite.isEmpty() || edition.isEmpty()) {
            throw damaged(file, 2, lines.size() > 1 ? lines.get(1) : "");
        }
        UslmRef section = new UslmRef(cite.get());
        List<SectionText.Passage> passages = new ArrayList<>();
        for (i++; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", 3);
            String path = cells.length < 3 || cells[1].isEmpty() ? section.path() : section.path() + "/" + cells[1];
            if (cells.length < 3 || !(cells[0].equals("h") || cells[0].equals("t")) || !UslmRef.isPath(path)) {
                throw damaged(file, i + 1, lines.get(i));
            }
            passages.add(new SectionText.Passage(new UslmRef(path), cells[0].equals("h"), cells[2]));
        }
        return new Stored(new Edition(edition.get(), day), new SectionText(section, excerpt, passages));
    }

    private static Optional<LocalDate> day(Path file, int line, String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            throw damaged(file, line + 1, value);
        }
    }

    private static BadInput damaged(Path file, int line, String found) {
        return new BadInput(
                new Position(file.toString(), line, 1), found, "a file as law import writes it; import the text again");
    }
}
