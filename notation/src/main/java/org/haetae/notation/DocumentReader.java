package org.haetae.notation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Reads a {@link Document}. Collects the problems of single lines, so that one run shows them all. */
final class DocumentReader {
    private static final String FENCE = "```";
    /** The kind of block that is only shown, such as a listing of files: its lines are not read as words. */
    private static final String PLAIN = "text";
    /** No statute nests deeper: title, section, (a), (1), (A), (i), (I), and as much again. */
    private static final int DEEPEST = 16;

    private final String passedOver;
    private final SourceText source;
    private final LinkedHashMap<String, Document.Field> front = new LinkedHashMap<>();
    private final ArrayList<Document.Block> blocks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int at;

    DocumentReader(SourceText source) {
        this(source, PLAIN);
    }

    /** @param passedOver a kind of block whose lines are not read */
    DocumentReader(SourceText source, String passedOver) {
        this.passedOver = passedOver;
        this.source = source;
    }

    Document read() {
        frontMatter();
        while (at < source.size()) {
            switch (source.first(at)) {
                case '#' -> {
                    heading(source.line(at));
                    at++;
                }
                case '>' -> quote();
                default -> {
                    if (source.startsWith(at, FENCE)) {
                        fence(source.line(at).substring(FENCE.length()).strip());
                    } else if (source.isBlank(at)) {
                        at++;
                    } else {
                        paragraph();
                    }
                }
            }
        }
        throwIfAny();
        return Document.of(source.name(), front, blocks);
    }

    List<Line> bareLines() {
        List<Line> tree = tree(0, source.size());
        throwIfAny();
        return tree;
    }

    private void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    private void frontMatter() {
        if (source.size() == 0 || !isRule(0)) {
            return;
        }
        int end = 1;
        while (end < source.size() && !isRule(end)) {
            end++;
        }
        if (end == source.size()) {
            problem(0, 1, "front matter that does not end", "a second line of ---");
            at = 1;
            return;
        }
        for (at = 1; at < end; at++) {
            String line = source.line(at);
            int colon = line.indexOf(':');
            if (line.isBlank()) {
                continue;
            }
            if (colon < 1) {
                problem(at, 1, line.strip(), "a line \"name: value\", or --- to end the front matter");
                continue;
            }
            String name = line.substring(0, colon).strip();
            Position position = position(at, 1);
            if (front.putIfAbsent(
                            name, new Document.Field(line.substring(colon + 1).strip(), position))
                    != null) {
                problem(at, 1, "a second " + name, "each name once in the front matter");
            }
        }
        at = end + 1;
    }

    private boolean isRule(int index) {
        return source.startsWith(index, "-") && source.line(index).strip().equals("---");
    }

    private void heading(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        int open = line.lastIndexOf('[');
        int close = open < 0 ? -1 : line.indexOf(']', open);
        Position position = position(at, 1);
        if (close < 0 || !line.startsWith("/", open + 1)) {
            Line none = new Line(position, line, List.of(), List.of());
            blocks.add(new Document.Heading(level, line.substring(level).strip(), List.of(), none, position));
            return;
        }
        String title = line.substring(level, open).strip();
        List<String> cites = cites(line, open + 1, close);
        try {
            Line suffix = new Line(position, line, Words.of(source.name(), at + 1, line, close + 1), List.of());
            blocks.add(new Document.Heading(level, title, cites, suffix, position));
        } catch (BadInput e) {
            problems.addAll(e.problems());
        }
    }

    private static List<String> cites(String line, int from, int until) {
        List<String> cites = new ArrayList<>();
        int at = from;
        while (at < until) {
            int space = line.indexOf(' ', at);
            int end = space < 0 || space > until ? until : space;
            if (end > at) {
                cites.add(line.substring(at, end));
            }
            at = end + 1;
        }
        return cites;
    }

    private void quote() {
        StringBuilder text = new StringBuilder();
        int first = at;
        for (; at < source.size() && source.first(at) == '>'; at++) {
            String line = source.line(at);
            int end = wordsOfLawEnd(line);
            String part = line.substring(1, end).strip();
            if (end < line.length()) {
                quote(text, first);
                suffixed(part, end);
                text.setLength(0);
                first = at + 1;
            } else {
                text.append(text.isEmpty() || part.isEmpty() ? "" : " ").append(part);
            }
        }
        quote(text, first);
    }

    private void quote(StringBuilder text, int index) {
        if (!text.isEmpty()) {
            Position position = position(index, 1);
            Line none = new Line(position, source.line(index), List.of(), List.of());
            blocks.add(new Document.Quote(text.toString(), none, position));
        }
    }

    private void suffixed(String text, int end) {
        Position position = position(at, 1);
        String line = source.line(at);
        try {
            Line suffix = new Line(position, line, Words.of(source.name(), at + 1, line, end), List.of());
            blocks.add(new Document.Quote(text, suffix, position));
        } catch (BadInput e) {
            problems.addAll(e.problems());
        }
    }

    /** Where the words of law of a quoted line end: after its last quotation mark and the dots that may follow it. */
    private static int wordsOfLawEnd(String line) {
        int end = line.lastIndexOf('"') + 1;
        if (end == 0) {
            return line.length();
        }
        int next = end;
        while (next < line.length() && (line.charAt(next) == ' ' || line.charAt(next) == '.')) {
            next++;
        }
        return next;
    }

    private void paragraph() {
        Position position = position(at, 1);
        StringBuilder text = new StringBuilder();
        for (; at < source.size() && isProse(at); at++) {
            text.append(text.isEmpty() ? "" : " ").append(source.line(at).strip());
        }
        blocks.add(new Document.Paragraph(text.toString(), position));
    }

    private boolean isProse(int index) {
        byte first = source.first(index);
        return first != '#' && first != '>' && !source.startsWith(index, FENCE) && !source.isBlank(index);
    }

    private void fence(String kind) {
        Position position = position(at, 1);
        int from = ++at;
        while (at < source.size() && !source.startsWith(at, FENCE)) {
            at++;
        }
        if (at == source.size()) {
            problem(from - 1, 1, "a block that does not end", "a closing line of " + FENCE);
        }
        boolean words = !kind.equals(PLAIN) && !kind.equals(passedOver);
        blocks.add(new Document.Fence(kind, words ? tree(from, at) : List.of(), position));
        at++;
    }

    /** A line being read and the lines already found under it. */
    private record Open(int depth, Position at, String text, List<Word> words, List<Line> children) {
        Line closed() {
            return new Line(at, text, words, children);
        }
    }

    private List<Line> tree(int from, int until) {
        List<Line> roots = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (int i = from; i < until; i++) {
            String text = source.line(i).stripTrailing();
            int indent = indentOf(text);
            if (indent == text.length() || text.charAt(indent) == '#') {
                continue;
            }
            if (text.charAt(indent) == '\t') {
                problem(i, indent + 1, "a tab", "indentation by two spaces");
                continue;
            }
            int depth = indent / 2;
            int deepest = open.isEmpty() ? 0 : Math.min(open.peek().depth() + 1, DEEPEST);
            if (indent % 2 != 0 || depth > deepest) {
                problem(i, indent + 1, indent + " spaces", "an indentation of " + evenUpTo(deepest * 2) + " spaces");
                continue;
            }
            try {
                List<Word> words = Words.of(source.name(), i + 1, text, indent);
                close(open, depth, roots);
                open.push(new Open(depth, position(i, indent + 1), text, words, new ArrayList<>()));
            } catch (BadInput e) {
                problems.addAll(e.problems());
            }
        }
        close(open, 0, roots);
        return roots;
    }

    private static void close(Deque<Open> open, int depth, List<Line> roots) {
        while (!open.isEmpty() && open.peek().depth() >= depth) {
            Line line = open.pop().closed();
            (open.isEmpty() ? roots : open.peek().children()).add(line);
        }
    }

    private static String evenUpTo(int most) {
        StringBuilder text = new StringBuilder("0");
        for (int i = 2; i <= most; i += 2) {
            text.append(i == most ? " or " : ", ").append(i);
        }
        return text.toString();
    }

    private static int indentOf(String text) {
        int indent = 0;
        while (indent < text.length() && text.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    private Position position(int index, int column) {
        return new Position(source.name(), index + 1, column);
    }

    private void problem(int index, int column, String found, String expected) {
        String excerpt = index < source.size() ? source.line(index) : "";
        problems.add(new Problem(position(index, column), found, expected, Optional.empty(), excerpt));
    }
}
