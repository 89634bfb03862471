package org.haetae.law.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A way in which an edit goes wrong. */
public enum Operator {
    /** One of a list is lost, with what stands under it. */
    ITEM,
    /** {@code all-of} for {@code any-of}, or the other way; one more or one fewer of {@code at-least}. */
    JOIN,
    /** MAY for SHALL, SHALL for MAY, MAY for BY-LAW. */
    POWER,
    /** A date one day later or earlier. */
    DAY,
    /** {@code except}, {@code unless} or {@code notwithstanding} is lost, or one of those it names. */
    EXCEPTION,
    /** More or less is reached: a target, a case, a threshold, a state of mind or a reading is lost. */
    SCOPE,
    /** One of those who must be told is lost; of a body, its last member. */
    RECIPIENT,
    /** A grade one step up or down. */
    GRADE,
    /** A period longer or shorter by one. */
    PERIOD,
    /** A wait longer or shorter by one. */
    WAIT,
    /** The notice that must come before is lost, or what must lie with a paper. */
    NOTICE,
    /** Another kind of paper. */
    PAPER,
    /** Any other line that decides is lost. */
    LINE;

    /** As it is typed and shown. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Operator> of(String word) {
        for (Operator operator : values()) {
            if (operator.word().equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Operator operator : values()) {
            words.add(operator.word());
        }
        return words;
    }
}
