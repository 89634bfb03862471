package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.ConductPhrase;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Terms;
import org.haetae.law.eval.Claimed;

/**
 * The rules of a provision, each with whether it bites. It holds if one does.
 *
 * @param left words of the law in force there that are not encoded
 */
public record AppliesAnswer(
        Stamp stamp, FitWording wording, Claimed claimed, String provision, List<Bite> rules, List<Bite> left)
        implements Answer {
    public AppliesAnswer {
        rules = List.copyOf(rules);
        left = List.copyOf(left);
    }

    @Override
    public boolean holds() {
        return count(Bite.Word.BITES) > 0;
    }

    long count(Bite.Word word) {
        return rules.stream().filter(bite -> bite.word() == word).count();
    }

    @Override
    public Page page() {
        return new AppliesPage(this).page();
    }

    @Override
    public Table table() {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column("id", wording.say(ConductPhrase.COLUMN_RULE), false));
        columns.add(new Table.Column("title", wording.wording().say(Phrase.COLUMN_TITLE), true));
        columns.add(new Table.Column("kind", wording.wording().say(Phrase.COLUMN_KIND), false));
        columns.add(new Table.Column("cite", wording.wording().say(Phrase.COLUMN_CITE), false));
        columns.add(new Table.Column("verdict", wording.say(ConductPhrase.COLUMN_VERDICT), false));
        columns.add(new Table.Column("modality", wording.say(ConductPhrase.COLUMN_DUTY), false));
        columns.add(new Table.Column("by", "", true));
        columns.add(new Table.Column("does", "", true));
        columns.add(new Table.Column("why", wording.say(ConductPhrase.COLUMN_WHY), true));
        columns.add(new Table.Column("missing", wording.say(ConductPhrase.COLUMN_MISSING), true));
        StampColumns.KEYS.forEach(key -> columns.add(new Table.Column(key, key, true)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Bite bite : rules) {
            List<String> cells = new ArrayList<>(List.of(
                    bite.rule().id(),
                    bite.title(),
                    bite.kind(),
                    bite.rule().cite().path(),
                    bite.word().code(),
                    bite.modality().map(Terms::code).orElse(""),
                    bite.by(),
                    String.join("; ", bite.does()),
                    String.join("; ", bite.why()),
                    String.join("; ", bite.missing())));
            cells.addAll(StampColumns.cells(stamp, stamp.reading()));
            rows.add(Table.row(cells.toArray(String[]::new)));
        }
        return Table.of(columns, rows);
    }

    @Override
    public Json json() {
        return AppliesJson.of(this);
    }
}
