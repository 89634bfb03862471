package org.haetae.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Wording;
import org.haetae.law.cite.Span;
import org.haetae.law.model.Case;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Provision;
import org.haetae.law.model.Rule;

/**
 * Provisions of the packs: our own words, the law's, the rules as they are written, their versions and tests.
 *
 * @param only the one rule asked for; all rules of the provisions otherwise
 */
public record LawShown(Stamp stamp, String asked, Optional<String> only, List<Entry> entries) implements Answer {
    /**
     * A provision and where it stands.
     *
     * @param above titles of the headings it stands under, outermost first
     */
    public record Entry(Instrument instrument, List<String> above, Provision provision) {
        public Entry {
            above = List.copyOf(above);
        }

        /** With the heading above it, where its own begins with a letter only. */
        String title() {
            String own = provision.title();
            boolean part = own.startsWith("(") && !above.isEmpty();
            return part ? above.getLast() + ", " + own : own;
        }
    }

    public LawShown {
        entries = List.copyOf(entries);
    }

    private Wording wording() {
        return stamp.wording();
    }

    /** A day in data; empty where a span has no end. */
    static Optional<LocalDate> day(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(day);
    }

    private List<Rule> rules(Entry entry) {
        return entry.provision().rules().stream()
                .filter(rule -> only.map(rule.id()::equals).orElse(true))
                .toList();
    }

    private List<RuleText> texts(Entry entry) {
        List<RuleText> texts = new ArrayList<>();
        rules(entry).forEach(rule -> texts.add(RuleText.of(wording().pack(), rule)));
        return texts;
    }

    private String headline() {
        Entry first = entries.getFirst();
        String title = first.title();
        String cite =
                first.provision().cite().map(ref -> " [" + ref.printed() + "]").orElse("");
        String instrument = wording().say(first.instrument().title());
        String day = wording().day(stamp.ask().asOf().law());
        Span span = first.provision().life().span();
        Phrase phrase = span.contains(stamp.ask().asOf().law())
                ? Phrase.SHOW_HEAD
                : span.from().isAfter(stamp.ask().asOf().law()) ? Phrase.SHOW_HEAD_LATER : Phrase.SHOW_HEAD_OVER;
        String bound = phrase == Phrase.SHOW_HEAD_LATER
                ? wording().day(span.from())
                : phrase == Phrase.SHOW_HEAD_OVER ? wording().day(span.until()) : "";
        String head = wording().say(phrase, title + cite, instrument, day, bound);
        return entries.size() == 1 ? head : head + " " + wording().say(Phrase.SHOW_MORE, entries.size() - 1);
    }

    @Override
    public Page page() {
        List<Block> blocks = new ArrayList<>();
        for (Entry entry : entries) {
            Provision provision = entry.provision();
            String cite = provision
                    .cite()
                    .map(ref -> " · " + ref.printed() + " · " + ref)
                    .orElse("");
            blocks.add(new Block.Heading(entry.title() + cite));
            provision.words().forEach(words -> blocks.add(new Block.Sentence(words)));
            if (!provision.quotes().isEmpty()) {
                List<Node> quotes = new ArrayList<>();
                provision.quotes().forEach(quote -> quotes.add(Node.of(quote.text())));
                blocks.add(new Block.Outline(List.of(Node.of(wording().say(Phrase.SHOW_QUOTES), quotes))));
            }
            texts(entry).forEach(text -> rule(text, blocks));
            if (!provision.parts().isEmpty()) {
                List<Node> parts = new ArrayList<>();
                provision
                        .parts()
                        .forEach(part -> parts.add(Node.of(part.title()
                                + part.cite().map(ref -> " · " + ref).orElse(""))));
                blocks.add(new Block.Outline(List.of(Node.of(wording().say(Phrase.SHOW_PARTS), parts))));
            }
        }
        return new Page(headline(), blocks, stamp.shortFoot());
    }

    private void rule(RuleText text, List<Block> blocks) {
        blocks.add(new Block.Source(text.source()));
        List<Node> nodes = new ArrayList<>();
        nodes.add(Node.of(wording().say(Phrase.SHOW_AT, text.rule().at())));
        if (text.changes().size() > 1) {
            List<Node> changes = new ArrayList<>();
            text.changes().forEach(change -> changes.add(Node.of(change(change))));
            nodes.add(Node.of(wording().say(Phrase.SHOW_VERSIONS), changes));
        }
        if (!text.cases().isEmpty()) {
            List<Node> cases = new ArrayList<>();
            for (Case test : text.cases()) {
                cases.add(Node.of(test.on() + " · " + test.title() + " · " + test.at()));
            }
            nodes.add(Node.of(wording().say(Phrase.SHOW_CASES, text.cases().size()), cases));
        }
        blocks.add(new Block.Outline(nodes));
    }

    private String change(RuleText.Change change) {
        Phrase phrase = change.begins() ? Phrase.SHOW_BEGINS : Phrase.SHOW_ENDS;
        String by = change.by()
                .map(cite -> " " + wording().say(Phrase.SHOW_BY, cite.printed()))
                .orElse("");
        return wording().say(phrase, change.day(), by);
    }

    @Override
    public Table table() {
        List<Table.Column> columns = new ArrayList<>();
        for (String key : List.of("instrument", "provision", "cite", "rule", "kind", "title", "from", "until", "at")) {
            columns.add(new Table.Column(key, key, true));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Entry entry : entries) {
            for (Rule rule : rules(entry)) {
                rows.add(Table.row(
                        entry.instrument().cite().path(),
                        entry.provision().title(),
                        rule.cite().path(),
                        rule.id(),
                        RuleText.kind(rule),
                        wording().title(rule),
                        day(rule.life().span().from()).map(Object::toString).orElse(""),
                        day(rule.life().span().until()).map(Object::toString).orElse(""),
                        rule.at().toString()));
            }
        }
        return Table.of(columns, rows);
    }

    @Override
    public Json json() {
        return stamp.shortJson("law-show/1", headline())
                .put("asked", asked)
                .put("provisions", Json.rows(entries, this::provision));
    }

    private Json provision(Entry entry) {
        Provision provision = entry.provision();
        return Json.fields()
                .put("title", provision.title())
                .put("above", Json.texts(entry.above()))
                .put("cite", provision.cite())
                .put("instrument", entry.instrument().cite().path())
                .put("instrumentTitle", wording().say(entry.instrument().title()))
                .put("from", day(provision.life().span().from()))
                .put("until", day(provision.life().span().until()))
                .put("words", Json.texts(provision.words()))
                .put("quotes", Json.rows(provision.quotes(), quote -> new Json.Text(quote.text())))
                .put("rules", Json.rows(texts(entry), this::rule));
    }

    private Json rule(RuleText text) {
        Rule rule = text.rule();
        return Json.fields()
                .put("id", rule.id())
                .put("kind", RuleText.kind(rule))
                .put("title", wording().title(rule))
                .put("cite", rule.cite().path())
                .put("verify", rule.life().verify())
                .put("at", rule.at().toString())
                .put("source", Json.texts(text.source()))
                .put(
                        "changes",
                        Json.rows(
                                text.changes(),
                                change -> Json.fields()
                                        .put("day", change.day().toString())
                                        .put("begins", change.begins())
                                        .put("by", change.by())))
                .put(
                        "cases",
                        Json.rows(
                                text.cases(),
                                test -> Json.fields()
                                        .put("title", test.title())
                                        .put("on", test.on().toString())
                                        .put("at", test.at().toString())));
    }
}
