package org.haetae.server.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.haetae.answers.Answer;
import org.haetae.law.Law;
import org.haetae.law.model.Later;

/** A question that only reads: what it is called, what it takes, and how it is asked. */
public interface Question {
    /**
     * Fields that work, and what they ask.
     *
     * @param values as {@link Question#ask} takes them
     */
    record Sample(Map<String, List<String>> values, String says) {
        public Sample {
            values = Map.copyOf(values);
        }
    }

    /** As typed on the command line: {@code people}, {@code list}. */
    List<String> words();

    /** What it answers. */
    String description();

    /** What it takes; names are those of the options. */
    List<Input> inputs();

    /** Samples from the packs at hand; none where they have nothing to take them from. */
    List<Sample> samples(Law law);

    /**
     * Asks it.
     *
     * @param values by the name of the input, read by {@link Typed}
     * @throws org.haetae.notation.BadInput if they cannot be understood
     */
    Answer ask(Law law, Map<String, List<String>> values, Later<LocalDate> today);

    /** Its words in an address: {@code people/list}. */
    default String path() {
        return String.join("/", words());
    }

    /** Its words as one name: {@code people-list}. */
    default String id() {
        return String.join("-", words());
    }
}
