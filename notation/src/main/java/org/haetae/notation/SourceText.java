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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text file under the name people know it by. Kept as it was read, in bytes: most lines of a pack are prose and tests that one
 * answer never looks at, and one Korean letter would double the room of a whole text. Immutable but for what it has worked out.
 */
public final class SourceText {
    /** A pack or scenario larger than this is a mistake, not a law: 8 MiB. */
    private static final long LARGEST = 8L << 20;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String name;
    private final byte[] bytes;
    /** Where each line begins and ends, without what ends it: two numbers a line. */
    private final int[] ends;
    /** Lines with letters beyond ASCII, which were decoded to see that they are UTF-8; null for all others. */
    private final @Nullable String[] decoded;

    private final int lines;

    /** @param name shown in errors; usually the path as the user gave it */
    public SourceText(String name, String text) {
        this(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private SourceText(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        @Nullable String[] wide = new String[Math.max(16, bytes.length / 32)];
        int[] found = new int[2 * wide.length];
        int count = 0;
        int from = 0;
        boolean ascii = true;
        for (int i = 0; i <= bytes.length; i++) {
            byte b = i < bytes.length ? bytes[i] : (byte) '\n';
            if (b > '\r') {
                continue;
            }
            if (b < 0) {
                ascii = false;
            } else if (b == '\n' || b == '\r') {
                if (i == bytes.length && from == i) {
                    break;
                }
                if (count == wide.length) {
                    wide = Arrays.copyOf(wide, 2 * count);
                    found = Arrays.copyOf(found, 4 * count);
                }
                if (!ascii) {
                    wide[count] = decode(from, i, count + 1);
                    ascii = true;
                }
                found[2 * count] = from;
                found[2 * count + 1] = i;
                count++;
                if (b == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n') {
                    i++;
                }
                from = i + 1;
            }
        }
        this.ends = found;
        this.decoded = wide;
        this.lines = count;
    }

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
        boolean marked = bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
        return new SourceText(name, marked ? Arrays.copyOfRange(bytes, MARK.length, bytes.length) : bytes);
    }

    private String decode(int from, int until, int line) {
        // a replacement character shows that something may have been replaced; only then is it worth looking where
        String quick = new String(bytes, from, until - from, StandardCharsets.UTF_8);
        if (quick.indexOf('\uFFFD') < 0) {
            return quick;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, from, until - from);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(in)
                    .toString();
        } catch (CharacterCodingException e) {
            int bad = in.position();
            String found = String.format("the byte 0x%02X, which is not UTF-8", bytes[bad] & 0xFF);
            int column = new String(bytes, from, bad - from, StandardCharsets.UTF_8).length() + 1;
            throw new BadInput(new Position(name, line, column), found, "text in UTF-8");
        }
    }

    public String name() {
        return name;
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The text as it stands in the file, in UTF-8, without a byte order mark. A copy. */
    public byte[] utf8() {
        return bytes.clone();
    }

    public List<String> lines() {
        List<String> all = new ArrayList<>(lines);
        for (int i = 0; i < lines; i++) {
            all.add(line(i));
        }
        return all;
    }

    /** Whether any line holds an ASCII text, looked for in the bytes. */
    public boolean holds(String ascii) {
        for (int i = 0; i < lines; i++) {
            int last = ends[2 * i + 1] - ascii.length();
            for (int at = ends[2 * i]; at <= last; at++) {
                if (matches(at, ascii)) {
                    return true;
                }
            }
        }
        return false;
    }

    // for the readers of this room, who look at most lines by their first letter only

    int size() {
        return lines;
    }

    String line(int index) {
        String wide = decoded[index];
        int from = ends[2 * index];
        return wide != null ? wide : new String(bytes, from, ends[2 * index + 1] - from, StandardCharsets.ISO_8859_1);
    }

    /** The first byte of a line, or 0 of an empty one. */
    byte first(int index) {
        int from = ends[2 * index];
        return from < ends[2 * index + 1] ? bytes[from] : 0;
    }

    boolean startsWith(int index, String ascii) {
        int from = ends[2 * index];
        return ends[2 * index + 1] - from >= ascii.length() && matches(from, ascii);
    }

    boolean isBlank(int index) {
        byte first = first(index);
        return first == 0 || (first <= ' ' && line(index).isBlank());
    }

    private boolean matches(int from, String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[from + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
