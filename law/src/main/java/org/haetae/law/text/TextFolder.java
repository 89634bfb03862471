package org.haetae.law.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;
import org.haetae.notation.SourceText;

/** A file of official text, or a folder of such files at any depth. */
public final class TextFolder {
    private static final int DEEPEST = 20;

    private TextFolder() {}

    /**
     * Reads all sections in it, in the order of the files' names. In a folder, files whose names end in neither {@code .xml} nor
     * {@code .txt} and texts that do not begin with a path are passed over; a file named by itself has to be one.
     *
     * @return how many files held sections
     * @throws BadInput if there is none, or with what is wrong with the first that cannot be read
     */
    public static int read(Path from, Consumer<SectionText> into) {
        Position at = Position.ofFile(from.toString());
        if (!Files.exists(from)) {
            throw new BadInput(at, "no such file", "a file or folder of official text");
        }
        boolean folder = Files.isDirectory(from);
        int held = 0;
        for (Path file : folder ? files(from) : List.of(from)) {
            if (isXml(file)) {
                UslmXml.read(file, into);
                held++;
            } else {
                Optional<SectionText> section = PlainText.read(SourceText.read(file));
                if (section.isPresent()) {
                    into.accept(section.get());
                    held++;
                } else if (!folder) {
                    throw new BadInput(
                            new Position(file.toString(), 1, 1),
                            "a text that does not say what it is",
                            "its path on the first line, such as /us/usc/t22/s9251, or a file of XML (.xml)");
                }
            }
        }
        if (held == 0) {
            throw new BadInput(
                    at,
                    "a folder without official text",
                    "files that end in .xml (legislative markup) or .txt (whose first line is the path of a section)");
        }
        return held;
    }

    private static boolean isXml(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
            return new ArrayList<>(walk.filter(Files::isRegularFile)
                    .filter(file -> isXml(file)
                            || String.valueOf(file.getFileName())
                                    .toLowerCase(Locale.ROOT)
                                    .endsWith(".txt"))
                    .sorted()
                    .toList());
        } catch (IOException | UncheckedIOException e) {
            throw new BadInput(
                    Position.ofFile(folder.toString()), "a folder that cannot be read", "a folder of official text");
        }
    }
}
