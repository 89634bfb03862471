package org.haetae.law.model;

import java.util.List;
import java.util.Optional;

/** What sets a rule going: a paper, another rule's act, the outcome of a determination, or a plain standard. */
public sealed interface Upon {
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
