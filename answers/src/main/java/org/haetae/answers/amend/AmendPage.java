package org.haetae.answers.amend;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.amend.AmendAnswer.Done;
import org.haetae.answers.plan.PlanAnswer;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.AmendPhrase;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Wording;

/** A bill for people: what it does, what comes out otherwise, and the plans before and after. */
final class AmendPage {
    private final AmendAnswer answer;
    private final Wording wording;

    AmendPage(AmendAnswer answer) {
        this.answer = answer;
        this.wording = answer.stamp().wording();
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Sentence(wording.say(AmendPhrase.NOT_LAW)));
        blocks.add(new Block.Heading(wording.say(AmendPhrase.DONE)));
        List<Node> done = new ArrayList<>();
        answer.done().forEach(one -> done.add(Node.of(done(one))));
        if (done.isEmpty()) {
            done.add(Node.of(wording.say(AmendPhrase.ADDS_OWN)));
        }
        blocks.add(new Block.Outline(done));
        List<Block> changes = answer.diff().page().blocks();
        if (!changes.isEmpty()) {
            blocks.add(new Block.Heading(wording.say(AmendPhrase.CHANGES)));
            blocks.addAll(changes);
        }
        blocks.add(new Block.Heading(wording.say(AmendPhrase.PLANS)));
        blocks.add(new Block.Grid(plans()));
        return new Page(headline(), blocks, answer.stamp().foot(List.of()));
    }

    String headline() {
        int changes = answer.diff().table().groups().stream()
                .mapToInt(group -> group.rows().size())
                .sum();
        return wording.say(
                changes == 0 ? AmendPhrase.HEAD_SAME : AmendPhrase.HEAD,
                wording.asWritten(answer.title()),
                changes,
                wording.day(answer.from()),
                answer.after().top(),
                answer.before().top());
    }

    private String done(Done one) {
        AmendPhrase phrase = switch (one.what()) {
            case "strike" -> AmendPhrase.STRIKE;
            case "strike-lines" -> AmendPhrase.STRIKE_LINES;
            case "replace" -> AmendPhrase.REPLACE;
            default -> AmendPhrase.ADD;
        };
        return wording.say(phrase, one.title(), one.cite().printed(), one.word());
    }

    private Table plans() {
        PlanAnswer before = answer.before();
        PlanAnswer after = answer.after();
        return Table.of(
                List.of(
                        new Table.Column("what", wording.say(Phrase.COLUMN_TITLE), true),
                        new Table.Column("before", wording.say(AmendPhrase.COLUMN_BEFORE), false),
                        new Table.Column("after", wording.say(AmendPhrase.COLUMN_AFTER), false)),
                List.of(
                        row(AmendPhrase.PLAN_DOORS, before.top(), after.top()),
                        row(AmendPhrase.PLAN_COST, before.cost(), after.cost()),
                        row(
                                AmendPhrase.PLAN_STEPS,
                                before.steps().size(),
                                after.steps().size()),
                        row(
                                AmendPhrase.PLAN_SHUT,
                                before.shut().size(),
                                after.shut().size())));
    }

    private List<org.haetae.answers.show.Cell> row(AmendPhrase what, long before, long after) {
        return Table.row(wording.say(what), String.valueOf(before), String.valueOf(after));
    }
}
