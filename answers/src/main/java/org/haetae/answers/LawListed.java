package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Wording;
import org.haetae.law.Law;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.NotEncoded;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Rule;
import org.haetae.notation.Position;

/** The instruments of the packs: what is encoded of each, and what is left for later. */
public record LawListed(Stamp stamp, Law law, Unused unused) implements Answer {
    private record Counted(Instrument instrument, long rules, long cases, long later, boolean inForce) {}

    private Pack pack() {
        return stamp.wording().pack();
    }

    private List<Counted> counted() {
        List<Counted> all = new ArrayList<>();
        for (Instrument instrument : pack().instruments()) {
            long rules = 0;
            long later = 0;
            for (Rule rule : pack().rules().values()) {
                if (rule.head().instrument().equals(instrument.cite())) {
                    boolean left = rule instanceof NotEncoded words && words.reason() == NotEncoded.Reason.LATER;
                    later += left ? 1 : 0;
                    rules += rule instanceof NotEncoded ? 0 : 1;
                }
            }
            long cases = pack().cases().stream()
                    .filter(test -> instrument.files().contains(test.at().file()))
                    .count();
            boolean inForce = instrument.inForce().contains(stamp.ask().asOf().law());
            all.add(new Counted(instrument, rules, cases, later, inForce));
        }
        return all;
    }

    private String headline() {
        List<Counted> all = counted();
        long inForce = all.stream().filter(Counted::inForce).count();
        long rules = all.stream().mapToLong(Counted::rules).sum();
        return stamp.wording()
                .say(
                        Phrase.LAW_HEAD,
                        all.size(),
                        inForce,
                        stamp.wording().day(stamp.ask().asOf().law()),
                        rules,
                        pack().cases().size());
    }

    @Override
    public Page page() {
        return new Page(headline(), List.of(new Block.Grid(table())), unused.foot(stamp));
    }

    @Override
    public Table table() {
        Wording wording = stamp.wording();
        List<Table.Column> columns = List.of(
                new Table.Column("cite", wording.say(Phrase.COLUMN_CITE), false),
                new Table.Column("title", wording.say(Phrase.COLUMN_TITLE), true),
                new Table.Column("inForce", wording.say(Phrase.COLUMN_IN_FORCE), false),
                new Table.Column("rules", wording.say(Phrase.COLUMN_RULES), false),
                new Table.Column("cases", wording.say(Phrase.COLUMN_CASES), false),
                new Table.Column("later", wording.say(Phrase.COLUMN_LATER), false),
                new Table.Column("checked", wording.say(Phrase.COLUMN_CHECKED), false));
        List<List<Cell>> rows = new ArrayList<>();
        for (Counted counted : counted()) {
            Instrument instrument = counted.instrument();
            rows.add(Table.row(
                    instrument.cite().printed(),
                    wording.say(instrument.title()),
                    instrument.inForce().toString().strip(),
                    String.valueOf(counted.rules()),
                    String.valueOf(counted.cases()),
                    String.valueOf(counted.later()),
                    instrument.checked().map(Object::toString).orElse("")));
        }
        return Table.of(columns, rows);
    }

    @Override
    public Json json() {
        return stamp.shortJson("law-list/1", headline())
                .put("instruments", Json.rows(counted(), counted -> {
                    Instrument instrument = counted.instrument();
                    return Json.fields()
                            .put("cite", instrument.cite().path())
                            .put("title", stamp.wording().say(instrument.title()))
                            .put("group", instrument.group().orElse(""))
                            .put("from", LawShown.day(instrument.inForce().from()))
                            .put("until", LawShown.day(instrument.inForce().until()))
                            .put("inForce", counted.inForce())
                            .put("rules", counted.rules())
                            .put("cases", counted.cases())
                            .put("later", counted.later())
                            .put("checked", instrument.checked())
                            .put("files", Json.texts(files(instrument)));
                }))
                .put("unused", unused.json());
    }

    private List<String> files(Instrument instrument) {
        List<String> files = new ArrayList<>();
        instrument
                .files()
                .forEach(file -> files.add(law.within(Position.ofFile(file)).file()));
        return files;
    }
}
