package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.show.Json;
import org.haetae.answers.words.Wording;
import org.haetae.law.Law;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Life;
import org.haetae.law.model.Provision;
import org.haetae.law.model.Rule;
import org.haetae.law.text.TextStore;

/**
 * A provision with all that stands under it, as one reads a statute book.
 *
 * @param above titles of the headings it stands under, outermost first
 * @param words our own
 * @param quotes the law's, as of the day asked about
 * @param quoted the law's of every day, each with its life
 * @param text all of the law's words, where somebody imported them; without those of its parts
 * @param cases tests written beside it
 */
public record ProvisionView(
        Instrument instrument,
        List<String> above,
        String title,
        Optional<UslmRef> cite,
        Life life,
        List<String> words,
        List<String> quotes,
        List<Provision.Quoted> quoted,
        Optional<FullText> text,
        List<RuleText> rules,
        List<RuleText.CaseAt> cases,
        List<ProvisionView> parts,
        String at) {
    public ProvisionView {
        above = List.copyOf(above);
        words = List.copyOf(words);
        quotes = List.copyOf(quotes);
        quoted = List.copyOf(quoted);
        rules = List.copyOf(rules);
        cases = List.copyOf(cases);
        parts = List.copyOf(parts);
    }

    /** The whole of it, with its parts at any depth. */
    static ProvisionView whole(
            Law law,
            Names names,
            Optional<TextStore> texts,
            CasesBeside beside,
            Instrument instrument,
            List<String> above,
            Provision provision) {
        List<RuleText> rules = new ArrayList<>();
        provision.rules().forEach(rule -> rules.add(RuleText.of(law, names, rule)));
        List<RuleText.CaseAt> cases = new ArrayList<>();
        beside.of(provision).forEach(test -> cases.add(RuleText.CaseAt.of(law, test)));
        List<String> under = new ArrayList<>(above);
        under.add(provision.title());
        List<ProvisionView> parts = new ArrayList<>();
        provision.parts().forEach(part -> parts.add(whole(law, names, texts, beside, instrument, under, part)));
        List<UslmRef> apart = new ArrayList<>();
        provision.parts().forEach(part -> part.cite().ifPresent(apart::add));
        return of(law, names, text(texts, names, provision, apart), instrument, above, provision, rules, cases, parts);
    }

    private static Optional<FullText> text(
            Optional<TextStore> texts, Names names, Provision provision, List<UslmRef> apart) {
        return texts.flatMap(store -> provision.cite().flatMap(cite -> FullText.of(store, cite, apart, names.day())));
    }

    /** One of its rules, under the provision's own words and the law's. */
    static ProvisionView only(
            Law law,
            Names names,
            Optional<TextStore> texts,
            Instrument instrument,
            List<String> above,
            Provision provision,
            Rule rule) {
        List<RuleText> rules = List.of(RuleText.of(law, names, rule));
        Optional<FullText> text = text(texts, names, provision, List.of());
        return of(law, names, text, instrument, above, provision, rules, List.of(), List.of());
    }

    private static ProvisionView of(
            Law law,
            Names names,
            Optional<FullText> text,
            Instrument instrument,
            List<String> above,
            Provision provision,
            List<RuleText> rules,
            List<RuleText.CaseAt> cases,
            List<ProvisionView> parts) {
        return new ProvisionView(
                instrument,
                above,
                provision.title(),
                provision.cite(),
                provision.life(),
                provision.words(),
                provision.quotesOn(names.day()),
                provision.quotes(),
                text,
                rules,
                cases,
                parts,
                law.within(provision.at()).toString());
    }

    /** With the heading above it, where its own begins with a letter only. */
    public String fullTitle() {
        boolean part = title.startsWith("(") && !above.isEmpty();
        return part ? above.getLast() + ", " + title : title;
    }

    Json json(Wording wording) {
        return Json.fields()
                .put("title", title)
                .put("above", Json.texts(above))
                .put("cite", cite)
                .put("instrument", instrument.cite().path())
                .put("instrumentTitle", wording.say(instrument.title()))
                .put("from", LawShown.day(life.span().from()))
                .put("until", LawShown.day(life.span().until()))
                .put("verify", life.verify())
                .put("at", at)
                .put("words", Json.texts(words))
                .put("quotes", Json.texts(quotes))
                .put("text", text.map(FullText::json).orElse(new Json.Nothing()))
                .put("rules", Json.rows(rules, rule -> rule.json(wording)))
                .put("cases", Json.rows(cases, RuleText.CaseAt::json))
                .put("parts", Json.rows(parts, part -> part.json(wording)));
    }
}
