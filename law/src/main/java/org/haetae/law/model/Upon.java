package org.haetae.law.model;

import java.util.List;
import java.util.Optional;

/** What sets a rule going: a paper, another rule's act, the outcome of a determination, or a plain standard. */
public sealed interface Upon {
    /** The standard it states, if any; an act of another rule states none of its own. */
    default Optional<Standard> stated() {
        return this instanceof Paper paper
                ? paper.that()
                : this instanceof Holds holds ? Optional.of(holds.standard()) : Optional.empty();
    }

    /**
     * A paper in due form.
     *
     * @param kinds all are needed ("determines and certifies")
     * @param by who makes it, where the rule's head does not say
     * @param to bodies and actors it must reach, as written; bodies are expanded where it counts
     * @param with what must be enclosed
     * @param subject of whom the standard speaks; for display
     * @param that what it must say; none means that only the form counts
     */
    record Paper(
            List<Kind> kinds,
            boolean written,
            List<String> by,
            List<String> to,
            List<String> with,
            Optional<String> subject,
            Optional<Standard> that)
            implements Upon {
        /** Whether a word is one of its kinds. */
        public boolean isKind(String word) {
            for (Kind kind : kinds) {
                if (kind.word().equals(word)) {
                    return true;
                }
            }
            return false;
        }

        /** Who alone can make it, where it is not one of our own offices. */
        public Optional<Controller> maker() {
            for (Kind kind : kinds) {
                if (kind.maker().isPresent()) {
                    return kind.maker();
                }
            }
            return Optional.empty();
        }

        public Paper {
            kinds = List.copyOf(kinds);
            by = List.copyOf(by);
            to = List.copyOf(to);
            with = List.copyOf(with);
        }
    }

    /** An act of another rule: "the certification described in section …". */
    record ActOf(String rule) implements Upon {}

    /** A standard by itself, as in {@code imposed SHALL … upon salt-finding YES}. */
    record Holds(Standard standard) implements Upon {}
}
