package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Node;
import org.haetae.answers.words.CoveragePhrase;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.law.cite.Span;
import org.haetae.law.model.Life;
import org.haetae.law.model.Route;
import org.haetae.law.model.Rule;

/** A provision on a page: heading, our words, the law's words, rules, tests, and then its parts. */
record ProvisionBlocks(LawShown answer, List<Block> blocks) {
    private Wording wording() {
        return answer.stamp().wording();
    }

    /** @param around the span of what it stands in: its own is told only where it differs */
    void add(ProvisionView provision, String title, Span around) {
        String cite =
                provision.cite().map(ref -> " · " + ref.printed() + " · " + ref).orElse("");
        blocks.add(new Block.Heading(wording().asWritten(title) + cite));
        life(provision.life(), around);
        provision
                .words()
                .forEach(words -> blocks.add(new Block.Sentence(wording().asWritten(words))));
        if (!provision.quotes().isEmpty()) {
            blocks.add(outline(wording().say(Phrase.SHOW_QUOTES), provision.quotes()));
        }
        provision.text().ifPresent(this::text);
        provision.rules().forEach(rule -> rule(rule));
        if (!provision.cases().isEmpty()) {
            int n = provision.cases().size();
            blocks.add(outline(wording().say(Phrase.SHOW_CASES_BESIDE, n), cases(provision.cases())));
        }
        provision
                .parts()
                .forEach(part -> add(part, part.title(), provision.life().span()));
    }

    private void text(FullText text) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(wording().say(CoveragePhrase.TEXT_LINE, line.shown())));
        String title = text.day()
                .map(day -> wording().say(CoveragePhrase.TEXT, text.edition(), day))
                .orElseGet(() -> wording().say(CoveragePhrase.TEXT_NO_DAY, text.edition()));
        blocks.add(outline(title, lines));
    }

    private void life(Life life, Span around) {
        List<String> parts = new ArrayList<>();
        Span span = life.span();
        if (!span.from().equals(around.from())) {
            LawShown.day(span.from())
                    .ifPresent(day -> parts.add(change(new RuleText.Change(day, true, life.beganBy()))));
        }
        if (!span.until().equals(around.until())) {
            LawShown.day(span.until())
                    .ifPresent(day -> parts.add(change(new RuleText.Change(day, false, life.endedBy()))));
        }
        if (life.verify()) {
            parts.add(wording().say(Phrase.NOTE_VERIFY));
        }
        if (!parts.isEmpty()) {
            blocks.add(new Block.Sentence(Wording.sentence(String.join(", ", parts)) + "."));
        }
    }

    private static Block outline(String title, List<String> lines) {
        return new Block.Outline(List.of(node(title, lines)));
    }

    private static Node node(String title, List<String> lines) {
        List<Node> nodes = new ArrayList<>();
        lines.forEach(line -> nodes.add(Node.of(line)));
        return Node.of(title, nodes);
    }

    /** Where the page is about a rule, tests of it and what uses it are told under it. */
    private void rule(RuleText text) {
        blocks.add(new Block.Source(text.source()));
        List<Node> nodes = new ArrayList<>();
        nodes.add(Node.of(wording().say(Phrase.SHOW_AT, text.at())));
        if (text.verify()) {
            nodes.add(Node.of(wording().say(Phrase.ROUTE_VERIFY)));
        }
        if (text.changes().size() > 1) {
            List<String> changes = new ArrayList<>();
            text.changes().forEach(change -> changes.add(change(change)));
            nodes.add(node(wording().say(Phrase.SHOW_VERSIONS), changes));
        }
        if (!answer.whole()) {
            answer.bearings().forEach(bearing -> nodes.add(bearing(bearing, text.rule())));
            if (!text.uses().isEmpty()) {
                nodes.add(node(
                        wording().say(Phrase.SHOW_USES, text.uses().size()), NameBlocks.uses(wording(), text.uses())));
            }
            if (!text.cases().isEmpty()) {
                nodes.add(node(wording().say(Phrase.SHOW_CASES, text.cases().size()), cases(text.cases())));
            }
        }
        blocks.add(new Block.Outline(nodes));
    }

    private List<String> cases(List<RuleText.CaseAt> cases) {
        List<String> lines = new ArrayList<>();
        cases.forEach(test -> lines.add(test.on() + " · " + wording().asWritten(test.title()) + " · " + test.at()));
        return lines;
    }

    private Node bearing(Bearing bearing, Rule rule) {
        String day = wording().day(answer.stamp().ask().asOf().law());
        List<String> lines = new ArrayList<>();
        for (Bearing.Link link : bearing.links()) {
            String verdict = bearing.decided() ? " · " + wording().say(Terms.of(link.verdict())) : "";
            lines.add(link.id() + " · " + link.title() + " · " + link.cite().printed() + verdict);
        }
        boolean route = rule instanceof Route;
        Phrase some = route ? Phrase.SHOW_REACHES : Phrase.SHOW_WAYS_OUT;
        Phrase none = route ? Phrase.SHOW_REACHES_NOTHING : Phrase.SHOW_NO_WAY_OUT;
        String said = wording().say(lines.isEmpty() ? none : some, day, lines.size());
        String scenario = bearing.scenario().isEmpty() ? "" : bearing.scenario() + ": ";
        String outcome = bearing.decided()
                ? bearing.outcome()
                        .map(word -> Terms.glyph(word) + " " + wording().say(Terms.of(word)) + ". ")
                        .orElse("")
                : "";
        return node(scenario + outcome + said, lines);
    }

    private String change(RuleText.Change change) {
        Phrase phrase = change.begins() ? Phrase.SHOW_BEGINS : Phrase.SHOW_ENDS;
        String by = change.by()
                .map(cite -> " " + wording().say(Phrase.SHOW_BY, cite.printed()))
                .orElse("");
        return wording().say(phrase, change.day(), by);
    }
}
