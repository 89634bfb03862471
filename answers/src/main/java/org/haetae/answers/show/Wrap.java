package org.haetae.answers.show;

import java.util.ArrayList;
import java.util.List;
import org.haetae.notation.DisplayWidth;

/**
 * Breaks text into lines of a width in terminal columns: at spaces; a word wider than a line after one of {@code - / _ , (}, or
 * anywhere if it has none. A Korean word is kept whole.
 */
final class Wrap {
    private Wrap() {}

    /** At least one line; no line wider than {@code width} unless one character is. */
    static List<String> lines(String text, int width) {
        if (!text.startsWith(" ") && DisplayWidth.of(text) <= width) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        int end;
        for (int from = 0; from <= text.length(); from = end + 1) {
            int space = text.indexOf(' ', from);
            end = space < 0 ? text.length() : space;
            String rest = text.substring(from, end);
            int wide = DisplayWidth.of(rest);
            if (used > 0 && used + 1 + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            while (used == 0 && wide > width) {
                int cut = cut(rest, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
                wide = DisplayWidth.of(rest);
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            line.append(rest);
            used += wide;
        }
        if (used > 0 || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** The widest word of a text. */
    static int widestWord(String text) {
        int widest = 0;
        for (String word : text.split(" ", -1)) {
            widest = Math.max(widest, DisplayWidth.of(word));
        }
        return widest;
    }

    /** The widest part of a text that is not broken unless a line is narrower: a word, or what stands between its hyphens and the like. */
    static int widestPart(String text) {
        int widest = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ' || breaksAfter(text.charAt(i))) {
                widest = Math.max(
                        widest, DisplayWidth.of(text.substring(from, i + 1).strip()));
                from = i + 1;
            }
        }
        return Math.max(widest, DisplayWidth.of(text.substring(from)));
    }

    private static boolean breaksAfter(int c) {
        return c == '-' || c == '/' || c == '_' || c == ',' || c == '·';
    }

    private static int cut(String word, int width) {
        int used = 0;
        int fits = 0;
        int good = 0;
        while (fits < word.length()) {
            int c = word.codePointAt(fits);
            used += DisplayWidth.of(c);
            if (used > width && fits > 0) {
                break;
            }
            fits += Character.charCount(c);
            if (breaksAfter(c)) {
                good = fits;
            }
        }
        return good > 0 ? good : fits;
    }

    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - DisplayWidth.of(text)));
    }
}
