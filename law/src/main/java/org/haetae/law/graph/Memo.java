package org.haetae.law.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers already found, each under just the reading options it turned on.
 *
 * <p>For every question a small decision tree: the first point it asked for, an edge per option, the next point asked for on that
 * branch, at the end the answer. A question asked again under other readings follows the tree; where it ends, the answer is
 * computed and the path added. So what does not turn on a reading is computed once for all of them, and what a question turned
 * on is still noted each time it is answered from here.
 *
 * <p>Not thread-safe.
 */
public final class Memo {
    private final Map<Key, Node> roots = new HashMap<>();

    /** The name of a question: its kind and what it is about. */
    public static Key key(String question, String first, String second) {
        return new Key(question, first, second);
    }

    /** Strings keep their hash, so this costs no more than three of them; a record's own methods are slow at start-up. */
    public static final class Key {
        private final String question;
        private final String first;
        private final String second;
        private final int hash;

        private Key(String question, String first, String second) {
            this.question = question;
            this.first = first;
            this.second = second;
            this.hash = (question.hashCode() * 31 + first.hashCode()) * 31 + second.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && hash == key.hash
                    && first.equals(key.first)
                    && second.equals(key.second)
                    && question.equals(key.question);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private static final class Node {
        @Nullable
        String point;

        @Nullable
        Object answer;

        boolean answered;

        /** Where each option of the point leads; none before a point was asked for. */
        @Nullable
        Map<String, Node> options;

        Node next(String option) {
            if (options == null) {
                options = new HashMap<>(2);
            }
            Node next = options.get(option);
            if (next == null) {
                next = new Node();
                options.put(option, next);
            }
            return next;
        }
    }

    /** The answer under the profile's options; {@code compute} must depend on nothing else that changes. */
    @SuppressWarnings("unchecked")
    public <T> T answer(Key key, Profile profile, Supplier<T> compute) {
        Node node = roots.get(key);
        if (node == null) {
            node = new Node();
            roots.put(key, node);
        }
        int depth = 0;
        while (node.point != null) {
            node = node.next(profile.option(node.point));
            depth++;
        }
        if (node.answered) {
            return (T) java.util.Objects.requireNonNull(node.answer);
        }
        Profile.Recording recording = profile.record();
        T answer = compute.get();
        recording.stop();
        Node end = node;
        for (String point : recording
                .points()
                .subList(
                        Math.min(depth, recording.points().size()),
                        recording.points().size())) {
            end.point = point;
            end = end.next(profile.option(point));
        }
        end.answer = answer;
        end.answered = true;
        return answer;
    }
}
