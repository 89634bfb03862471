package org.haetae.answers.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.Stamp;
import org.haetae.answers.StampColumns;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.LetterPhrase;
import org.haetae.answers.words.Wording;
import org.haetae.law.Law;
import org.haetae.law.duty.Occurrence;

/**
 * The text of a letter to the office that owes some duties: what the law asks, what the public record shows, what is asked. Every
 * sentence of fact carries its source; nothing is said to have been left undone.
 */
public record DutyLetter(Stamp stamp, List<DutiesAnswer.Line> duties, List<Sentence> sentences) implements TopicAnswer {
    /**
     * A sentence.
     *
     * @param source what it rests on: a clause, a source of the record, or the search of the record; empty for forms of address
     */
    public record Sentence(String text, String source) {}

    public DutyLetter {
        duties = List.copyOf(duties);
        sentences = List.copyOf(sentences);
    }

    /**
     * Writes it.
     *
     * @throws org.haetae.notation.BadInput as {@link Duties#answer}
     */
    public static DutyLetter of(Law law, Duties.Question question) {
        DutiesAnswer answer = Duties.answer(law, question);
        Wording wording = answer.stamp().wording();
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(new Sentence(wording.say(LetterPhrase.DEAR), ""));
        for (DutiesAnswer.Line line : answer.lines()) {
            duty(wording, answer.today(), line, sentences);
        }
        sentences.add(new Sentence(wording.say(LetterPhrase.ASK), ""));
        sentences.add(new Sentence(wording.say(LetterPhrase.CLOSE), ""));
        return new DutyLetter(answer.stamp(), answer.lines(), sentences);
    }

    private static void duty(Wording wording, LocalDate today, DutiesAnswer.Line line, List<Sentence> into) {
        String cite = line.cite().printed();
        into.add(new Sentence(wording.say(LetterPhrase.LAW, cite, line.must(), line.title()), cite));
        List<String> silent = new ArrayList<>();
        for (DutiesAnswer.Item item : line.items()) {
            Optional<LocalDate> due = item.due();
            if (due.isPresent() && item.delivered().isPresent()) {
                LetterPhrase phrase = item.late() ? LetterPhrase.CAME_LATE : LetterPhrase.CAME;
                into.add(new Sentence(
                        wording.say(
                                phrase,
                                wording.day(due.get()),
                                wording.day(item.delivered().get()),
                                item.daysLate().orElse(0)),
                        item.source().orElse(cite)));
            } else if (due.isPresent() && item.state() == Occurrence.State.NO_RECORD) {
                silent.add(wording.day(due.get()));
            } else if (due.isPresent() && due.get().equals(today) && item.state() == Occurrence.State.DUE) {
                into.add(new Sentence(wording.say(LetterPhrase.TODAY), cite));
            }
        }
        if (!silent.isEmpty()) {
            into.add(new Sentence(
                    wording.say(LetterPhrase.SILENT, wording.and(silent)), wording.say(LetterPhrase.SEARCH)));
        }
    }

    /** The letter alone, a paragraph a line. */
    public String text() {
        List<String> lines = new ArrayList<>();
        sentences.forEach(sentence -> lines.add(sentence.text()));
        return String.join("\n\n", lines);
    }

    private String headline() {
        Wording wording = stamp.wording();
        return wording.say(
                duties.size() == 1 ? LetterPhrase.HEAD_ONE : LetterPhrase.HEAD,
                duties.size(),
                sentences.stream()
                        .filter(sentence -> !sentence.source().isEmpty())
                        .count());
    }

    @Override
    public Page page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Source(List.of(text().split("\n", -1))));
        Wording wording = stamp.wording();
        List<List<Cell>> rows = new ArrayList<>();
        sentences.stream()
                .filter(sentence -> !sentence.source().isEmpty())
                .forEach(sentence -> rows.add(Table.row(sentence.text(), wording.asWritten(sentence.source()))));
        blocks.add(new Block.Grid(Table.of(
                List.of(
                        new Table.Column("sentence", wording.say(LetterPhrase.COLUMN_SENTENCE), true),
                        new Table.Column("source", wording.say(LetterPhrase.COLUMN_SOURCE), true)),
                rows)));
        return new Page(headline(), blocks, stamp.shortFoot());
    }

    @Override
    public Table table() {
        List<Table.Column> columns = new ArrayList<>();
        List<String> keys = new ArrayList<>(List.of("sentence", "source"));
        keys.addAll(StampColumns.KEYS);
        keys.forEach(key -> columns.add(new Table.Column(key, key, true)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<String> cells = new ArrayList<>(List.of(sentence.text(), sentence.source()));
            cells.addAll(StampColumns.cells(stamp, stamp.reading()));
            rows.add(Table.row(cells.toArray(String[]::new)));
        }
        return Table.of(columns, rows);
    }

    @Override
    public Json json() {
        return stamp.shortJson("duty-letter/1", headline())
                .put("letter", text())
                .put(
                        "sentences",
                        Json.rows(
                                sentences,
                                sentence -> Json.fields()
                                        .put("text", sentence.text())
                                        .put("source", sentence.source())));
    }
}
