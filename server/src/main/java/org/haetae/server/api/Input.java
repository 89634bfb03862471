package org.haetae.server.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.haetae.answers.show.Json;
import org.haetae.law.eval.Mode;
import org.haetae.law.model.Plain.Language;

/**
 * One thing a question takes.
 *
 * @param many whether it may stand several times
 */
public record Input(String name, Kind kind, boolean many, boolean required, String description) {
    /** What a value is. */
    public enum Kind {
        TEXT,
        /** A whole number, not below zero. */
        WHOLE,
        /** A day, or whatever else the question says. */
        DAY,
        MODE,
        LANGUAGE,
        /** Set or not. */
        FLAG,
        /** A scenario of the packs by its name; several with commas between where it may stand several times. */
        SCENARIO,
        /** A name, an equals sign and a value. */
        PAIR
    }

    /** The form of it, as JSON Schema says it. */
    public Json.Fields schema() {
        Json.Fields one = Json.fields();
        switch (kind) {
            case TEXT, SCENARIO -> one.put("type", "string");
            case WHOLE -> {
                one.put("type", "integer");
                one.put("minimum", 0);
            }
            case DAY -> {
                one.put("type", "string");
                one.put("format", "date");
            }
            case MODE -> {
                one.put("type", "string");
                one.put("enum", Json.texts(lower(Mode.values())));
            }
            case LANGUAGE -> {
                one.put("type", "string");
                one.put("enum", Json.texts(lower(Language.values())));
            }
            case FLAG -> one.put("type", "boolean");
            case PAIR -> {
                one.put("type", "string");
                one.put("pattern", "=");
            }
        }
        return many ? Json.fields().put("type", "array").put("items", one) : one;
    }

    private static List<String> lower(Enum<?>[] constants) {
        List<String> words = new ArrayList<>();
        for (Enum<?> constant : constants) {
            words.add(constant.name().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
