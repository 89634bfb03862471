package org.haetae.answers.people;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.Stamp;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.record.RecordAnswer;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.PeoplePhrase;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Wording;
import org.haetae.designations.Program;
import org.haetae.designations.Programs;

/** Program tags, each with what it proves and what not. */
public record TagsListed(Stamp stamp, Programs programs) implements TopicAnswer {
    static final String SCHEMA = "people-tags/1";

    private Wording wording() {
        return stamp.wording();
    }

    private List<Program> tags() {
        return List.copyOf(programs.tags().values());
    }

    private String headline() {
        return tags().isEmpty()
                ? wording().say(PeoplePhrase.TAGS_NONE)
                : wording().say(PeoplePhrase.TAGS_HEAD, tags().size());
    }

    @Override
    public Page page() {
        List<Table.Column> columns = List.of(
                new Table.Column("tag", wording().say(PeoplePhrase.COLUMN_TAG), false),
                new Table.Column("order", wording().say(PeoplePhrase.COLUMN_ORDER), true),
                new Table.Column("since", wording().say(PeoplePhrase.COLUMN_SINCE), false),
                new Table.Column("proves", wording().say(PeoplePhrase.COLUMN_PROVES), true),
                new Table.Column("not", wording().say(PeoplePhrase.COLUMN_NOT), true));
        List<List<Cell>> rows = new ArrayList<>();
        for (Program program : tags()) {
            rows.add(Table.row(
                    program.tag(),
                    wording().asWritten(program.order()),
                    program.since().toString(),
                    wording().say(program.proves()),
                    wording().say(program.not())));
        }
        List<Block> blocks = rows.isEmpty() ? List.of() : List.of(new Block.Grid(Table.of(columns, rows)));
        return new Page(headline(), blocks, stamp.shortFoot());
    }

    @Override
    public Table table() {
        List<Table.Column> columns = new ArrayList<>();
        for (String key : List.of(
                "tag", "order", "authority", "since", "proves", "doesNotProve", "source", "mark", "packs", "notice")) {
            columns.add(new Table.Column(key, key, true));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Program program : tags()) {
            rows.add(Table.row(
                    program.tag(),
                    program.order(),
                    String.join(" or ", program.authority()),
                    program.since().toString(),
                    wording().say(program.proves()),
                    wording().say(program.not()),
                    program.source(),
                    program.mark().word(),
                    stamp.packText(),
                    wording().say(Phrase.NOTICE)));
        }
        return Table.of(columns, rows);
    }

    @Override
    public Json json() {
        return stamp.shortJson(SCHEMA, headline())
                .put("tables", Json.rows(programs.sheets(), RecordAnswer::sheet))
                .put(
                        "tags",
                        Json.rows(
                                tags(),
                                program -> Json.fields()
                                        .put("tag", program.tag())
                                        .put("order", program.order())
                                        .put("authority", Json.texts(program.authority()))
                                        .put("since", program.since().toString())
                                        .put("proves", wording().say(program.proves()))
                                        .put("doesNotProve", wording().say(program.not()))
                                        .put("source", program.source())
                                        .put("mark", program.mark().word())));
    }
}
