package org.haetae.answers.show;

import java.util.List;

/** A line of an outline and what hangs under it. */
public record Node(String text, Tone tone, List<Node> parts) {
    public Node {
        parts = List.copyOf(parts);
    }

    public static Node of(String text) {
        return new Node(text, Tone.PLAIN, List.of());
    }

    public static Node of(String text, List<Node> parts) {
        return new Node(text, Tone.PLAIN, parts);
    }
}
