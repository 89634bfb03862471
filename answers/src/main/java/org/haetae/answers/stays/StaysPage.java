package org.haetae.answers.stays;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.stays.StaysAnswer.Change;
import org.haetae.answers.stays.StaysAnswer.Decision;
import org.haetae.answers.stays.StaysAnswer.Kept;
import org.haetae.answers.stays.StaysAnswer.OfRow;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.StaysPhrase;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.law.eval.Standing;
import org.haetae.law.model.Controller.Side;

/** What stays, for people: rows with numbers of what would have to be added, which is told once for all rows that share it. */
final class StaysPage {
    /** Additions shown of one way out; JSON has more. */
    private static final int SHOWN = 2;

    /** Names told in a line about what could still change. */
    private static final int NAMES = 6;

    private final StaysAnswer answer;
    private final Wording wording;

    /** Each addition once, in the order in which rows first need it. */
    private final Map<Addition, Integer> numbers = new LinkedHashMap<>();

    StaysPage(StaysAnswer answer) {
        this.answer = answer;
        this.wording = answer.stamp().wording();
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Sentence(
                wording.say(StaysPhrase.CERTIFICATE, answer.facts().size())));
        if (!answer.staying().isEmpty()) {
            blocks.add(new Block.Heading(wording.say(StaysPhrase.STAYS)));
            blocks.add(new Block.Grid(stays()));
        }
        if (!numbers.isEmpty()) {
            blocks.add(new Block.Heading(wording.say(StaysPhrase.ADDITIONS)));
            blocks.add(new Block.Outline(additions()));
            int further = answer.staying().stream().mapToInt(OfRow::further).sum() + unshown();
            if (further > 0) {
                blocks.add(new Block.Sentence(wording.say(StaysPhrase.FURTHER, further)));
            }
        }
        if (!answer.discretion().isEmpty()) {
            blocks.add(new Block.Heading(wording.say(StaysPhrase.DISCRETION)));
            blocks.add(new Block.Grid(discretion()));
        }
        goes(blocks);
        unsure(blocks);
        blocks.add(new Block.Heading(wording.say(StaysPhrase.CHANGES)));
        List<Node> changes = new ArrayList<>();
        answer.changes().forEach(change -> changes.add(change(change)));
        blocks.add(new Block.Outline(changes));
        List<String> verify =
                answer.rows().stream().filter(OfRow::verify).map(OfRow::id).toList();
        return new Page(headline(), blocks, answer.stamp().foot(verify));
    }

    String headline() {
        String day = wording.day(answer.stamp().ask().asOf().law());
        String topics = wording.and(wording.names(answer.topics()));
        int all = counted(answer.rows());
        int stay = counted(answer.staying());
        int discretion = counted(answer.discretion());
        List<OfRow> going = answer.of(Kept.GOES);
        int over = counted(going.stream()
                .filter(row -> row.standing() == Standing.Word.ENDED)
                .toList());
        int goes = counted(going) - over;
        int unsure = all - counted(answer.of(Kept.STAYS)) - goes - over;
        int beside = answer.rows().size() - all;
        StringBuilder text = new StringBuilder(
                wording.say(stay == 0 ? StaysPhrase.HEAD_NONE : StaysPhrase.HEAD, day, topics, stay, all));
        if (discretion > 0) {
            text.append(wording.say(
                    answer.withDiscretion() ? StaysPhrase.HEAD_WITHOUT : StaysPhrase.HEAD_DISCRETION, discretion));
        }
        if (goes > 0) {
            text.append(wording.say(StaysPhrase.HEAD_GOES, goes));
        }
        if (over > 0) {
            text.append(wording.say(StaysPhrase.HEAD_OVER, over));
        }
        if (unsure > 0) {
            text.append(wording.say(StaysPhrase.HEAD_UNSURE, unsure));
        }
        text.append('.');
        if (beside > 0) {
            text.append(wording.say(StaysPhrase.HEAD_BESIDE, beside));
        }
        return text.toString();
    }

    /** All but those shown beside the others. */
    private static int counted(List<OfRow> rows) {
        return (int) rows.stream().filter(row -> !row.beside()).count();
    }

    // what stays

    private Table stays() {
        List<Table.Column> columns = List.of(
                new Table.Column("title", wording.say(StaysPhrase.COLUMN_ROW), true),
                new Table.Column("cite", wording.say(Phrase.COLUMN_CITE), true),
                new Table.Column("outcome", wording.say(StaysPhrase.COLUMN_THEN), true),
                new Table.Column("additions", wording.say(StaysPhrase.COLUMN_ADD), true));
        Map<String, List<List<Cell>>> groups = new LinkedHashMap<>();
        for (OfRow row : answer.staying()) {
            groups.computeIfAbsent(row.group().map(wording::name).orElse(""), _ -> new ArrayList<>())
                    .add(List.of(
                            Cell.of(row.title()),
                            Cell.of(row.cite().printed()),
                            new Cell(outcome(row), Terms.tone(row.outcome().word())),
                            Cell.of(numbers(row))));
        }
        List<Table.Group> all = new ArrayList<>();
        groups.forEach((title, rows) -> all.add(new Table.Group(title, rows)));
        return new Table(columns, all);
    }

    private String outcome(OfRow row) {
        String text = Terms.glyph(row.outcome().word()) + " "
                + wording.say(Terms.of(row.outcome().word()));
        List<String> otherwise = new ArrayList<>();
        row.otherwise().forEach(choice -> otherwise.add(choice.point() + "=" + choice.option()));
        return otherwise.isEmpty()
                ? text
                : text + "; " + wording.say(StaysPhrase.OTHERWISE, String.join(", ", otherwise));
    }

    private List<Addition> shown(OfRow row) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<Addition> shown = new ArrayList<>();
        for (Addition addition : row.additions()) {
            if (counts.merge(addition.route(), 1, Integer::sum) <= SHOWN) {
                shown.add(addition);
            }
        }
        return shown;
    }

    private int unshown() {
        return answer.staying().stream()
                .mapToInt(row -> row.additions().size() - shown(row).size())
                .sum();
    }

    private String numbers(OfRow row) {
        List<String> texts = new ArrayList<>();
        for (Addition addition : shown(row)) {
            texts.add("[" + numbers.computeIfAbsent(addition, _ -> numbers.size() + 1) + "]");
        }
        return texts.isEmpty() ? wording.say(StaysPhrase.NOTHING_ADDS) : String.join(" ", texts);
    }

    private String readings(Addition addition) {
        List<String> all = new ArrayList<>();
        for (Map<String, String> options : addition.readings()) {
            List<String> one = new ArrayList<>();
            options.forEach((point, option) -> one.add(point + "=" + option));
            all.add(String.join(" + ", one));
        }
        return wording.or(all);
    }

    // what would be needed

    private List<Node> additions() {
        List<Node> nodes = new ArrayList<>();
        numbers.forEach((addition, number) -> {
            List<Node> sides = new ArrayList<>();
            String readings = readings(addition);
            if (!readings.isEmpty()) {
                sides.add(Node.of(wording.say(StaysPhrase.ADDITION_READING, readings)));
            }
            for (Side side : Side.values()) {
                List<Node> things = new ArrayList<>();
                for (Addition.Thing thing : addition.of(side)) {
                    String label = thing.label().isEmpty() ? "" : thing.label() + " ";
                    things.add(
                            Node.of(label + thing.text() + " · " + thing.cite().printed()));
                }
                if (!things.isEmpty()) {
                    sides.add(Node.of(wording.say(side(side)), things));
                }
            }
            String verb = wording.say(Terms.of(addition.verb()));
            nodes.add(Node.of(
                    wording.say(
                            addition.perCase() ? StaysPhrase.ADDITION_CASE : StaysPhrase.ADDITION,
                            number,
                            verb,
                            addition.cite().printed(),
                            addition.title()),
                    sides));
        });
        return nodes;
    }

    private static Phrase side(Side side) {
        return switch (side) {
            case OTHER_SIDE -> Phrase.SIDE_OTHER;
            case PRIVATE -> Phrase.SIDE_PRIVATE;
            case OTHERS -> Phrase.SIDE_OTHERS;
            case OURS -> Phrase.SIDE_OURS;
        };
    }

    // beside it

    private Table discretion() {
        List<Table.Column> columns = List.of(
                new Table.Column("title", wording.say(StaysPhrase.COLUMN_ROW), true),
                new Table.Column("outcome", wording.say(Phrase.COLUMN_OUTCOME), true),
                new Table.Column("decision", wording.say(StaysPhrase.COLUMN_DECISION), true));
        List<List<Cell>> rows = new ArrayList<>();
        for (OfRow row : answer.discretion()) {
            List<String> decisions = new ArrayList<>();
            row.discretion().forEach(decision -> decisions.add(decision(decision)));
            if (row.atWill()) {
                decisions.addFirst(wording.say(StaysPhrase.AT_WILL));
            }
            rows.add(List.of(
                    Cell.of(row.title() + " · " + row.cite().printed()),
                    new Cell(
                            Terms.glyph(row.outcome().word()) + " "
                                    + wording.say(Terms.of(row.outcome().word())),
                            Terms.tone(row.outcome().word())),
                    Cell.of(String.join("; ", decisions))));
        }
        return Table.of(columns, rows);
    }

    private String decision(Decision decision) {
        return wording.say(
                decision.perCase() ? StaysPhrase.DECISION_CASE : StaysPhrase.DECISION,
                wording.say(Terms.of(decision.verb())),
                decision.cite().printed(),
                decision.title(),
                decision.by());
    }

    private void goes(List<Block> blocks) {
        List<Node> nodes = new ArrayList<>();
        for (OfRow row : answer.of(Kept.GOES)) {
            nodes.add(Node.of(row.title() + " · " + row.cite().printed() + " · "
                    + Terms.glyph(row.outcome().word()) + " "
                    + wording.say(Terms.of(row.outcome().word()))));
        }
        if (!nodes.isEmpty()) {
            blocks.add(new Block.Outline(List.of(Node.of(wording.say(StaysPhrase.GOES), nodes))));
        }
    }

    private void unsure(List<Block> blocks) {
        List<Node> nodes = new ArrayList<>();
        for (OfRow row : answer.rows()) {
            String why = switch (row.kept()) {
                case STAYS, GOES -> "";
                case READING -> wording.say(StaysPhrase.UNSURE_READING);
                case UNKNOWN -> wording.say(StaysPhrase.UNSURE_UNKNOWN);
                case NOT_CERTIFIED -> wording.say(StaysPhrase.UNSURE_STATE);
            };
            if (!why.isEmpty()) {
                nodes.add(Node.of(row.title() + " · " + row.cite().printed() + ": " + why));
            }
        }
        if (!nodes.isEmpty()) {
            blocks.add(new Block.Outline(List.of(Node.of(wording.say(StaysPhrase.UNSURE), nodes))));
        }
    }

    private Node change(Change change) {
        List<String> ids = change.ids();
        if (ids.isEmpty()) {
            return Node.of(change.text());
        }
        int more = ids.size() - NAMES;
        String names = more <= 0
                ? String.join(", ", ids)
                : wording.say(StaysPhrase.AND_MORE, String.join(", ", ids.subList(0, NAMES)), more);
        return Node.of(change.text() + ": " + names);
    }
}
