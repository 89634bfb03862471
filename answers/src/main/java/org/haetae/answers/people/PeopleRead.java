package org.haetae.answers.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.haetae.answers.Stamp;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.PeoplePhrase;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Wording;
import org.haetae.designations.Registered;
import org.haetae.party.ftm.FtmEntity;
import org.haetae.party.ftm.FtmFile;

/**
 * A file of FollowTheMoney lines read: what is in it, whose names the register has, and what was not understood. The same name is not
 * yet the same party.
 *
 * @param name of the file, as it was typed
 */
public record PeopleRead(Stamp stamp, Telling telling, String name, FtmFile file, List<Found> found)
        implements TopicAnswer {
    static final String SCHEMA = "people-read/1";

    /**
     * An entity that bears a name of the register.
     *
     * @param text the name as the file has it
     */
    record Found(String entity, String text, List<Registered> who) {
        Found {
            who = List.copyOf(who);
        }
    }

    public PeopleRead {
        found = List.copyOf(found);
    }

    static PeopleRead of(Stamp stamp, Telling telling, String name, FtmFile file) {
        List<Found> found = new ArrayList<>();
        for (FtmEntity entity : file.entities()) {
            Map<List<Registered>, String> first = new LinkedHashMap<>();
            for (String text : entity.names()) {
                List<Registered> who = telling.register().find(text);
                if (!who.isEmpty()) {
                    first.putIfAbsent(who, text);
                }
            }
            first.forEach((who, text) -> found.add(new Found(entity.id(), text, who)));
        }
        return new PeopleRead(stamp, telling, name, file, found);
    }

    private Wording wording() {
        return stamp.wording();
    }

    private long bearers() {
        return found.stream().map(Found::entity).distinct().count();
    }

    private String headline() {
        return wording()
                .say(PeoplePhrase.READ_HEAD, "“" + name + "”", file.entities().size(), bearers());
    }

    private Map<String, Integer> schemata() {
        Map<String, Integer> counts = new TreeMap<>();
        file.entities().forEach(entity -> counts.merge(entity.schema(), 1, Integer::sum));
        return counts;
    }

    @Override
    public Page page() {
        List<Node> counts = new ArrayList<>();
        schemata().forEach((schema, count) -> counts.add(Node.of("“" + schema + "”: " + count)));
        List<Node> names = new ArrayList<>();
        for (Found one : found) {
            names.add(Node.of(wording()
                    .say(PeoplePhrase.READ_FOUND_ROW, one.text(), "“" + one.entity() + "”", telling.names(one.who()))));
        }
        List<Node> notes = new ArrayList<>();
        for (FtmFile.Note note : file.notes()) {
            PeoplePhrase phrase = switch (note.what()) {
                case SCHEMA -> PeoplePhrase.READ_NOTE_SCHEMA;
                case PROPERTY -> PeoplePhrase.READ_NOTE_PROPERTY;
                case FIELD -> PeoplePhrase.READ_NOTE_FIELD;
            };
            notes.add(Node.of(wording().say(phrase, note.name(), note.line(), note.times())));
        }
        return new Page(
                headline(),
                List.of(
                        new Block.Outline(List.of(
                                part(PeoplePhrase.READ_SCHEMATA, counts),
                                part(PeoplePhrase.READ_FOUND, names),
                                part(PeoplePhrase.READ_NOTES, notes))),
                        PeopleListed.scope(wording(), telling)),
                stamp.shortFoot());
    }

    private Node part(PeoplePhrase title, List<Node> nodes) {
        return Node.of(
                wording().say(title),
                nodes.isEmpty() ? List.of(Node.of(wording().say(PeoplePhrase.NONE))) : nodes);
    }

    @Override
    public Table table() {
        List<Table.Column> columns = new ArrayList<>();
        for (String key : List.of("entity", "name", "party", "packs", "notice")) {
            columns.add(new Table.Column(key, key, true));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Found one : found) {
            for (Registered who : one.who()) {
                rows.add(Table.row(
                        one.entity(),
                        one.text(),
                        who.id(),
                        stamp.packText(),
                        wording().say(Phrase.NOTICE)));
            }
        }
        return Table.of(columns, rows);
    }

    @Override
    public Json json() {
        Json.Fields counts = Json.fields();
        schemata().forEach((schema, count) -> counts.put(schema, count.longValue()));
        return stamp.shortJson(SCHEMA, headline())
                .put("file", name)
                .put("entities", file.entities().size())
                .put("schemata", counts)
                .put(
                        "found",
                        Json.rows(
                                found,
                                one -> Json.fields()
                                        .put("entity", one.entity())
                                        .put("name", one.text())
                                        .put(
                                                "parties",
                                                Json.texts(one.who().stream()
                                                        .map(Registered::id)
                                                        .toList()))))
                .put(
                        "readOver",
                        Json.rows(
                                file.notes(),
                                note -> Json.fields()
                                        .put("what", note.what().name())
                                        .put("name", note.name())
                                        .put("line", note.line())
                                        .put("times", note.times())));
    }
}
