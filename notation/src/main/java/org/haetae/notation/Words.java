package org.haetae.notation;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits one line into words. Written as a scan of an array, not with regular expressions or calls for each character: it runs over
 * all packs before any answer, mostly before the JVM has compiled it.
 */
final class Words {
    private final String file;
    private final int lineNumber;
    private final String line;
    private final char[] chars;
    private final List<Word> words = new ArrayList<>();
    private int at;

    private Words(String file, int lineNumber, String line) {
        this.file = file;
        this.lineNumber = lineNumber;
        this.line = line;
        this.chars = line.toCharArray();
    }

    /** Longer than this is no line of law; it also bounds how deep one line can nest. */
    private static final int LONGEST = 4_000;

    static List<Word> of(String file, int lineNumber, String line, int from) {
        if (line.length() > LONGEST) {
            Position at = new Position(file, lineNumber, 1);
            throw new BadInput(at, "a line of " + line.length() + " characters", "at most " + LONGEST);
        }
        Words reader = new Words(file, lineNumber, line);
        reader.at = from;
        reader.readAll();
        return List.copyOf(reader.words);
    }

    private void readAll() {
        char[] text = chars;
        while (at < text.length) {
            char c = text[at];
            if (c == ' ') {
                at++;
            } else if (c >= 'a' && c <= 'z') {
                name();
            } else if (c == '#') {
                return;
            } else if (c == '\t') {
                throw problem(at, "a tab", "a space between words");
            } else if (c == '"' || c == '\u201C') {
                quoted(c == '"' ? '"' : '\u201D');
            } else if (c == ',' || c == ';' || c == '=') {
                add(Word.Kind.MARK, at + 1);
            } else {
                int end = endOfWord(at);
                add(kindOf(end), end);
            }
        }
    }

    /** By far most words, and told by one look at each letter. */
    private void name() {
        char[] text = chars;
        int end = at + 1;
        while (end < text.length && isNamePart(text[end])) {
            end++;
        }
        if (end < text.length && !endsWord(text[end])) {
            throw noWord(endOfWord(end));
        }
        add(Word.Kind.NAME, end);
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || c == '-' || (c >= '0' && c <= '9');
    }

    private void quoted(char close) {
        int end = line.indexOf(close, at + 1);
        if (end < 0) {
            throw problem(at, "a quotation that does not end", "a closing quotation mark on the same line");
        }
        words.add(new Word(Word.Kind.QUOTED, line.substring(at + 1, end), at + 1));
        at = end + 1;
    }

    private int endOfWord(int from) {
        char[] text = chars;
        int end = from;
        while (end < text.length && !endsWord(text[end])) {
            end++;
        }
        return end;
    }

    private static boolean endsWord(char c) {
        return switch (c) {
            case ' ', '\t', ',', ';', '=', '"', '\u201C' -> true;
            default -> false;
        };
    }

    private void add(Word.Kind kind, int end) {
        words.add(new Word(kind, line.substring(at, end), at + 1));
        at = end;
    }

    private Word.Kind kindOf(int end) {
        char first = chars[at];
        int length = end - at;
        if ((length == 1 && first == '-') || (length == 2 && first == '.' && chars[at + 1] == '.')) {
            return Word.Kind.MARK;
        }
        if (first == '/') {
            return Word.Kind.CITE;
        }
        if (first == '(') {
            return label(end);
        }
        if (first >= '0' && first <= '9') {
            return number(end);
        }
        if (first >= 'A' && first <= 'Z' && areCapitals(end)) {
            return Word.Kind.CAPITALS;
        }
        throw noWord(end);
    }

    private BadInput noWord(int end) {
        return problem(
                at,
                line.substring(at, end),
                "a word in CAPITALS, a lower-case-name, a number, a date, a /cite, a (label) or \"quoted words\"");
    }

    private Word.Kind label(int end) {
        int i = at;
        while (i < end && chars[i] == '(') {
            int close = i + 1;
            while (close < end && isAlphanumeric(chars[close])) {
                close++;
            }
            if (close == i + 1 || close == end || chars[close] != ')') {
                break;
            }
            i = close + 1;
        }
        if (i != end) {
            throw problem(at, line.substring(at, end), "a label such as (1), (a) or (2)(A)");
        }
        return Word.Kind.LABEL;
    }

    private Word.Kind number(int end) {
        boolean digits = true;
        boolean hyphen = false;
        boolean alphanumeric = true;
        for (int i = at; i < end; i++) {
            char c = chars[i];
            digits &= c >= '0' && c <= '9';
            hyphen |= c == '-';
            alphanumeric &= isAlphanumeric(c);
        }
        if (digits && end - at <= 6) {
            return Word.Kind.NUMBER;
        }
        if (alphanumeric && !digits) {
            return Word.Kind.NAME; // a section number such as 201B
        }
        if (hyphen) {
            if (IsoDate.of(line.substring(at, end)).isPresent()) {
                return Word.Kind.DATE;
            }
            throw problem(at, line.substring(at, end), "a date such as 2019-02-22");
        }
        throw problem(
                at, line.substring(at, end), "a whole number of at most six digits, or a date such as 2019-02-22");
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    private boolean areCapitals(int end) {
        for (int i = at; i < end; i++) {
            char c = chars[i];
            boolean fits = (c >= 'A' && c <= 'Z') || c == '-' || (c >= '0' && c <= '9');
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private BadInput problem(int index, String found, String expected) {
        Position position = new Position(file, lineNumber, index + 1);
        return new BadInput(List.of(new Problem(position, found, expected, java.util.Optional.empty(), line)));
    }
}
