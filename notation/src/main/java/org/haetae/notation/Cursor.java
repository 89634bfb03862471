package org.haetae.notation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Walks the words of a line, or of a part of it. {@code take…} methods consume what they name or throw {@link BadInput};
 * {@code accept…} methods consume it if it is there. Not thread-safe; made for one reader.
 */
public final class Cursor {
    private final Line line;
    private final int start;
    private final int end;
    private int next;

    Cursor(Line line, int start, int end) {
        this.line = line;
        this.start = start;
        this.end = end;
        this.next = start;
    }

    public Line line() {
        return line;
    }

    public boolean atEnd() {
        return next >= end;
    }

    /** Where the next word stands, or just past the last one. */
    public Position position() {
        int column = !atEnd()
                ? line.words().get(next).column()
                : end > start ? past(line.words().get(end - 1)) : line.at().column();
        return new Position(line.at().file(), line.at().line(), column);
    }

    private static int past(Word word) {
        return word.column() + word.shown().length();
    }

    public Optional<Word> peek() {
        return atEnd() ? Optional.empty() : Optional.of(line.words().get(next));
    }

    /** The text of the next word, or nothing at the end. */
    public String nextText() {
        return atEnd() ? "" : line.words().get(next).text();
    }

    public boolean peekIs(String text) {
        return !atEnd() && line.words().get(next).is(text);
    }

    public boolean peekIs(Word.Kind kind) {
        return !atEnd() && line.words().get(next).kind() == kind;
    }

    /** Looks {@code ahead} words past the next one. */
    public boolean peekIs(int ahead, Word.Kind kind) {
        return next + ahead < end && line.words().get(next + ahead).kind() == kind;
    }

    public boolean peekIs(int ahead, String text) {
        return next + ahead < end && line.words().get(next + ahead).is(text);
    }

    public Word take() {
        if (atEnd()) {
            throw expected("another word");
        }
        return line.words().get(next++);
    }

    public boolean accept(String text) {
        if (peekIs(text)) {
            next++;
            return true;
        }
        return false;
    }

    public Optional<Word> accept(Word.Kind kind) {
        return peekIs(kind) ? Optional.of(take()) : Optional.empty();
    }

    public void takeWord(String text) {
        if (!accept(text)) {
            throw expected(text, List.of(text));
        }
    }

    public String take(Word.Kind kind, String what) {
        if (!peekIs(kind)) {
            throw expected(what);
        }
        return take().text();
    }

    /** A lower-case-name, or a number with a letter such as a section number. */
    public String takeName(String what) {
        return take(Word.Kind.NAME, what);
    }

    /** A name out of {@code valid}; anything else is reported with the nearest valid one. */
    public String takeName(String what, Collection<String> valid) {
        if (peekIs(Word.Kind.NAME) && valid.contains(line.words().get(next).text())) {
            return take().text();
        }
        throw expected(what, valid);
    }

    public <E extends Enum<E>> E takeCapitals(String what, Class<E> type) {
        Optional<E> value = acceptCapitals(type);
        if (value.isPresent()) {
            return value.get();
        }
        List<String> valid = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            valid.add(capitals(constant));
        }
        throw expected(what + ": " + list(valid), valid);
    }

    public <E extends Enum<E>> Optional<E> acceptCapitals(Class<E> type) {
        if (!peekIs(Word.Kind.CAPITALS)) {
            return Optional.empty();
        }
        String name = nextText().replace('-', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                next++;
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    private static String capitals(Enum<?> constant) {
        return constant.name().replace('_', '-');
    }

    public int takeNumber(String what) {
        return Integer.parseInt(take(Word.Kind.NUMBER, what));
    }

    public LocalDate takeDate(String what) {
        return IsoDate.of(take(Word.Kind.DATE, what)).orElseThrow();
    }

    /**
     * Takes nothing more.
     *
     * @throws BadInput if words are left
     */
    public void takeEnd() {
        if (!atEnd()) {
            throw expected("the end of the line");
        }
    }

    public String rest() {
        String text = line.words().subList(next, end).stream().map(Word::shown).collect(Collectors.joining(" "));
        next = end;
        return text;
    }

    /** Goes back to where this cursor began, or to a place given by {@link #mark()}. */
    public void reset(int mark) {
        next = mark;
    }

    public int mark() {
        return next;
    }

    public BadInput expected(String what) {
        return expected(what, List.of());
    }

    /** As {@link #expected(String)}, about the word at an earlier {@link #mark()}. */
    public BadInput expectedAt(int mark, String what) {
        int here = next;
        next = mark;
        BadInput problem = expected(what);
        next = here;
        return problem;
    }

    public BadInput expected(String what, Collection<String> valid) {
        String found = atEnd() ? "the end of the line" : line.words().get(next).shown();
        Optional<String> nearest =
                atEnd() ? Optional.empty() : Nearest.to(line.words().get(next).text(), valid);
        return new BadInput(List.of(new Problem(position(), found, what, nearest, line.text())));
    }

    private static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
