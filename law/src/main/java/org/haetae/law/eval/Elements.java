package org.haetae.law.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.haetae.law.model.Conduct;

/**
 * A line of conduct, read into what has to be shown. {@code knowingly sells or transfers "significant amounts" of fuel to
 * crown} asks for four things: one of sells and transfers, the threshold, fuel, crown; and for knowledge.
 *
 * <p>Words side by side, or with a word such as {@code to}, {@code of} or {@code and} before the second, are two things, both
 * needed. Words in a list that ends in {@code or} are one thing, any of them enough; a list of commas alone needs each of its
 * words. {@code , or} sets what follows beside all that stood before it, back to the start of the line or to the last comma
 * before a word such as {@code for} or before a quoted phrase, where a new part of the line begins. A quoted phrase is a
 * threshold. A label is the conduct of another limb, {@code (1) through (9)} those from one to the other. Words that only
 * widen ask for nothing.
 *
 * @param knowingly whether it asks for a state of mind
 * @param parts all are needed
 */
public record Elements(boolean knowingly, List<Part> parts) {
    /** Stands between the words of limbs that are all needed; no line can hold it. */
    static final String BREAK = ";";

    private static final Set<String> TRANSPARENT = Set.of("the", "any", "other", "as");

    /** A part of the line; of several ways one is enough. */
    public record Part(List<Way> ways) {
        public Part {
            ways = List.copyOf(ways);
        }
    }

    /** Things that are all needed. */
    public record Way(List<Element> elements) {
        public Way {
            elements = List.copyOf(elements);
        }
    }

    /** One thing to be shown, by any of these. */
    public record Element(List<Item> anyOf) {
        public Element {
            anyOf = List.copyOf(anyOf);
        }

        /** Whether it is nothing but quoted words of the law. */
        public boolean isThreshold() {
            for (Item item : anyOf) {
                if (!(item instanceof Item.Quoted)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What shows a thing. */
    public sealed interface Item {
        /** A word of the vocabulary, a class, or a rule whose persons are meant. */
        record Word(String name) implements Item {}

        /** The law's own words, without their quotation marks. */
        record Quoted(String text) implements Item {}

        /** The conduct of other limbs of the criterion, by label; the last may be the first. */
        record Limbs(String from, String to) implements Item {}
    }

    public Elements {
        parts = List.copyOf(parts);
    }

    /**
     * Reads a line.
     *
     * @param words as the model keeps them: quoted phrases in their marks, labels in their brackets, commas apart
     * @param wide words that only widen
     */
    public static Elements of(List<String> words, Set<String> wide) {
        Reader reader = new Reader();
        boolean knowingly = false;
        for (String word : words) {
            knowingly |= word.equals(Conduct.KNOWINGLY);
            boolean silent = word.equals(Conduct.KNOWINGLY) || TRANSPARENT.contains(word) || wide.contains(word);
            if (!silent) {
                reader.take(word);
            }
        }
        return new Elements(knowingly, reader.end());
    }

    /** The words of a line kept as one text, such as the marks of a thing. */
    public static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            boolean comma = c == ',' && !quoted;
            if (comma || c == ' ' && !quoted) {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                    word.setLength(0);
                }
                if (comma) {
                    words.add(",");
                }
            } else {
                word.append(c);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /** Quoted words, for comparing what somebody typed with what the law says. */
    public static String plain(String quoted) {
        return quoted.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** What has been read of a line so far. */
    private static final class Reader {
        private final List<Part> parts = new ArrayList<>();
        private List<Way> ways = new ArrayList<>();
        private List<Element> elements = new ArrayList<>();
        private List<Item> items = new ArrayList<>();
        private boolean or;
        private final List<String> gap = new ArrayList<>();

        void take(String word) {
            if (word.equals(BREAK)) {
                part();
                gap.clear();
            } else if (word.equals(",") || Conduct.FRAME.contains(word)) {
                gap.add(word);
            } else {
                item(word.startsWith("(") ? new Item.Limbs(word, word) : item(word));
                gap.clear();
            }
        }

        private static Item item(String word) {
            return word.startsWith("\"") ? new Item.Quoted(word.substring(1, word.length() - 1)) : new Item.Word(word);
        }

        private void item(Item item) {
            String last = gap.isEmpty() ? "" : gap.getLast();
            boolean afterComma = !gap.isEmpty() && gap.getFirst().equals(",");
            if (items.isEmpty()) {
                items.add(item);
            } else if (item instanceof Item.Limbs to
                    && last.equals("through")
                    && items.getLast() instanceof Item.Limbs from) {
                items.set(items.size() - 1, new Item.Limbs(from.from(), to.to()));
            } else if (last.equals("or")
                    && gap.size() > 1
                    && gap.get(gap.size() - 2).equals(",")) {
                way();
                items.add(item);
            } else if (last.equals("or")) {
                or = true;
                items.add(item);
            } else if (last.equals(",") && !(item instanceof Item.Quoted)) {
                items.add(item);
            } else if (afterComma) {
                part();
                items.add(item);
            } else {
                element();
                items.add(item);
            }
        }

        private void element() {
            if (or || items.size() == 1) {
                elements.add(new Element(items));
            } else {
                for (Item item : items) {
                    elements.add(new Element(List.of(item)));
                }
            }
            items = new ArrayList<>();
            or = false;
        }

        private void way() {
            element();
            if (!elements.isEmpty()) {
                ways.add(new Way(elements));
            }
            elements = new ArrayList<>();
        }

        private void part() {
            way();
            if (!ways.isEmpty()) {
                parts.add(new Part(ways));
            }
            ways = new ArrayList<>();
        }

        List<Part> end() {
            part();
            return parts;
        }
    }
}
