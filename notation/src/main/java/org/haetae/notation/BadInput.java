package org.haetae.notation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The one error people see: something they wrote, or a file they named, cannot be used. It may carry many problems, sorted
 * by place. A door prints the message and exits with 2; nothing has been changed or half-written by then.
 */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public BadInput(Position at, String found, String expected) {
        this(List.of(Problem.of(at, found, expected)));
    }

    /**
     * Reports all of them at once.
     *
     * @throws IllegalArgumentException if there is none
     */
    public BadInput(List<Problem> problems) {
        super(sorted(problems).stream().map(Problem::message).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("BadInput without a problem");
        }
        this.problems = sorted(problems);
    }

    private static List<Problem> sorted(List<Problem> problems) {
        return problems.stream()
                .sorted((a, b) -> a.at().compareTo(b.at()))
                .distinct()
                .toList();
    }

    /** In the order of their places, each once. */
    public List<Problem> problems() {
        return problems;
    }
}
