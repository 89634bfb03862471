package org.haetae.law.model;

import java.util.List;

/**
 * What a person may not do, or must do. Two effects with the same words are one effect, whatever they rest on.
 *
 * @param object what the verb takes: {@code property}, {@code imports}
 * @param link the word before the class: {@code of}, {@code on}, {@code to}, {@code with}, {@code from}, {@code by}; empty if
 *     there is no class
 * @param whom the class or classes it lies on, as names, or the rule whose {@code persons under} it lies on
 */
public record Effect(Act verb, List<String> object, String link, Whom whom) {
    /** Verbs of effects; {@code AS} borrows the effect of the measure its object names. */
    public enum Act {
        BLOCK,
        BAN,
        DENY,
        OPPOSE,
        REQUIRE,
        AS
    }

    /** On whom or on what an effect lies. */
    public sealed interface Whom {
        record Nobody() implements Whom {}

        record Classes(List<String> names) implements Whom {}

        /**
         * Persons under a criterion, or in the class of a measure.
         *
         * @param apart the persons only: what reaches the criterion does not by that reach a measure that lies on them
         */
        record PersonsUnder(String rule, boolean apart) implements Whom {}

        record NamedIn(String duty) implements Whom {}
    }

    public Effect {
        object = List.copyOf(object);
    }

    /** The words that make two effects the same. */
    public String words() {
        StringBuilder text = new StringBuilder(verb.name());
        for (String word : object) {
            text.append(' ').append(word);
        }
        if (!link.isEmpty()) {
            text.append(' ').append(link);
        }
        if (whom instanceof Whom.Classes classes) {
            text.append(' ').append(String.join(", ", classes.names()));
        } else if (whom instanceof Whom.PersonsUnder under) {
            text.append(" persons under ").append(under.rule());
        } else if (whom instanceof Whom.NamedIn in) {
            text.append(" persons named-in ").append(in.duty());
        }
        return text.toString();
    }
}
