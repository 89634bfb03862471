package org.haetae.answers.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.answers.Stamp;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.show.Tone;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Wording;
import org.haetae.law.model.Plain;
import org.haetae.tables.Sheet;

/**
 * Lines of the public record, by topic and scope. Nothing is added up: a figure stands in the scope it was counted in.
 *
 * @param sheets the tables that were read
 */
public record RecordAnswer(Stamp stamp, List<Sheet> sheets, List<RecordLine> lines) implements TopicAnswer {
    static final String SCHEMA = "record/1";

    /** The kinds of a line that says nothing was found, or nothing was done. */
    private static final List<String> NOTHING_FOUND = List.of("no-record", "none");

    public RecordAnswer {
        sheets = List.copyOf(sheets);
        lines = List.copyOf(lines);
    }

    private Wording wording() {
        return stamp.wording();
    }

    private long marked(RecordLine.Mark mark) {
        return lines.stream().filter(line -> line.mark() == mark).count();
    }

    private String headline() {
        String day = wording().day(stamp.ask().asOf().facts());
        if (lines.isEmpty()) {
            return wording().say(sheets.isEmpty() ? Phrase.RECORD_NO_TABLES : Phrase.RECORD_NONE, day);
        }
        String head = wording()
                .say(
                        lines.size() == 1 ? Phrase.RECORD_ONE : Phrase.RECORD_HEAD,
                        day,
                        lines.size(),
                        marked(RecordLine.Mark.READ),
                        marked(RecordLine.Mark.PART));
        List<String> sentences = new ArrayList<>(List.of(head));
        long memory = marked(RecordLine.Mark.MEMORY);
        if (memory > 0) {
            sentences.add(wording().say(Phrase.RECORD_MEMORY, memory));
        }
        long silent = lines.stream()
                .filter(line -> NOTHING_FOUND.contains(line.kind()))
                .count();
        if (silent > 0) {
            sentences.add(wording().say(Phrase.RECORD_SILENT, silent));
        }
        return String.join(" ", sentences);
    }

    @Override
    public Page page() {
        List<Block> blocks = new ArrayList<>();
        if (!lines.isEmpty()) {
            blocks.add(new Block.Grid(grid()));
            blocks.add(new Block.Sentence(wording().say(Phrase.RECORD_KEY)));
        }
        return new Page(headline(), blocks, stamp.shortFoot());
    }

    private Table grid() {
        Wording wording = wording();
        List<Table.Column> columns = List.of(
                new Table.Column("date", wording.say(Phrase.COLUMN_DATE), false),
                new Table.Column("kind", wording.say(Phrase.COLUMN_KIND_AS_TYPED), true),
                new Table.Column("what", wording.say(Phrase.COLUMN_WHAT), true),
                new Table.Column("quantity", wording.say(Phrase.COLUMN_FIGURE), true),
                new Table.Column("source", wording.say(Phrase.COLUMN_SOURCE), true),
                new Table.Column("mark", wording.say(Phrase.COLUMN_MARK), false));
        Map<String, List<List<Cell>>> groups = new LinkedHashMap<>();
        for (RecordLine line : lines) {
            groups.computeIfAbsent(line.topic() + " · " + line.scope(), _ -> new ArrayList<>())
                    .add(row(line));
        }
        List<Table.Group> titled = new ArrayList<>();
        groups.forEach((title, rows) -> titled.add(new Table.Group(wording.asWritten(title), rows)));
        return new Table(columns, titled);
    }

    private List<Cell> row(RecordLine line) {
        Tone tone = line.mark() == RecordLine.Mark.MEMORY ? Tone.FAINT : Tone.PLAIN;
        String what = wording().say(line.what());
        return List.of(
                new Cell(line.date().text(), tone),
                new Cell(line.kind(), tone),
                new Cell(line.note().isEmpty() ? what : wording().say(Phrase.RECORD_NOTE, what, line.note()), tone),
                new Cell(
                        line.figure()
                                .map(figure -> figure.quantity() + " "
                                        + wording().asWritten(figure.unit().replace('-', ' ')))
                                .orElse(""),
                        tone),
                new Cell(line.source(), tone),
                new Cell(wording().say(mark(line.mark())), tone));
    }

    static Plain mark(RecordLine.Mark mark) {
        return switch (mark) {
            case READ -> new Plain("read", "확인");
            case PART -> new Plain("in part", "일부 확인");
            case MEMORY -> new Plain("MEMORY", "기억, 미확인");
        };
    }

    @Override
    public Table table() {
        List<String> keys = List.of(
                "id",
                "date",
                "kind",
                "topic",
                "scope",
                "by",
                "to",
                "what",
                "quantity",
                "unit",
                "source",
                "mark",
                "note",
                "asOf",
                "packs",
                "notice");
        List<Table.Column> columns = new ArrayList<>();
        keys.forEach(key -> columns.add(new Table.Column(key, key, true)));
        List<List<Cell>> rows = new ArrayList<>();
        for (RecordLine line : lines) {
            rows.add(Table.row(
                    line.id(),
                    line.date().text(),
                    line.kind(),
                    line.topic(),
                    line.scope(),
                    String.join(" ", line.by()),
                    String.join(" ", line.to()),
                    wording().say(line.what()),
                    line.figure().map(RecordLine.Figure::quantity).orElse(""),
                    line.figure().map(RecordLine.Figure::unit).orElse(""),
                    line.source(),
                    line.mark().word(),
                    line.note(),
                    stamp.ask().asOf().facts().toString(),
                    stamp.packText(),
                    wording().say(Phrase.NOTICE)));
        }
        return Table.of(columns, rows);
    }

    @Override
    public Json json() {
        return stamp.shortJson(SCHEMA, headline())
                .put("factsAsOf", stamp.ask().asOf().facts().toString())
                .put("knownAsOf", stamp.ask().asOf().known().toString())
                .put("tables", Json.rows(sheets, RecordAnswer::sheet))
                .put("lines", Json.rows(lines, this::line));
    }

    /** A table and the revision of its text, which is not part of the pack's own. */
    public static Json sheet(Sheet sheet) {
        return Json.fields()
                .put("pack", sheet.pack())
                .put("name", sheet.name())
                .put("rows", sheet.rows().size())
                .put("revision", sheet.revision());
    }

    private Json line(RecordLine line) {
        Optional<RecordLine.Figure> figure = line.figure();
        return Json.fields()
                .put("id", line.id())
                .put("date", line.date().text())
                .put("kind", line.kind())
                .put("topic", line.topic())
                .put("scope", line.scope())
                .put("by", Json.texts(line.by()))
                .put("to", Json.texts(line.to()))
                .put("what", wording().say(line.what()))
                .put("quantity", figure.map(RecordLine.Figure::quantity))
                .put("unit", figure.map(RecordLine.Figure::unit))
                .put("source", line.source())
                .put("mark", line.mark().word())
                .put("note", line.note());
    }
}
