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
    private final Map<String, Node> roots = new HashMap<>();

    /** The name of a question: its kind and what it is about. A plain string, since hashing a record costs at start-up. */
    public static String key(String question, String first, String second) {
        return question + '\n' + first + '\n' + second;
    }

    private static final class Node {
        @Nullable
        String point;

        @Nullable
        Object answer;

        boolean answered;
        final Map<String, Node> options = new HashMap<>(2);
    }

    /** The answer under the profile's options; {@code compute} must depend on nothing else that changes. */
    @SuppressWarnings("unchecked")
    public <T> T answer(String key, Profile profile, Supplier<T> compute) {
        Node node = roots.computeIfAbsent(key, _ -> new Node());
        int depth = 0;
        while (node.point != null) {
            node = node.options.computeIfAbsent(profile.option(node.point), _ -> new Node());
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
            Node next = new Node();
            end.options.put(profile.option(point), next);
            end = next;
        }
        end.answer = answer;
        end.answered = true;
        return answer;
    }
}
