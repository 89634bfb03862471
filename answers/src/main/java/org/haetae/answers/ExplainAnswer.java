package org.haetae.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.search.Search;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.ExplainPhrase;
import org.haetae.answers.words.Glossary;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.SearchPhrase;
import org.haetae.answers.words.Wording;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.NotEncoded;

/**
 * What a word means.
 *
 * @param product as a word of the product
 * @param defined where the law defines it
 * @param named as a name of the packs
 * @param judged where its words are left out of the rules, and who judges
 * @param places where the law's words, and rules, have it
 */
public record ExplainAnswer(
        Stamp stamp,
        String term,
        List<Glossary> product,
        List<Defined> defined,
        List<NameView> named,
        List<Judged> judged,
        List<Search.Place> places,
        Unused unused)
        implements TopicAnswer {
    /** Places told on a page; JSON has all. */
    private static final int SHOWN = 12;

    /**
     * A definition.
     *
     * @param reach in words
     * @param uses rules that name the term
     */
    record Defined(
            String id,
            String term,
            String words,
            UslmRef cite,
            String reach,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            boolean inForce,
            boolean verify,
            String at,
            List<Use> uses) {
        Defined {
            uses = List.copyOf(uses);
        }
    }

    /**
     * Words left out of the rules.
     *
     * @param by the office that judges, by name
     */
    record Judged(
            String words,
            NotEncoded.Reason reason,
            Optional<String> note,
            Optional<String> by,
            UslmRef cite,
            String at) {}

    public ExplainAnswer {
        product = List.copyOf(product);
        defined = List.copyOf(defined);
        named = List.copyOf(named);
        judged = List.copyOf(judged);
        places = List.copyOf(places);
    }

    private Wording wording() {
        return stamp.wording();
    }

    // the answer in a sentence

    private String headline() {
        List<String> sentences = new ArrayList<>();
        if (!product.isEmpty()) {
            Glossary first = product.getFirst();
            sentences.add(say(
                    ExplainPhrase.HEAD_PRODUCT,
                    first.word(),
                    wording().say(first.family().plain()),
                    wording().say(first.meaning())));
        }
        if (!defined.isEmpty()) {
            List<String> cites =
                    defined.stream().map(one -> one.cite().printed()).distinct().toList();
            sentences.add(say(ExplainPhrase.HEAD_DEFINED, term, wording().and(cites)));
        } else if (!named.isEmpty() && product.isEmpty()) {
            sentences.add(NameBlocks.headline(wording(), named.getFirst()));
        } else if (judged.stream().anyMatch(ExplainAnswer::isEvaluative)) {
            Set<String> judges = new LinkedHashSet<>();
            judged.stream()
                    .filter(ExplainAnswer::isEvaluative)
                    .forEach(
                            one -> one.by().ifPresent(by -> judges.add(wording().name(by))));
            sentences.add(
                    judges.isEmpty()
                            ? say(ExplainPhrase.HEAD_JUDGED_BY_NOBODY, term)
                            : say(ExplainPhrase.HEAD_JUDGED, term, wording().or(List.copyOf(judges))));
        } else if (product.isEmpty() && !judged.isEmpty()) {
            sentences.add(say(ExplainPhrase.HEAD_LEFT_OUT, term));
        } else if (product.isEmpty()) {
            sentences.add(say(ExplainPhrase.HEAD_UNDEFINED, term, places.size()));
        }
        return String.join(" ", sentences);
    }

    private static boolean isEvaluative(Judged one) {
        return one.reason() == NotEncoded.Reason.EVALUATIVE;
    }

    private String say(ExplainPhrase phrase, Object... parts) {
        return wording().say(phrase, parts);
    }

    // for people

    @Override
    public Page page() {
        List<Block> blocks = new ArrayList<>();
        if (!product.isEmpty()) {
            List<Node> nodes = new ArrayList<>();
            product.forEach(word -> nodes.add(Node.of(word.word() + " · " + word.korean() + " · "
                    + wording().say(word.family().plain()) + ": " + wording().say(word.meaning()))));
            add(ExplainPhrase.PRODUCT, nodes, blocks);
        }
        List<Node> definitions = new ArrayList<>();
        defined.forEach(one -> definitions.add(definition(one)));
        add(ExplainPhrase.DEFINED, definitions, blocks);
        if (!named.isEmpty()) {
            blocks.add(new Block.Heading(say(ExplainPhrase.NAMED)));
            for (NameView name : named) {
                if (named.size() > 1 || !product.isEmpty() || !defined.isEmpty()) {
                    blocks.add(new Block.Sentence(NameBlocks.headline(wording(), name)));
                }
                NameBlocks.add(wording(), name, List.of(), blocks);
            }
        }
        List<Node> left = new ArrayList<>();
        judged.forEach(one -> left.add(judged(one)));
        add(ExplainPhrase.JUDGED, left, blocks);
        places(blocks);
        return new Page(headline(), blocks, unused.foot(stamp));
    }

    private void add(ExplainPhrase heading, List<Node> nodes, List<Block> blocks) {
        if (!nodes.isEmpty()) {
            blocks.add(new Block.Heading(say(heading)));
            blocks.add(new Block.Outline(nodes));
        }
    }

    private Node definition(Defined one) {
        List<Node> parts = new ArrayList<>();
        parts.add(Node.of(one.reach()));
        String span = one.from().map(day -> day + " ..").orElse("..")
                + one.until().map(day -> " " + day).orElse("");
        parts.add(Node.of(say(ExplainPhrase.SPAN, span)));
        if (one.verify()) {
            parts.add(Node.of(wording().say(Phrase.ROUTE_VERIFY)));
        }
        parts.add(Node.of(wording().say(Phrase.SHOW_AT, one.at())));
        if (!one.uses().isEmpty()) {
            List<Node> uses = new ArrayList<>();
            NameBlocks.uses(wording(), one.uses()).forEach(use -> uses.add(Node.of(use)));
            parts.add(Node.of(say(ExplainPhrase.USES, uses.size()), uses));
        }
        return Node.of(say(ExplainPhrase.DEFINITION, one.term(), one.cite().printed(), one.words()), parts);
    }

    private Node judged(Judged one) {
        String reason = reason(one.reason());
        String how = one.by()
                .map(by -> say(ExplainPhrase.JUDGED_BY, reason, wording().name(by)))
                .orElse(reason);
        List<Node> parts = new ArrayList<>();
        one.note().ifPresent(note -> parts.add(Node.of(say(ExplainPhrase.NOTE, note))));
        parts.add(Node.of(wording().say(Phrase.SHOW_AT, one.at())));
        return Node.of(say(ExplainPhrase.JUDGED_ONE, one.cite().printed(), one.words(), how), parts);
    }

    private static String code(NotEncoded.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason as the packs write it; in Korean with its word there. */
    private String reason(NotEncoded.Reason reason) {
        Glossary word = Glossary.named(code(reason)).getFirst();
        return switch (wording().language()) {
            case EN -> word.word();
            case KO -> word.korean() + "(" + word.word() + ")";
        };
    }

    private void places(List<Block> blocks) {
        List<Node> nodes = new ArrayList<>();
        for (Search.Place place : places.subList(0, Math.min(SHOWN, places.size()))) {
            String cite = place.cite().map(ref -> ref.printed() + " · ").orElse("");
            String name = place.name().isEmpty() ? "" : " " + place.name();
            nodes.add(Node.of(
                    cite + wording().say(SearchPhrase.kind(place.kind())) + name + " · " + place.at(),
                    List.of(Node.of(wording().say(SearchPhrase.LINE, place.line())))));
        }
        if (places.size() > SHOWN) {
            nodes.add(Node.of(say(ExplainPhrase.MORE, places.size() - SHOWN)));
        }
        if (!nodes.isEmpty()) {
            blocks.add(new Block.Heading(say(ExplainPhrase.PLACES, places.size())));
            blocks.add(new Block.Outline(nodes));
        }
    }

    // for programs

    @Override
    public Table table() {
        List<Table.Column> columns = new ArrayList<>();
        for (String key : List.of("part", "kind", "name", "words", "cite", "by", "at")) {
            columns.add(new Table.Column(key, key, true));
        }
        List<List<Cell>> rows = new ArrayList<>();
        product.forEach(word -> rows.add(Table.row(
                "product", word.family().name(), word.word(), wording().say(word.meaning()), "", "", "")));
        defined.forEach(one -> rows.add(Table.row(
                "defined", "define", one.term(), one.words(), one.cite().path(), "", one.at())));
        named.forEach(name -> rows.add(Table.row(
                "named",
                name.kind(),
                name.id(),
                name.title(),
                name.cite().map(UslmRef::path).orElse(""),
                name.office().orElse(""),
                name.at())));
        judged.forEach(one -> rows.add(Table.row(
                "judged",
                code(one.reason()),
                "",
                one.words(),
                one.cite().path(),
                one.by().orElse(""),
                one.at())));
        places.forEach(place -> rows.add(Table.row(
                "place",
                place.kind(),
                place.name(),
                place.line(),
                place.cite().map(UslmRef::path).orElse(""),
                "",
                place.at())));
        return Table.of(columns, rows);
    }

    @Override
    public Json json() {
        return stamp.shortJson("explain/1", headline())
                .put("term", term)
                .put("defined", !defined.isEmpty())
                .put(
                        "product",
                        Json.rows(
                                product,
                                word -> Json.fields()
                                        .put("word", word.word())
                                        .put("korean", word.korean())
                                        .put("family", word.family().name())
                                        .put("meaning", wording().say(word.meaning()))))
                .put(
                        "definitions",
                        Json.rows(
                                defined,
                                one -> Json.fields()
                                        .put("id", one.id())
                                        .put("term", one.term())
                                        .put("words", one.words())
                                        .put("cite", one.cite().path())
                                        .put("reach", one.reach())
                                        .put("from", one.from())
                                        .put("until", one.until())
                                        .put("inForce", one.inForce())
                                        .put("verify", one.verify())
                                        .put("at", one.at())
                                        .put("uses", Json.rows(one.uses(), Use::json))))
                .put("names", Json.rows(named, NameView::json))
                .put(
                        "judged",
                        Json.rows(
                                judged,
                                one -> Json.fields()
                                        .put("words", one.words())
                                        .put("reason", code(one.reason()))
                                        .put("note", one.note())
                                        .put("by", one.by())
                                        .put("cite", one.cite().path())
                                        .put("at", one.at())))
                .put(
                        "places",
                        Json.rows(
                                places,
                                place -> Json.fields()
                                        .put("kind", place.kind())
                                        .put("name", place.name())
                                        .put("cite", place.cite())
                                        .put("at", place.at())
                                        .put("line", place.line())))
                .put("unused", unused.json());
    }
}
