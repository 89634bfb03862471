package org.haetae.law.model;

import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.UslmRef;
import org.haetae.notation.Position;

/**
 * A heading of an instrument and what stands directly under it.
 *
 * @param words our own words
 * @param quotes the law's words
 */
public record Provision(
        int level,
        String title,
        Optional<UslmRef> cite,
        Life life,
        List<String> words,
        List<Quoted> quotes,
        List<Rule> rules,
        List<Case> cases,
        List<Provision> parts,
        Position at) {
    /** Words of the law as quoted; phrases in quotation marks, with ellipses between them. */
    public record Quoted(String text, Position at) {}

    public Provision {
        words = List.copyOf(words);
        quotes = List.copyOf(quotes);
        rules = List.copyOf(rules);
        cases = List.copyOf(cases);
        parts = List.copyOf(parts);
    }

    /** The number in its title: {@code 201B} of "Sec. 201B Foreign banks"; empty where there is none. */
    public Optional<String> number() {
        String[] parts = title.split("\\s+", 3);
        int first = parts.length > 1 && parts[0].matches("(?i)sec\\.?|section|§|art\\.?|article") ? 1 : 0;
        String word = parts[first].replaceAll("[.,:]$", "");
        return word.matches("§?[0-9]+[0-9A-Za-z.-]*") ? Optional.of(word.replace("§", "")) : Optional.empty();
    }
}
