package org.haetae.answers.memo;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.Stamp;
import org.haetae.answers.StampColumns;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.MemoPhrase;
import org.haetae.answers.words.Wording;

/** A memo: sections of lines, each with what it rests on. */
public record MemoAnswer(Stamp stamp, String headline, List<Section> sections, List<String> verify)
        implements TopicAnswer {
    /**
     * A section.
     *
     * @param number its place, from 1
     * @param key its name for programs
     */
    public record Section(int number, String key, String title, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line.
     *
     * @param cites clauses as printed, or places in the packs; never empty
     */
    public record Line(String text, List<String> cites) {
        public Line {
            cites = List.copyOf(cites);
            if (cites.isEmpty()) {
                throw new IllegalArgumentException("a line without a cite: " + text);
            }
        }
    }

    public MemoAnswer {
        sections = List.copyOf(sections);
        verify = List.copyOf(verify);
    }

    @Override
    public Page page() {
        Wording wording = stamp.wording();
        List<Block> blocks = new ArrayList<>();
        for (Section section : sections) {
            blocks.add(new Block.Heading(section.number() + ". " + section.title()));
            if (section.lines().isEmpty()) {
                blocks.add(new Block.Sentence(wording.say(MemoPhrase.NONE)));
            } else {
                List<Node> nodes = new ArrayList<>();
                for (Line line : section.lines()) {
                    nodes.add(Node.of(wording.say(MemoPhrase.LINE, line.text(), String.join("; ", line.cites()))));
                }
                blocks.add(new Block.Outline(nodes));
            }
        }
        return new Page(headline, blocks, stamp.foot(verify));
    }

    @Override
    public Table table() {
        List<String> keys = new ArrayList<>(List.of("section", "key", "text", "cites"));
        keys.addAll(StampColumns.KEYS);
        List<Table.Column> columns = new ArrayList<>();
        keys.forEach(key -> columns.add(new Table.Column(key, key, true)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Section section : sections) {
            for (Line line : section.lines()) {
                List<String> cells = new ArrayList<>(List.of(
                        String.valueOf(section.number()), section.key(), line.text(), String.join("; ", line.cites())));
                cells.addAll(StampColumns.cells(stamp, stamp.reading()));
                rows.add(Table.row(cells.toArray(String[]::new)));
            }
        }
        return Table.of(columns, rows);
    }

    @Override
    public Json json() {
        return stamp.json("memo/1", headline)
                .put(
                        "sections",
                        Json.rows(
                                sections,
                                section -> Json.fields()
                                        .put("number", section.number())
                                        .put("key", section.key())
                                        .put("title", section.title())
                                        .put(
                                                "lines",
                                                Json.rows(
                                                        section.lines(),
                                                        line -> Json.fields()
                                                                .put("text", line.text())
                                                                .put("cites", Json.texts(line.cites()))))));
    }
}
