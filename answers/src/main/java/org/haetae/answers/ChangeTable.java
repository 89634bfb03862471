package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.ActPhrase;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Wording;

/** Shows what comes out otherwise: as a grid for people, as fields for programs. */
final class ChangeTable {
    private ChangeTable() {}

    /** A grid of changes, then what those turn on that turn on a reading. */
    static void add(Wording wording, List<Change> changes, ActPhrase before, ActPhrase after, List<Block> blocks) {
        if (changes.isEmpty()) {
            return;
        }
        List<Table.Column> columns = List.of(
                new Table.Column("sort", wording.say(ActPhrase.COLUMN_WHAT), false),
                new Table.Column("title", wording.say(Phrase.COLUMN_TITLE), true),
                new Table.Column("before", wording.say(before), true),
                new Table.Column("after", wording.say(after), true));
        List<List<Cell>> rows = new ArrayList<>();
        for (Change change : changes) {
            rows.add(Table.row(
                    wording.say(change.sort().words),
                    named(wording, change),
                    change.before().words(),
                    change.after().words()));
        }
        blocks.add(new Block.Grid(Table.of(columns, rows)));
        List<Node> nodes = new ArrayList<>();
        for (Change change : changes) {
            List<Node> parts = new ArrayList<>();
            change.because().forEach(reason -> parts.add(Node.of(reason)));
            parts.addAll(ReliefOpened.readings(wording, change.readings()));
            if (!parts.isEmpty()) {
                nodes.add(Node.of(change.id(), parts));
            }
        }
        if (!nodes.isEmpty()) {
            blocks.add(new Block.Outline(nodes));
        }
    }

    private static String named(Wording wording, Change change) {
        String verify = change.verify() ? " · " + wording.say(Phrase.NOTE_VERIFY) : "";
        return switch (change.sort()) {
            case EFFECT -> Wording.sentence(change.title());
            case STATUS, MEASURE, DUTY, CASE -> change.id() + " · " + change.title() + verify;
            case PERSON -> "“" + change.id() + "” · " + change.title() + verify;
        };
    }

    static Json json(List<Change> changes) {
        return Json.rows(
                changes,
                change -> Json.fields()
                        .put("kind", change.sort().name())
                        .put("id", change.id())
                        .put("title", change.title())
                        .put("cite", change.cite())
                        .put("before", state(change.before()))
                        .put("after", state(change.after()))
                        .put("because", Json.texts(change.because()))
                        .put("readings", Json.rows(change.readings(), ReliefJson::outcomeOption))
                        .put("verify", change.verify()));
    }

    private static Json state(Change.State state) {
        return Json.fields()
                .put("standing", state.standing())
                .put("outcome", state.outcome())
                .put("text", state.words());
    }

    static final List<String> KEYS = List.of(
            "kind",
            "id",
            "title",
            "cite",
            "beforeStanding",
            "beforeOutcome",
            "before",
            "afterStanding",
            "afterOutcome",
            "after",
            "because",
            "verify");

    static List<String> cells(Change change) {
        return List.of(
                change.sort().name(),
                change.id(),
                change.title(),
                change.cite().map(cite -> cite.path()).orElse(""),
                change.before().standing(),
                change.before().outcome(),
                change.before().words(),
                change.after().standing(),
                change.after().outcome(),
                change.after().words(),
                String.join("; ", change.because()),
                String.valueOf(change.verify()));
    }

    /** Changes as rows for other programs. */
    static Table table(Stamp stamp, List<Change> changes) {
        List<String> keys = new ArrayList<>(KEYS);
        keys.addAll(StampColumns.KEYS);
        List<Table.Column> columns = new ArrayList<>();
        keys.forEach(key -> columns.add(new Table.Column(key, key, true)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Change change : changes) {
            List<String> cells = new ArrayList<>(cells(change));
            cells.addAll(StampColumns.cells(stamp, stamp.reading()));
            rows.add(Table.row(cells.toArray(String[]::new)));
        }
        return Table.of(columns, rows);
    }
}
