package org.haetae.notation;

/**
 * One word of a line.
 *
 * @param text without the quotation marks of a {@link Kind#QUOTED} word; a {@link Kind#LABEL} keeps its brackets
 * @param column counts from 1
 */
public record Word(Kind kind, String text, int column) {
    /** What a word looks like; its meaning is the reader's business. */
    public enum Kind {
        /** Of a closed vocabulary: {@code SHALL}, {@code BY-LAW}. */
        CAPITALS,
        /** Lower case with hyphens: {@code salt-trade}. */
        NAME,
        NUMBER,
        /** {@code 2019-02-22}. */
        DATE,
        QUOTED,
        /** {@code (1)}, {@code (2)(A)}. */
        LABEL,
        /** Begins with a slash: {@code /us/usc/t22/s9251}. */
        CITE,
        /** One of {@code , ; = .. -}. */
        MARK
    }

    public boolean is(String expected) {
        return kind != Kind.QUOTED && text.equals(expected);
    }

    /** As it is shown in an error. */
    public String shown() {
        return kind == Kind.QUOTED ? '"' + text + '"' : text;
    }
}
