package org.haetae.law.model;

import java.time.LocalDate;
import java.util.ArrayList;
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
    /**
     * Words of the law as quoted; phrases in quotation marks, with ellipses between them.
     *
     * @param life the days on which the law had these words, as far as their line says
     */
    public record Quoted(String text, Life life, Position at) {
        public boolean livesOn(LocalDate day) {
            return life.span().contains(day);
        }
    }

    public Provision {
        words = List.copyOf(words);
        quotes = List.copyOf(quotes);
        rules = List.copyOf(rules);
        cases = List.copyOf(cases);
        parts = List.copyOf(parts);
    }

    private static final java.util.Set<String> SECTION_WORDS =
            java.util.Set.of("sec.", "sec", "section", "§", "art.", "art", "article");

    /** The heading a rule stands directly under: this one or one in it. */
    public Optional<Provision> holding(Rule rule) {
        if (rules.stream().anyMatch(one -> one.id().equals(rule.id()))) {
            return Optional.of(this);
        }
        return parts.stream().flatMap(part -> part.holding(rule).stream()).findFirst();
    }

    /** The law's words as it had them on a day. */
    public List<String> quotesOn(LocalDate day) {
        List<String> texts = new ArrayList<>(quotes.size());
        for (Quoted quoted : quotes) {
            if (quoted.livesOn(day)) {
                texts.add(quoted.text());
            }
        }
        return texts;
    }

    /** The number in its title: {@code 201B} of "Sec. 201B Foreign banks"; empty where there is none. */
    public Optional<String> number() {
        int space = title.indexOf(' ');
        String first = space < 0 ? title : title.substring(0, space);
        boolean named = space > 0 && SECTION_WORDS.contains(first.toLowerCase(java.util.Locale.ROOT));
        String rest = named ? title.substring(space + 1).stripLeading() : title;
        int end = rest.indexOf(' ');
        String word = end < 0 ? rest : rest.substring(0, end);
        word = word.startsWith("§") ? word.substring(1) : word;
        while (!word.isEmpty() && ".,:".indexOf(word.charAt(word.length() - 1)) >= 0) {
            word = word.substring(0, word.length() - 1);
        }
        return !word.isEmpty() && Character.isDigit(word.charAt(0)) ? Optional.of(word) : Optional.empty();
    }
}
