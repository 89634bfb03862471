package org.haetae.answers.timeline;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.timeline.TimelineAnswer.OfRow;
import org.haetae.answers.timeline.TimelineAnswer.Stretch;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.TimelinePhrase;
import org.haetae.answers.words.Wording;

/** The matrix over time for people: a group of lines for each row, a line for each change. */
final class TimelinePage {
    private final TimelineAnswer answer;
    private final Wording wording;

    TimelinePage(TimelineAnswer answer) {
        this.answer = answer;
        this.wording = answer.stamp().wording();
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Sentence(wording.say(TimelinePhrase.HOW)));
        List<Table.Group> groups = new ArrayList<>();
        for (OfRow row : answer.rows()) {
            List<List<Cell>> lines = new ArrayList<>();
            row.stretches().forEach(stretch -> lines.add(line(stretch)));
            String title = row.title() + " · " + row.cite().printed();
            if (lines.isEmpty()) {
                blocks.add(new Block.Sentence(wording.say(TimelinePhrase.NEVER, title)));
            } else {
                groups.add(new Table.Group(title, lines));
            }
        }
        if (!groups.isEmpty()) {
            blocks.add(new Block.Grid(new Table(
                    List.of(
                            new Table.Column("from", wording.say(TimelinePhrase.COLUMN_FROM), false),
                            new Table.Column("until", wording.say(TimelinePhrase.COLUMN_UNTIL), false),
                            new Table.Column("standing", wording.say(TimelinePhrase.COLUMN_STANDING), true),
                            new Table.Column("outcome", wording.say(TimelinePhrase.COLUMN_OUTCOME), true)),
                    groups)));
        }
        return new Page(headline(), blocks, answer.stamp().foot(List.of()));
    }

    String headline() {
        String from = wording.day(answer.from());
        String until = wording.day(answer.until());
        long there =
                answer.rows().stream().filter(row -> !row.stretches().isEmpty()).count();
        return there == 0
                ? wording.say(TimelinePhrase.HEAD_NONE, from, until)
                : wording.say(
                        TimelinePhrase.HEAD,
                        from,
                        until,
                        there,
                        answer.changes(),
                        answer.days().size());
    }

    private List<Cell> line(Stretch stretch) {
        return List.of(
                Cell.of(stretch.from().toString()),
                Cell.of(stretch.until().map(Object::toString).orElseGet(() -> wording.say(TimelinePhrase.GOES_ON))),
                Cell.of(wording.say(Terms.of(stretch.standing()))),
                new Cell(
                        Terms.glyph(stretch.outcome()) + " " + wording.say(Terms.of(stretch.outcome())),
                        Terms.tone(stretch.outcome())));
    }
}
