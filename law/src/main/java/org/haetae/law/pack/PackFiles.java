package org.haetae.law.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.haetae.law.model.Later;
import org.haetae.law.model.Pack;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;
import org.haetae.notation.SourceText;

/** The Markdown files of one pack, in the order of their names. */
record PackFiles(String name, List<Entry> entries) {
    /**
     * @param path inside the pack, with forward slashes
     * @param text read when it is first asked for
     */
    record Entry(String path, Later<SourceText> text) {
        SourceText source() {
            return text.get();
        }
    }

    private static final byte[] END = {0};

    /** A folder is a pack if it holds a vocabulary or a law folder; otherwise each such folder inside it is one. */
    static List<PackFiles> in(Path folder) {
        Position at = Position.ofFile(folder.toString());
        if (!Files.isDirectory(folder)) {
            throw new BadInput(at, Files.exists(folder) ? "a file" : "no such folder", "a folder of law packs");
        }
        List<Path> packs = new ArrayList<>();
        if (isPack(folder)) {
            packs.add(folder);
        } else {
            try (DirectoryStream<Path> children = Files.newDirectoryStream(folder, PackFiles::isPack)) {
                for (Path child : children) {
                    packs.add(child);
                }
            } catch (IOException | DirectoryIteratorException e) {
                throw unreadable(at, e);
            }
            Collections.sort(packs);
        }
        if (packs.isEmpty()) {
            throw new BadInput(
                    at,
                    "a folder without a law pack",
                    "a folder with vocabulary.md or law/ in it, or with packs in it");
        }
        List<PackFiles> read = new ArrayList<>();
        for (Path pack : packs) {
            read.add(read(pack));
        }
        return read;
    }

    private static boolean isPack(Path folder) {
        return Files.isRegularFile(folder.resolve("vocabulary.md")) || Files.isDirectory(folder.resolve("law"));
    }

    private static PackFiles read(Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            collect(folder, files);
        } catch (IOException | DirectoryIteratorException e) {
            throw unreadable(Position.ofFile(folder.toString()), e);
        }
        Collections.sort(files);
        List<Entry> entries = new ArrayList<>();
        for (Path file : files) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            entries.add(new Entry(path, Later.of(() -> SourceText.read(file))));
        }
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return new PackFiles(name == null ? "pack" : name.toString(), entries);
    }

    private static void collect(Path folder, List<Path> into) throws IOException {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                    collect(child, into);
                } else if (child.toString().endsWith(".md") && Files.isRegularFile(child)) {
                    into.add(child);
                }
            }
        }
    }

    /**
     * The pack's name and its revision: two checksums of all paths and texts, so the same text has the same revision. They tell
     * editions apart, nothing more; a cryptographic hash takes a tenth of a first answer to wake up (decision 0010).
     */
    Pack.Id id() {
        Checksum first = new CRC32();
        Checksum second = new CRC32C();
        for (Entry entry : entries) {
            for (byte[] bytes : List.of(
                    entry.path().getBytes(StandardCharsets.UTF_8),
                    END,
                    entry.source().utf8(),
                    END)) {
                first.update(bytes, 0, bytes.length);
                second.update(bytes, 0, bytes.length);
            }
        }
        long both = first.getValue() << 32 | second.getValue();
        return new Pack.Id(name, HexFormat.of().toHexDigits(both, 12));
    }

    private static BadInput unreadable(Position at, Exception e) {
        return new BadInput(at, "a folder that cannot be read (" + e.getMessage() + ")", "a folder of law packs");
    }
}
