package org.haetae.notation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Markdown file with data in it: front matter between two {@code ---} lines, then headings, paragraphs, quotations and
 * fenced blocks in order. Only this much of Markdown is read; the rest is prose.
 *
 * @param front front matter by name, in order of appearance
 */
public record Document(String file, Map<String, Field> front, List<Block> blocks) {
    /** {@code name: value} of the front matter. */
    public record Field(String value, Position at) {}

    /** A piece of a document, in order. */
    public sealed interface Block {
        Position at();
    }

    /**
     * {@code ## Title [/cite] from 2019-12-20 by /cite}.
     *
     * @param level number of {@code #} signs
     * @param cites what stands in square brackets, separated by spaces; may be empty
     * @param suffix what follows the brackets, as a line of words; empty words where nothing follows
     */
    public record Heading(int level, String title, List<String> cites, Line suffix, Position at) implements Block {}

    public record Paragraph(String text, Position at) implements Block {}

    /**
     * Quoted words, line ends made spaces. A quoted line that something follows is a quote of its own.
     *
     * @param suffix what follows the last quotation mark, as a line of words; empty words where nothing follows
     */
    public record Quote(String text, Line suffix, Position at) implements Block {}

    /**
     * A block between two lines of three backquotes.
     *
     * @param kind the word after the first
     */
    public record Fence(String kind, List<Line> lines, Position at) implements Block {}

    public Document {
        blocks = List.copyOf(blocks);
    }

    /**
     * Reads a file.
     *
     * @throws BadInput with every problem of its form: fences, indentation, words
     */
    public static Document read(SourceText source) {
        return new DocumentReader(source).read();
    }

    /**
     * Reads a file, and passes over what stands in blocks of a kind: they are there, without lines.
     *
     * @throws BadInput with every problem of the rest
     */
    public static Document readBut(SourceText source, String kind) {
        return new DocumentReader(source, kind).read();
    }

    public boolean holds(String kind) {
        for (Block block : blocks) {
            if (block instanceof Fence fence && fence.kind().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    /** The lines of all blocks of a kind. */
    public List<Line> lines(String kind) {
        List<Line> lines = new java.util.ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Fence fence && fence.kind().equals(kind)) {
                lines.addAll(fence.lines());
            }
        }
        return lines;
    }

    public Optional<String> field(String name) {
        return Optional.ofNullable(front.get(name)).map(Field::value);
    }

    /** Lines with no Markdown around them, as a fenced block would hold them. */
    public static List<Line> lines(SourceText source) {
        return new DocumentReader(source).bareLines();
    }

    static Document of(String file, LinkedHashMap<String, Field> front, ArrayList<Block> blocks) {
        return new Document(file, java.util.Collections.unmodifiableMap(front), blocks);
    }
}
