package org.haetae.answers.search;

import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.Span;
import org.haetae.law.cite.UslmRef;
import org.haetae.notation.Position;

/**
 * A piece of a pack that is found as a whole: a heading, a paragraph, a quotation, a rule, a test, a name, an act on record.
 *
 * @param name of the rule, fact, scenario or other thing it is about; empty where it has none
 * @param cite of the heading it stands under
 * @param span the days the heading is law; always where it stands under none
 * @param first where its first line stands
 * @param lines as they are written
 */
record Passage(Kind kind, String name, Optional<UslmRef> cite, Span span, Position first, List<String> lines) {
    /** What a passage is, and how much a match in it weighs. */
    enum Kind {
        TITLE(8),
        HEADING(8),
        NAME(7),
        RULE(5),
        QUOTE(6),
        WORDS(4),
        NOT_ENCODED(3),
        RECORD(2),
        SCENARIO(3),
        CASE(1);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        int weight() {
            return weight;
        }
    }

    Passage {
        lines = List.copyOf(lines);
    }

    Position at(int line) {
        return new Position(first.file(), first.line() + line, 1);
    }
}
