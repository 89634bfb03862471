package org.haetae.notation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Splits one line into words. Written as a scan of characters, not with regular expressions: it runs before any answer. */
final class Words {
    private final String file;
    private final int lineNumber;
    private final String line;
    private final List<Word> words = new ArrayList<>();
    private int at;

    private Words(String file, int lineNumber, String line) {
        this.file = file;
        this.lineNumber = lineNumber;
        this.line = line;
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
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c == ' ') {
                at++;
            } else if (c == '#') {
                return;
            } else if (c == '\t') {
                throw problem(at, "a tab", "a space between words");
            } else if (c == '"' || c == '\u201C') {
                quoted(c == '"' ? '"' : '\u201D');
            } else if (c == ',' || c == ';' || c == '=') {
                add(Word.Kind.MARK, at, at + 1);
            } else {
                plain();
            }
        }
    }

    private void quoted(char close) {
        int end = line.indexOf(close, at + 1);
        if (end < 0) {
            throw problem(at, "a quotation that does not end", "a closing quotation mark on the same line");
        }
        words.add(new Word(Word.Kind.QUOTED, line.substring(at + 1, end), at + 1));
        at = end + 1;
    }

    private void plain() {
        int end = at;
        while (end < line.length() && !endsWord(line.charAt(end))) {
            end++;
        }
        String text = line.substring(at, end);
        add(kindOf(text), at, end);
    }

    private static boolean endsWord(char c) {
        return switch (c) {
            case ' ', '\t', ',', ';', '=', '"', '\u201C' -> true;
            default -> false;
        };
    }

    private void add(Word.Kind kind, int from, int until) {
        words.add(new Word(kind, line.substring(from, until), from + 1));
        at = until;
    }

    private Word.Kind kindOf(String text) {
        char first = text.charAt(0);
        if (text.equals("..") || text.equals("-")) {
            return Word.Kind.MARK;
        }
        if (first == '/') {
            return Word.Kind.CITE;
        }
        if (first == '(') {
            return label(text);
        }
        if (first >= '0' && first <= '9') {
            return number(text);
        }
        if (first >= 'A' && first <= 'Z' && allOf(text, 'A', 'Z', true)) {
            return Word.Kind.CAPITALS;
        }
        if (first >= 'a' && first <= 'z' && allOf(text, 'a', 'z', true)) {
            return Word.Kind.NAME;
        }
        throw problem(
                at,
                text,
                "a word in CAPITALS, a lower-case-name, a number, a date, a /cite, a (label) or \"quoted words\"");
    }

    private Word.Kind label(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == '(') {
            int close = text.indexOf(')', i);
            if (close <= i + 1 || !isAlphanumeric(text.substring(i + 1, close))) {
                break;
            }
            i = close + 1;
        }
        if (i != text.length()) {
            throw problem(at, text, "a label such as (1), (a) or (2)(A)");
        }
        return Word.Kind.LABEL;
    }

    private Word.Kind number(String text) {
        if (text.indexOf('-') > 0) {
            try {
                if (text.length() == 10) {
                    LocalDate.parse(text);
                    return Word.Kind.DATE;
                }
            } catch (DateTimeParseException e) {
                // said below
            }
            throw problem(at, text, "a date such as 2019-02-22");
        }
        if (text.length() <= 6 && allOf(text, '0', '9', false)) {
            return Word.Kind.NUMBER;
        }
        if (isAlphanumeric(text)) {
            return Word.Kind.NAME; // a section number such as 201B
        }
        throw problem(at, text, "a whole number of at most six digits, or a date such as 2019-02-22");
    }

    private static boolean isAlphanumeric(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean allOf(String text, char low, char high, boolean alsoDigitsAndHyphens) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = (c >= low && c <= high) || (alsoDigitsAndHyphens && (c == '-' || (c >= '0' && c <= '9')));
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
