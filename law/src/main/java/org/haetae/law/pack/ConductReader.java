package org.haetae.law.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Conduct;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Effect;
import org.haetae.law.model.Life;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Standard;
import org.haetae.notation.Cursor;
import org.haetae.notation.Line;
import org.haetae.notation.Word;

/** Conduct of persons, marks of things, effects and grounds: what is spelled with the words of the vocabulary. */
final class ConductReader {
    private static final Set<String> LINKS =
            Set.of("of", "on", "to", "with", "from", "by", "in", "for", "under", "through");
    private final Names names;
    private final Suffixes suffixes;

    ConductReader(Names names, Suffixes suffixes) {
        this.names = names;
        this.suffixes = suffixes;
    }

    Dated<Conduct> conduct(Cursor cursor, Line line, UslmRef cite, Life life, Optional<LocalDate> conductFrom) {
        Life own = lifeOf(line, life);
        Conduct conduct = conductBefore(cursor, line.children(), cite, own, conductFrom);
        suffixes.life(cursor, life);
        return new Dated<>(conduct, own, line.at());
    }

    /** The life a line's suffixes give it, before what stands under it is read: that lives within it. */
    private Life lifeOf(Line line, Life outer) {
        Cursor cursor = line.cursor();
        while (!Suffixes.at(cursor)) {
            cursor.take();
        }
        return suffixes.life(cursor, outer);
    }

    private Conduct conductBefore(
            Cursor cursor, List<Line> under, UslmRef cite, Life life, Optional<LocalDate> conductFrom) {
        List<String> words = new ArrayList<>();
        Standard.Quantifier quantifier = Standard.Quantifier.ALL_OF;
        int atLeast = 0;
        List<Conduct.Limb> limbs = new ArrayList<>();
        while (!Suffixes.at(cursor)) {
            if (cursor.peekIs("all-of") || cursor.peekIs("any-of") || cursor.peekIs("at-least")) {
                quantifier = StandardReader.quantifier(cursor);
                if (quantifier == Standard.Quantifier.AT_LEAST) {
                    atLeast = cursor.takeNumber("a number");
                    cursor.takeWord("of");
                }
                limbs.addAll(limbs(under, cite, life, conductFrom));
                if (limbs.isEmpty()) {
                    throw cursor.expected("labelled limbs, indented under this line");
                }
            } else if (cursor.peekIs(Word.Kind.LABEL)
                    && isOnlyKnowingly(words)
                    && limbs.isEmpty()
                    && cursor.peekIs(1, Word.Kind.NAME)) {
                String label = cursor.take().text();
                Conduct own = new Conduct(Standard.Quantifier.ALL_OF, 0, rest(cursor), List.of());
                limbs.add(new Conduct.Limb(
                        label,
                        own,
                        conductFrom,
                        List.of(),
                        List.of(),
                        life,
                        cite.child(label),
                        cursor.line().at()));
            } else {
                words.add(word(cursor));
            }
        }
        return new Conduct(quantifier, atLeast, words, limbs);
    }

    private static boolean isOnlyKnowingly(List<String> words) {
        for (String word : words) {
            if (!word.equals("knowingly")) {
                return false;
            }
        }
        return true;
    }

    private List<String> rest(Cursor cursor) {
        List<String> words = new ArrayList<>();
        while (!Suffixes.at(cursor)) {
            words.add(word(cursor));
        }
        return words;
    }

    /** One word of conduct: a name of the vocabulary, a rule, a quoted threshold, a label of another limb, a comma. */
    private String word(Cursor cursor) {
        if (cursor.peekIs(Word.Kind.QUOTED) || cursor.peekIs(Word.Kind.LABEL) || cursor.peekIs(",")) {
            return cursor.take().shown();
        }
        String text = cursor.peekIs(Word.Kind.NAME) ? cursor.nextText() : "";
        if (names.isPlainWord(text)
                || Conduct.FRAME.contains(text)
                || names.rules().containsKey(text)) {
            return cursor.take().text();
        }
        Set<String> valid = new TreeSet<>(names.plainWords());
        valid.addAll(Conduct.FRAME);
        throw cursor.expected("a word of the vocabulary, a quoted threshold or a label", valid);
    }

    String plainWords(Cursor cursor) {
        return String.join(" ", rest(cursor)).replace(" ,", ",");
    }

    private List<Conduct.Limb> limbs(List<Line> lines, UslmRef cite, Life life, Optional<LocalDate> conductFrom) {
        List<Conduct.Limb> limbs = new ArrayList<>();
        for (Line line : lines) {
            Cursor cursor = line.cursor();
            if (cursor.peekIs(Word.Kind.LABEL) || cursor.peekIs("-")) {
                limbs.add(limb(line, cursor, cite, life, conductFrom));
            } else if (!cursor.peekIs("conduct-from") && !cursor.peekIs("except") && !cursor.peekIs("grounds")) {
                throw cursor.expected("the label of a limb, conduct-from, except or grounds");
            }
        }
        return limbs;
    }

    private Conduct.Limb limb(
            Line line, Cursor cursor, UslmRef above, Life outer, Optional<LocalDate> inheritedConductFrom) {
        String label = StandardReader.label(cursor);
        UslmRef cite = above.child(label);
        Life life = lifeOf(line, outer);
        Optional<LocalDate> conductFrom = inheritedConductFrom;
        List<Dated<String>> except = new ArrayList<>();
        List<Measure.Ground> grounds = new ArrayList<>();
        List<Line> inner = new ArrayList<>();
        for (Line part : line.children()) {
            Cursor c = part.cursor();
            if (c.accept("conduct-from")) {
                conductFrom = Optional.of(c.takeDate("a date"));
                c.takeEnd();
            } else if (c.accept("except")) {
                String words = plainWords(c);
                except.add(new Dated<>(words, suffixes.life(c, life), part.at()));
            } else if (c.peekIs("grounds")) {
                for (Dated<Measure.Ground> ground : grounds(part, life)) {
                    grounds.add(ground.value());
                }
            } else if (c.peekIs(Word.Kind.LABEL) || c.peekIs("-")) {
                inner.add(part);
            } else {
                throw c.expected("the label of a limb, conduct-from, except or grounds");
            }
        }
        Conduct conduct = conductBefore(cursor, inner, cite, life, conductFrom);
        suffixes.life(cursor, outer);
        return new Conduct.Limb(label, conduct, conductFrom, except, grounds, life, cite, line.at());
    }

    Effect effect(Cursor cursor) {
        Effect.Act verb = cursor.takeCapitals("an effect", Effect.Act.class);
        List<String> words = new ArrayList<>();
        boolean persons = false;
        while (!Suffixes.at(cursor) && !persons) {
            if (cursor.peekIs("persons") && (cursor.peekIs(1, "under") || cursor.peekIs(1, "named-in"))) {
                persons = true;
            } else if (cursor.peekIs(",")) {
                words.add(cursor.take().text());
            } else {
                words.add(effectWord(cursor));
            }
        }
        int link = lastLink(words);
        List<String> object = link < 0 ? words : words.subList(0, link);
        String linkWord = link < 0 ? "" : words.get(link);
        if (persons) {
            cursor.take();
            boolean named = cursor.accept("named-in");
            if (!named) {
                cursor.takeWord("under");
            }
            String rule = names.rule(cursor, named ? "a duty" : "a criterion or a measure");
            boolean apart = !named && cursor.accept("apart");
            Effect.Whom whom = named ? new Effect.Whom.NamedIn(rule) : new Effect.Whom.PersonsUnder(rule, apart);
            return new Effect(verb, object, linkWord, whom);
        }
        if (link < 0) {
            return new Effect(verb, object, "", new Effect.Whom.Nobody());
        }
        List<String> classes = new ArrayList<>();
        for (String word : words.subList(link + 1, words.size())) {
            if (!word.equals(",")) {
                classes.add(word);
            }
        }
        return new Effect(verb, object, linkWord, new Effect.Whom.Classes(classes));
    }

    private String effectWord(Cursor cursor) {
        String text = cursor.peekIs(Word.Kind.NAME) ? cursor.nextText() : "";
        if (LINKS.contains(text) || names.isPlainWord(text) || names.rules().containsKey(text)) {
            return cursor.take().text();
        }
        Set<String> valid = new TreeSet<>(names.plainWords());
        valid.addAll(LINKS);
        throw cursor.expected("a word or class of the vocabulary", valid);
    }

    private static int lastLink(List<String> words) {
        for (int i = words.size() - 1; i > 0; i--) {
            if (LINKS.contains(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** {@code grounds security in TEXT ; rights in REASON}. */
    List<Dated<Measure.Ground>> grounds(Line line, Life outer) {
        List<Dated<Measure.Ground>> grounds = new ArrayList<>();
        boolean first = true;
        for (Cursor c : line.parts()) {
            if (first) {
                c.takeWord("grounds");
                first = false;
            }
            List<String> list = names.list(c, "a ground or topic of the vocabulary", names.grounds());
            c.takeWord("in");
            boolean inText = c.accept("TEXT");
            if (!inText) {
                c.takeWord("REASON");
            }
            Life life = suffixes.life(c, outer);
            for (String name : list) {
                grounds.add(new Dated<>(new Measure.Ground(name, inText), life, line.at()));
            }
        }
        return grounds;
    }
}
