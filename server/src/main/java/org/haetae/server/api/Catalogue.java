package org.haetae.server.api;

import java.util.List;
import java.util.Optional;

/** Every question there is for programs. */
public record Catalogue(List<Question> questions) {
    public static final Catalogue NOTHING = new Catalogue(List.of());

    /**
     * Lists them.
     *
     * @throws IllegalArgumentException if two have one name, or one has two inputs of one name
     */
    public Catalogue {
        questions = List.copyOf(questions);
        long names = questions.stream().map(Question::id).distinct().count();
        if (names != questions.size()) {
            throw new IllegalArgumentException("two questions of one name");
        }
        for (Question question : questions) {
            long inputs = question.inputs().stream().map(Input::name).distinct().count();
            if (inputs != question.inputs().size()) {
                throw new IllegalArgumentException("two inputs of one name in " + question.id());
            }
        }
    }

    /** By its words in an address. */
    public Optional<Question> at(String path) {
        return questions.stream()
                .filter(question -> question.path().equals(path))
                .findFirst();
    }
}
