package org.haetae.server.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A line of a choice in a form. */
public record Choice(String value, String words, boolean chosen) {
    static List<Choice> of(Map<String, String> told, String chosen) {
        List<Choice> choices = new ArrayList<>();
        told.forEach((value, words) -> choices.add(new Choice(value, words, value.equals(chosen))));
        return choices;
    }
}
