package org.haetae.answers.warrant;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Page;
import org.haetae.answers.warrant.WarrantAnswer.Held;
import org.haetae.answers.warrant.WarrantAnswer.OfAct;
import org.haetae.answers.warrant.WarrantAnswer.OneFact;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.WarrantPhrase;
import org.haetae.answers.words.Wording;
import org.haetae.law.graph.Value;

/** Papers for people: the contradicted first, each with what it states, what the facts say and where that stands. */
final class WarrantPage {
    private final WarrantAnswer answer;
    private final Wording wording;

    WarrantPage(WarrantAnswer answer) {
        this.answer = answer;
        this.wording = answer.stamp().wording();
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        if (!answer.acts().isEmpty()) {
            blocks.add(new Block.Sentence(wording.say(WarrantPhrase.EFFECT)));
        }
        for (Held held : List.of(Held.CONTRADICTED, Held.DISPUTED, Held.READING, Held.SUPPORTED, Held.SILENT)) {
            List<Node> nodes = new ArrayList<>();
            answer.acts().stream().filter(act -> act.held() == held).forEach(act -> nodes.add(act(act)));
            if (!nodes.isEmpty()) {
                blocks.add(new Block.Heading(wording.say(title(held))));
                blocks.add(new Block.Outline(nodes));
            }
        }
        List<Node> others = new ArrayList<>();
        answer.acts().stream()
                .filter(act -> act.held() == Held.NOTHING_STATED)
                .forEach(act -> others.add(Node.of(wording.say(
                        WarrantPhrase.ACT, act.date(), act.title(), act.cite().printed()))));
        if (!others.isEmpty()) {
            blocks.add(new Block.Outline(
                    List.of(Node.of(wording.say(WarrantPhrase.NOTHING_STATED, others.size()), others))));
        }
        List<String> verify = answer.acts().stream()
                .filter(OfAct::verify)
                .map(OfAct::rule)
                .distinct()
                .toList();
        return new Page(headline(), blocks, answer.stamp().foot(verify));
    }

    private static WarrantPhrase title(Held held) {
        return switch (held) {
            case SUPPORTED -> WarrantPhrase.SUPPORTED;
            case SILENT -> WarrantPhrase.SILENT;
            case DISPUTED -> WarrantPhrase.DISPUTED;
            case CONTRADICTED -> WarrantPhrase.CONTRADICTED;
            case NOTHING_STATED -> WarrantPhrase.NOTHING_STATED;
            case READING -> WarrantPhrase.READING;
        };
    }

    String headline() {
        String day = wording.day(answer.stamp().ask().asOf().facts());
        return answer.acts().isEmpty()
                ? wording.say(WarrantPhrase.HEAD_NONE, day)
                : wording.say(
                        WarrantPhrase.HEAD,
                        answer.acts().size(),
                        day,
                        answer.count(Held.SUPPORTED),
                        answer.count(Held.CONTRADICTED),
                        answer.count(Held.DISPUTED),
                        answer.count(Held.SILENT));
    }

    private Node act(OfAct act) {
        List<Node> parts = new ArrayList<>();
        parts.add(Node.of(wording.say(WarrantPhrase.ACT_TOLD, act.told())));
        parts.add(Node.of(wording.say(WarrantPhrase.ACT_SOURCE, wording.asWritten(act.source()))));
        act.facts().forEach(fact -> parts.add(fact(fact)));
        return Node.of(
                wording.say(
                        WarrantPhrase.ACT, act.date(), act.title(), act.cite().printed()),
                parts);
    }

    private Node fact(OneFact fact) {
        String label = fact.label().isEmpty() ? "" : fact.label() + " ";
        String says = wording.say(Terms.of(fact.value()));
        String why;
        if (!fact.source().isEmpty()) {
            why = fact.since()
                    .map(day -> wording.say(WarrantPhrase.FACT_SINCE, day, fact.source()))
                    .orElseGet(() -> wording.say(WarrantPhrase.FACT_SOURCE, says, fact.source()));
        } else {
            why = wording.say(fact.value() == Value.FALSE ? WarrantPhrase.FACT_REST : WarrantPhrase.FACT_NOBODY);
        }
        return Node.of(
                wording.say(
                        WarrantPhrase.FACT,
                        Terms.mark(fact.value()),
                        label + fact.text(),
                        fact.cite().printed()),
                List.of(Node.of(why)));
    }
}
