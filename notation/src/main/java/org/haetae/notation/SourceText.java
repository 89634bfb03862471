package org.haetae.notation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * A text file under the name people know it by.
 *
 * @param name shown in errors; usually the path as the user gave it
 */
public record SourceText(String name, String text) {
    /** A pack or scenario larger than this is a mistake, not a law: 8 MiB. */
    private static final long LARGEST = 8L << 20;

    /**
     * Reads a file.
     *
     * @throws BadInput if it is missing, unreadable, a folder, not UTF-8 or larger than 8 MiB
     */
    public static SourceText read(Path file) {
        return read(file, file.toString());
    }

    public static SourceText read(Path file, String name) {
        Position at = Position.ofFile(name);
        byte[] bytes;
        try {
            if (Files.isDirectory(file)) {
                throw new BadInput(at, "a folder", "a text file");
            }
            if (Files.size(file) > LARGEST) {
                throw new BadInput(at, "a file of " + Files.size(file) + " bytes", "at most " + LARGEST + " bytes");
            }
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new BadInput(at, "no such file", "a text file");
        } catch (AccessDeniedException e) {
            throw new BadInput(at, "a file that may not be read", "a text file this user may read");
        } catch (IOException e) {
            throw new BadInput(at, "a file that cannot be read (" + e.getMessage() + ")", "a text file");
        }
        return new SourceText(name, decode(bytes, name));
    }

    private static String decode(byte[] bytes, String name) {
        // a replacement character shows that something may have been replaced; only then is it worth looking where
        String quick = new String(bytes, StandardCharsets.UTF_8);
        if (quick.indexOf('\uFFFD') < 0) {
            return quick.startsWith("\uFEFF") ? quick.substring(1) : quick;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(in)
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            int bad = in.position();
            int line = 1;
            int start = 0;
            for (int i = 0; i < bad; i++) {
                if (bytes[i] == '\n') {
                    line++;
                    start = i + 1;
                }
            }
            String found = String.format("the byte 0x%02X, which is not UTF-8", bytes[bad] & 0xFF);
            int column = new String(bytes, start, bad - start, StandardCharsets.UTF_8).length() + 1;
            throw new BadInput(new Position(name, line, column), found, "text in UTF-8");
        }
    }

    public List<String> lines() {
        return text.lines().toList();
    }
}
