package org.haetae.law.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.haetae.law.model.Kind;
import org.haetae.law.model.Vocabulary;
import org.haetae.notation.Cursor;
import org.haetae.notation.Word;

/** The names a pack has declared, asked for by kind while its rules are read. */
final class Names {
    private final Vocabulary vocabulary;
    private final Map<String, String> rules;
    private final Set<String> officesAndBodies = new LinkedHashSet<>();
    private final Set<String> grounds = new TreeSet<>();
    private final Set<String> plainWords = new TreeSet<>();

    /** @param rules each rule's name and the word its head begins with */
    Names(Vocabulary vocabulary, Map<String, String> rules) {
        this.vocabulary = vocabulary;
        this.rules = rules;
        officesAndBodies.addAll(vocabulary.bodies().keySet());
        officesAndBodies.addAll(vocabulary.actors().keySet());
        grounds.addAll(vocabulary.grounds().keySet());
        grounds.addAll(vocabulary.topics().keySet());
        plainWords.addAll(vocabulary.words().keySet());
        plainWords.addAll(vocabulary.classes().keySet());
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Map<String, String> rules() {
        return rules;
    }

    String rule(Cursor cursor, String what) {
        return cursor.takeName(what, rules.keySet());
    }

    boolean isRule(Cursor cursor) {
        return cursor.peekIs(Word.Kind.NAME) && rules.containsKey(cursor.nextText());
    }

    boolean isRule(Cursor cursor, String head) {
        return head.equals(rules.get(cursor.nextText()));
    }

    List<String> actors(Cursor cursor) {
        return list(cursor, "an actor of the vocabulary", vocabulary.actors().keySet());
    }

    List<String> recipients(Cursor cursor) {
        return list(cursor, "a body or actor of the vocabulary", officesAndBodies);
    }

    /** Names separated by commas; stops before a comma that no valid name follows. */
    List<String> list(Cursor cursor, String what, Collection<String> valid) {
        List<String> names = new ArrayList<>();
        names.add(cursor.takeName(what, valid));
        while (cursor.peekIs(",") && cursor.peekIs(1, Word.Kind.NAME) && isNextIn(cursor, valid)) {
            cursor.take();
            names.add(cursor.take().text());
        }
        return names;
    }

    private static boolean isNextIn(Cursor cursor, Collection<String> valid) {
        int mark = cursor.mark();
        cursor.take();
        boolean in = valid.contains(cursor.nextText());
        cursor.reset(mark);
        return in;
    }

    /** A word of conduct, a class, or a rule: what effects and criteria are spelled with. */
    boolean isPlainWord(String text) {
        return vocabulary.words().containsKey(text)
                || vocabulary.classes().containsKey(text)
                || vocabulary.bodies().containsKey(text)
                || vocabulary.actors().containsKey(text)
                || vocabulary.facts().containsKey(text);
    }

    /** A word of conduct or a class. */
    Set<String> plainWords() {
        return plainWords;
    }

    /** Who may be asked, told or consulted. */
    Set<String> officesAndBodies() {
        return officesAndBodies;
    }

    /** Grounds and topics. */
    Set<String> grounds() {
        return grounds;
    }

    Kind kind(Cursor cursor) {
        Optional<Kind> kind = cursor.peekIs(Word.Kind.NAME) ? Kind.of(cursor.nextText()) : Optional.empty();
        if (kind.isEmpty()) {
            throw cursor.expected("a kind of paper: " + String.join(", ", Kind.words()), Kind.words());
        }
        cursor.take();
        return kind.get();
    }
}
