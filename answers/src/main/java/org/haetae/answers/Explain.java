package org.haetae.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.haetae.answers.search.Search;
import org.haetae.answers.words.ExplainPhrase;
import org.haetae.answers.words.Glossary;
import org.haetae.answers.words.Wording;
import org.haetae.law.Law;
import org.haetae.law.model.Definition;
import org.haetae.law.model.NotEncoded;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Plain;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Target;
import org.haetae.notation.BadInput;

/** What a word means: where the law defines it, that it does not and who judges, or what the product means by it. */
public final class Explain {
    private final Law law;
    private final Ask ask;
    private final Pack pack;
    private final Wording wording;
    private final Names names;

    private Explain(Law law, Ask ask) {
        this.law = law;
        this.ask = ask;
        this.pack = law.pack();
        this.wording = ask.wording(law);
        this.names = new Names(law, ask);
    }

    /**
     * Answers.
     *
     * @param typed a word of the law, of the packs or of the product
     * @throws BadInput if it stands nowhere, with what is near
     */
    public static ExplainAnswer answer(Law law, Ask ask, String typed) {
        String term = typed.strip().replaceAll("^[\"“‘']|[\"”’']$", "").strip();
        return new Explain(law, ask).answer(term);
    }

    private ExplainAnswer answer(String term) {
        if (term.isEmpty()) {
            throw Rows.unknown("explain", "", "a word of the law, of the packs or of Haetae's own", "", Set.of());
        }
        List<Glossary> product = Glossary.named(term);
        List<ExplainAnswer.Defined> defined = new ArrayList<>();
        for (Definition definition : pack.all(Definition.class)) {
            if (same(definition.term(), term)) {
                defined.add(defined(definition));
            }
        }
        List<NameView> named = named(term);
        List<ExplainAnswer.Judged> judged = new ArrayList<>();
        for (NotEncoded left : pack.all(NotEncoded.class)) {
            if (holds(left.words(), term)) {
                judged.add(judged(left));
            }
        }
        List<Search.Place> places = Search.quoted(law, ask, term);
        if (product.isEmpty() && defined.isEmpty() && named.isEmpty() && judged.isEmpty() && places.isEmpty()) {
            throw Rows.unknown(
                    "explain " + term, term, "a word of the law, of the packs or of Haetae's own", term, known());
        }
        return new ExplainAnswer(
                Stamp.of(law, ask), term, product, defined, named, judged, places, Unused.of(ask, LawBook.DAY));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ').strip();
    }

    private static boolean same(String name, String typed) {
        return plain(name).equals(plain(typed));
    }

    /** Whether words hold a term between the borders of words. */
    private static boolean holds(String words, String term) {
        String text = " " + plain(words).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        String part = plain(term).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return !part.isEmpty() && text.contains(" " + part + " ");
    }

    // where it is told

    private ExplainAnswer.Defined defined(Definition definition) {
        return new ExplainAnswer.Defined(
                definition.id(),
                definition.term(),
                definition.words(),
                definition.cite(),
                reach(definition),
                LawShown.day(definition.life().span().from()),
                LawShown.day(definition.life().span().until()),
                definition.life().span().contains(ask.asOf().law()),
                definition.life().verify(),
                law.within(definition.at()).toString(),
                names.uses(definition.term()).stream()
                        .filter(use -> !use.id().equals(definition.id()))
                        .toList());
    }

    private String reach(Definition definition) {
        String instrument = wording.say(pack.instrumentOf(definition.head()).title());
        if (definition.reach().isEmpty()) {
            return wording.say(ExplainPhrase.REACH_ALL, instrument);
        }
        String where = switch (definition.reach().get()) {
            case Target.Section(String number) -> wording.say(ExplainPhrase.REACH_SECTION, number, instrument);
            case Target.Named(String rule) -> wording.ruleOrName(rule);
            case Target.Under(var cite) -> cite.printed();
            case Target.Of(var cite) -> cite.printed();
            case Target.Family(var _, var cite) -> cite.printed();
            case Target.RequiredBy(var cites) ->
                wording.and(cites.stream().map(cite -> cite.printed()).toList());
        };
        return wording.say(ExplainPhrase.REACH, where);
    }

    private ExplainAnswer.Judged judged(NotEncoded left) {
        return new ExplainAnswer.Judged(
                left.words(),
                left.reason(),
                left.note(),
                left.judgedBy(),
                left.cite(),
                law.within(left.at()).toString());
    }

    /** Names of the vocabulary and rules called so, by name, other name or plain words in either language. */
    private List<NameView> named(String term) {
        Set<String> ids = new LinkedHashSet<>();
        Map<String, Plain> known = new LinkedHashMap<>();
        vocabulary(known);
        known.forEach((id, plain) -> {
            if (same(id, term) || same(plain.english(), term) || plain.korean().equals(term)) {
                ids.add(id);
            }
        });
        List<NameView> named = new ArrayList<>();
        ids.forEach(id -> named.addAll(names.inVocabulary(id)));
        for (Family family : Family.values()) {
            if (family == Family.DEFINITIONS || family == Family.LEFT_OUT || Names.VOCABULARY.contains(family.kind())) {
                continue;
            }
            for (NameView view : names.of(family)) {
                boolean called = same(view.id(), term)
                        || same(view.title(), term)
                        || view.aka().stream().anyMatch(aka -> same(aka, term));
                if (called) {
                    named.add(view);
                }
            }
        }
        return named;
    }

    private void vocabulary(Map<String, Plain> into) {
        var words = pack.vocabulary();
        words.facts().values().forEach(fact -> into.put(fact.id(), fact.plain()));
        words.readings().values().forEach(point -> into.put(point.id(), point.words()));
        words.bodies().forEach((id, body) -> into.put(id, body.plain()));
        words.grounds().forEach((id, ground) -> into.put(id, ground.plain()));
        into.putAll(words.actors());
        into.putAll(words.classes());
        into.putAll(words.topics());
        into.putAll(words.groups());
        into.putAll(words.words());
    }

    /** All that can be explained, with what people call it. */
    private Map<String, String> known() {
        Map<String, String> known = new LinkedHashMap<>();
        for (Glossary word : Glossary.values()) {
            known.put(word.word(), word.korean());
        }
        pack.all(Definition.class).forEach(definition -> known.put(definition.term(), ""));
        pack.all(NotEncoded.class).forEach(left -> {
            if (!left.words().isEmpty()) {
                known.put(left.words(), "");
            }
        });
        Map<String, Plain> words = new LinkedHashMap<>();
        vocabulary(words);
        words.forEach((id, plain) -> known.put(id, Rows.words(plain)));
        for (Rule rule : pack.rules().values()) {
            if (!(rule instanceof NotEncoded) && !(rule instanceof Definition)) {
                known.put(rule.id(), rule.head().title().map(Rows::words).orElse(""));
            }
        }
        return known;
    }
}
