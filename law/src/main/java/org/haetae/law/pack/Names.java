package org.haetae.law.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.haetae.law.model.Kind;
import org.haetae.law.model.Vocabulary;
import org.haetae.notation.Cursor;
import org.haetae.notation.Word;

/**
 * The names a pack has declared, asked for by kind while its rules are read.
 *
 * @param rules each rule's name and the word its head begins with
 */
record Names(Vocabulary vocabulary, Map<String, String> rules) {
    String rule(Cursor cursor, String what) {
        return cursor.takeName(what, rules.keySet());
    }

    boolean isRule(Cursor cursor) {
        return cursor.peekIs(Word.Kind.NAME)
                && rules.containsKey(cursor.peek().orElseThrow().text());
    }

    boolean isRule(Cursor cursor, String head) {
        return cursor.peek().map(word -> head.equals(rules.get(word.text()))).orElse(false);
    }

    List<String> actors(Cursor cursor) {
        return list(cursor, "an actor of the vocabulary", vocabulary.actors().keySet());
    }

    List<String> recipients(Cursor cursor) {
        Set<String> valid = new LinkedHashSet<>(vocabulary.bodies().keySet());
        valid.addAll(vocabulary.actors().keySet());
        return list(cursor, "a body or actor of the vocabulary", valid);
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
        boolean in = valid.contains(cursor.peek().orElseThrow().text());
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

    Set<String> plainWords() {
        Set<String> all = new TreeSet<>(vocabulary.words().keySet());
        all.addAll(vocabulary.classes().keySet());
        return all;
    }

    Kind kind(Cursor cursor) {
        return Kind.of(cursor.takeName("a kind of paper: " + String.join(", ", Kind.words()), Kind.words()))
                .orElseThrow();
    }
}
