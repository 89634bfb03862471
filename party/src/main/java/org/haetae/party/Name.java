package org.haetae.party;

import java.util.Locale;

/**
 * A name as somebody printed it.
 *
 * @param script of its letters, by ISO 15924: {@code Latn}, {@code Hang}
 * @param source where it stands so
 */
public record Name(String text, String script, Form form, String source, Mark mark) {
    /** What sort of name it is to the publisher who printed it. */
    public enum Form {
        PRIMARY,
        ALIAS,
        /** An alias its publisher calls weak: a short form or a nickname, which many bear. */
        WEAK,
        FORMER,
        /** Used by a report or the press, on no list. */
        REPORTED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Name {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a name without letters");
        }
    }
}
