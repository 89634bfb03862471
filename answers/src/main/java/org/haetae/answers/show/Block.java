package org.haetae.answers.show;

import java.util.List;

/** A piece of a page. */
public sealed interface Block {
    record Heading(String text) implements Block {}

    record Sentence(String text) implements Block {}

    record Grid(Table table) implements Block {}

    record Outline(List<Node> nodes) implements Block {
        public Outline {
            nodes = List.copyOf(nodes);
        }
    }

    /** Lines shown as they were written. */
    record Source(List<String> lines) implements Block {
        public Source {
            lines = List.copyOf(lines);
        }
    }
}
