package org.haetae.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Wording;
import org.haetae.law.cite.Span;

/**
 * What stands in the packs under a cite or a name.
 *
 * @param whole whether provisions were asked for, and not one rule or word
 * @param provisions whole, with what stands under them; or with the one rule that was asked for
 * @param names of the vocabulary, where one was asked for
 * @param bearings of the one measure or way out asked for, a scenario each
 * @param given of the one fact asked for: how it stands in each scenario
 */
public record LawShown(
        Stamp stamp,
        String asked,
        boolean whole,
        List<ProvisionView> provisions,
        List<NameView> names,
        List<Bearing> bearings,
        List<String> given,
        Unused unused)
        implements Answer {
    public LawShown {
        provisions = List.copyOf(provisions);
        names = List.copyOf(names);
        bearings = List.copyOf(bearings);
        given = List.copyOf(given);
    }

    private Wording wording() {
        return stamp.wording();
    }

    /** A day in data; empty where a span has no end. */
    static Optional<LocalDate> day(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(day);
    }

    private String headline() {
        if (!names.isEmpty()) {
            return NameBlocks.headline(wording(), names.getFirst());
        }
        ProvisionView first = provisions.getFirst();
        String cite = first.cite().map(ref -> " [" + ref.printed() + "]").orElse("");
        String instrument = wording().say(first.instrument().title());
        LocalDate asOf = stamp.ask().asOf().law();
        Span span = first.life().span();
        Phrase phrase = span.contains(asOf)
                ? Phrase.SHOW_HEAD
                : span.from().isAfter(asOf) ? Phrase.SHOW_HEAD_LATER : Phrase.SHOW_HEAD_OVER;
        String bound = phrase == Phrase.SHOW_HEAD_LATER
                ? wording().day(span.from())
                : phrase == Phrase.SHOW_HEAD_OVER ? wording().day(span.until()) : "";
        String head = wording()
                .say(
                        phrase,
                        wording().asWritten(first.fullTitle()) + cite,
                        instrument,
                        wording().day(asOf),
                        bound);
        int more = provisions.size() - 1;
        return switch (more) {
            case 0 -> head;
            case 1 -> head + " " + wording().say(Phrase.SHOW_ONE_MORE);
            default -> head + " " + wording().say(Phrase.SHOW_MORE, more);
        };
    }

    @Override
    public Page page() {
        List<Block> blocks = new ArrayList<>();
        for (NameView name : names) {
            NameBlocks.add(wording(), name, given, blocks);
        }
        ProvisionBlocks shown = new ProvisionBlocks(this, blocks);
        provisions.forEach(provision -> shown.add(provision, provision.fullTitle(), Span.ALWAYS));
        return new Page(headline(), blocks, unused.foot(stamp));
    }

    /** Rules at any depth; of a name of the vocabulary what uses it. */
    @Override
    public Table table() {
        List<Table.Column> columns = new ArrayList<>();
        for (String key : List.of("instrument", "provision", "cite", "rule", "kind", "title", "from", "until", "at")) {
            columns.add(new Table.Column(key, key, true));
        }
        List<List<Cell>> rows = new ArrayList<>();
        provisions.forEach(provision -> rows(provision, rows));
        for (NameView name : names) {
            for (Use use : name.uses()) {
                String cite = use.cite().map(Object::toString).orElse("");
                rows.add(Table.row("", "", cite, use.id(), use.kind(), use.title(), "", "", ""));
            }
        }
        return Table.of(columns, rows);
    }

    private void rows(ProvisionView provision, List<List<Cell>> into) {
        for (RuleText text : provision.rules()) {
            Span span = text.rule().life().span();
            into.add(Table.row(
                    provision.instrument().cite().path(),
                    provision.title(),
                    text.rule().cite().path(),
                    text.rule().id(),
                    RuleText.kind(text.rule()),
                    wording().title(text.rule()),
                    day(span.from()).map(Object::toString).orElse(""),
                    day(span.until()).map(Object::toString).orElse(""),
                    text.at()));
        }
        provision.parts().forEach(part -> rows(part, into));
    }

    @Override
    public Json json() {
        return stamp.shortJson("law-show/1", headline())
                .put("asked", asked)
                .put("provisions", Json.rows(provisions, provision -> provision.json(wording())))
                .put("names", Json.rows(names, NameView::json))
                .put("bearings", Json.rows(bearings, bearing -> bearing.json(wording())))
                .put("given", Json.texts(given))
                .put("unused", unused.json());
    }
}
