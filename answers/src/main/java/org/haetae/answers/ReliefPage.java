package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.show.Table.Column;
import org.haetae.answers.show.Tone;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.law.eval.Outcome;
import org.haetae.law.eval.Standing;

/** The matrix for people: groups, a row for each measure, a column for each scenario; and the effects. */
final class ReliefPage {
    /** More scenarios than this do not fit a line; further ones get a table of their own. */
    private static final int ABREAST = 3;

    private final ReliefAnswer answer;
    private final Wording wording;
    private final Notes notes;

    ReliefPage(ReliefAnswer answer) {
        this.answer = answer;
        this.wording = answer.wording();
        this.notes = new Notes(wording);
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        List<ReliefAnswer.Column> columns = answer.columns();
        Headline headline = new Headline(answer);
        if (columns.size() > 1) {
            List<Node> each = new ArrayList<>();
            columns.forEach(column -> each.add(Node.of(column.scenario() + ": " + headline.text(column))));
            blocks.add(new Block.Outline(each));
        }
        boolean one = columns.size() == 1 && columns.getFirst().measures().size() == 1;
        if (!answer.measures().isEmpty() && !(answer.opened() && one)) {
            tables(blocks);
        }
        if (answer.opened()) {
            ReliefOpened opened = new ReliefOpened(answer);
            columns.forEach(column -> opened.add(column, blocks));
        }
        columns.forEach(column -> effects(column, blocks));
        return new Page(answer.headline(), blocks, answer.stamp().foot(answer.verify()));
    }

    // the table

    private void tables(List<Block> blocks) {
        List<ReliefAnswer.Column> columns = answer.columns();
        if (columns.size() == 1) {
            blocks.add(new Block.Grid(table(columns)));
            return;
        }
        for (int from = 0; from < columns.size(); from += ABREAST) {
            List<ReliefAnswer.Column> abreast = columns.subList(from, Math.min(columns.size(), from + ABREAST));
            if (columns.size() > ABREAST) {
                // several tables have the same groups: each says whose they are
                blocks.add(new Block.Heading(String.join(
                        ", ",
                        abreast.stream().map(ReliefAnswer.Column::scenario).toList())));
            }
            blocks.add(new Block.Grid(table(abreast)));
        }
    }

    private Table table(List<ReliefAnswer.Column> scenarios) {
        boolean one = scenarios.size() == 1 && answer.columns().size() == 1;
        boolean noted = one
                && answer.measures().stream().anyMatch(view -> !notes.of(view).isEmpty());
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("id", wording.say(Phrase.COLUMN_MEASURE), false));
        columns.add(new Column("title", wording.say(Phrase.COLUMN_TITLE), true));
        columns.add(new Column("modality", wording.say(Phrase.COLUMN_MODALITY), false));
        for (ReliefAnswer.Column scenario : scenarios) {
            String title = one ? wording.say(Phrase.COLUMN_OUTCOME) : scenario.scenario();
            columns.add(new Column("outcome", title, !one));
        }
        if (noted) {
            columns.add(new Column("note", wording.say(Phrase.COLUMN_NOTE), true));
        }
        List<Table.Group> groups = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        String title = "";
        for (MeasureView view : answer.measures()) {
            if (!view.groupTitle().equals(title) && !rows.isEmpty()) {
                groups.add(new Table.Group(title, rows));
                rows = new ArrayList<>();
            }
            title = view.groupTitle();
            rows.add(row(view, scenarios, one, noted));
        }
        groups.add(new Table.Group(title, rows));
        return new Table(columns, groups);
    }

    private List<Cell> row(MeasureView view, List<ReliefAnswer.Column> scenarios, boolean one, boolean noted) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(view.id()));
        cells.add(Cell.of(view.title()));
        cells.add(Cell.of(view.modality().map(m -> wording.say(Terms.of(m))).orElse("")));
        for (ReliefAnswer.Column scenario : scenarios) {
            cells.add(outcome(scenario.measure(view.id()), one));
        }
        if (noted) {
            cells.add(Cell.of(notes.of(view)));
        }
        return cells;
    }

    private Cell outcome(Optional<MeasureView> view, boolean one) {
        return view.map(measure -> {
                    Outcome outcome = measure.outcome();
                    String words = outcome(outcome.word());
                    String cases = !one && outcome.singleCase() ? " (" + wording.say(Phrase.NOTE_CASES) + ")" : "";
                    boolean held = !one && measure.standing() == Standing.Word.HELD;
                    String now = held ? " (" + wording.say(Phrase.NOTE_HELD) + ")" : "";
                    String perhaps = one
                            ? ""
                            : outcome.perhaps()
                                    .map(word ->
                                            " (" + wording.say(Phrase.NOTE_PERHAPS, wording.say(Terms.of(word))) + ")")
                                    .orElse("");
                    return new Cell(words + cases + now + perhaps, Terms.tone(outcome.word()));
                })
                .orElse(Cell.of("–"));
    }

    private String outcome(Outcome.Word word) {
        return Terms.glyph(word) + " " + wording.say(Terms.of(word));
    }

    // effects

    /** An effect on one basis goes with it, so the closed matrix shows only those on several. */
    private void effects(ReliefAnswer.Column column, List<Block> blocks) {
        List<EffectView> shown = column.effects().stream()
                .filter(effect -> answer.opened() || effect.bases().size() > 1)
                .toList();
        int others = column.effects().size() - shown.size();
        if (column.effects().isEmpty()) {
            return;
        }
        String scenario = answer.columns().size() > 1 ? column.scenario() + ": " : "";
        blocks.add(new Block.Heading(scenario + wording.say(Phrase.EFFECTS)));
        List<Node> nodes = new ArrayList<>();
        shown.forEach(effect -> nodes.add(effect(effect)));
        if (others > 0) {
            Phrase phrase = others == 1 ? Phrase.EFFECTS_ONE_OTHER : Phrase.EFFECTS_OTHERS;
            nodes.add(new Node(wording.say(phrase, others), Tone.FAINT, List.of()));
        }
        blocks.add(new Block.Outline(nodes));
    }

    private Node effect(EffectView effect) {
        String outcome = effect.outcome().map(word -> "; " + outcome(word)).orElse("");
        String head = Wording.sentence(effect.text()) + ": " + wording.say(standing(effect)) + outcome;
        List<Node> bases = new ArrayList<>();
        for (EffectView.BasisView basis : effect.bases()) {
            bases.add(Node.of(wording.say(
                    Phrase.EFFECT_BASIS,
                    basis.measure(),
                    basis.cite().printed(),
                    wording.say(Terms.of(basis.standing())),
                    outcome(basis.outcome()))));
        }
        return new Node(head, effect.outcome().map(Terms::tone).orElse(Tone.PLAIN), bases);
    }

    private static Phrase standing(EffectView effect) {
        return switch (effect.standing()) {
            case OPERATES -> Phrase.EFFECT_STANDS;
            case OWED -> Phrase.EFFECT_STANDS_OWED;
            case HELD -> Phrase.EFFECT_HELD;
            case ENDED -> Phrase.EFFECT_ENDED;
            case NOT_IMPOSED -> Phrase.EFFECT_NOT_IMPOSED;
            case UNKNOWN -> Phrase.EFFECT_UNKNOWN;
            case READING -> Phrase.EFFECT_READING;
        };
    }
}
