package org.haetae.law.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.notation.Position;

/**
 * The names a pack may use.
 *
 * @param actors our own offices
 * @param bodies recipients made of others, by name
 * @param classes of persons, goods, dealings
 * @param words verbs and things of conduct and effects
 * @param wide those of the words that only widen what stands beside them; nothing has to be shown for them
 * @param aka what people say for a word or class, by its name; no rule may use it
 * @param grounds what a measure is about; each belongs to a topic
 * @param groups of rows, in the order they are shown
 * @param beside those of the groups whose rows are no measures of their own, such as penalties: shown, and counted apart
 * @param places where a name is first declared or mentioned in a vocabulary, by kind and name ({@code actor president})
 */
public record Vocabulary(
        Map<String, Plain> actors,
        Map<String, Body> bodies,
        Map<String, Plain> classes,
        Map<String, Plain> words,
        Set<String> wide,
        Map<String, List<String>> aka,
        Map<String, Fact> facts,
        Map<String, Plain> topics,
        Map<String, Ground> grounds,
        Map<String, Plain> groups,
        Set<String> beside,
        Map<String, Reading> readings,
        Map<String, Position> places) {
    /** A body with its members; one without members is itself a recipient. */
    public record Body(Plain plain, List<String> members) {}

    /** A ground in the vocabulary of the field, and the topic it is counted under. */
    public record Ground(Plain plain, String topic) {}

    /** What else people say for a word or class. */
    public List<String> aka(String name) {
        return aka.getOrDefault(name, List.of());
    }

    /** Where a name of a kind ({@code actor}, {@code body}, {@code word} …) is declared. */
    public Optional<Position> place(String kind, String name) {
        return Optional.ofNullable(places.get(kind + " " + name));
    }

    /** Members at any depth, or the name itself. */
    public Set<String> recipients(String name) {
        Set<String> all = new java.util.LinkedHashSet<>();
        collect(name, all, new java.util.HashSet<>());
        return all;
    }

    private void collect(String name, Set<String> into, Set<String> seen) {
        Body body = bodies.get(name);
        if (body == null || body.members().isEmpty()) {
            into.add(name);
        } else if (seen.add(name)) {
            for (String member : body.members()) {
                collect(member, into, seen);
            }
        }
    }

    /** Plain words for any name of the vocabulary; the name itself, hyphens made spaces, if it has none. */
    public Plain plain(String name) {
        Fact fact = facts.get(name);
        if (fact != null) {
            return fact.plain();
        }
        Body body = bodies.get(name);
        if (body != null) {
            return body.plain();
        }
        Ground ground = grounds.get(name);
        if (ground != null) {
            return ground.plain();
        }
        for (Map<String, Plain> names : List.of(actors, classes, words, topics, groups)) {
            Plain plain = names.get(name);
            if (plain != null) {
                return plain;
            }
        }
        return Plain.same(name.replace('-', ' '));
    }
}
