package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.ConductPhrase;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Terms;
import org.haetae.law.eval.Claimed;
import org.haetae.law.eval.Fit;

/** The limbs that some conduct touches, the best basis first. */
public record CriteriaAnswer(Stamp stamp, FitWording wording, Claimed claimed, List<CriterionView> criteria)
        implements Answer {
    public CriteriaAnswer {
        criteria = List.copyOf(criteria);
    }

    @Override
    public Page page() {
        return new CriteriaPage(this).page();
    }

    @Override
    public Table table() {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column("id", wording.say(ConductPhrase.COLUMN_CRITERION), false));
        columns.add(new Table.Column("limb", "", false));
        columns.add(new Table.Column("title", wording.wording().say(Phrase.COLUMN_TITLE), true));
        columns.add(new Table.Column("cite", wording.wording().say(Phrase.COLUMN_CITE), false));
        columns.add(new Table.Column("modality", wording.say(ConductPhrase.COLUMN_DUTY), false));
        columns.add(new Table.Column("by", "", true));
        columns.add(new Table.Column("applies", wording.say(ConductPhrase.COLUMN_APPLIES), false));
        columns.add(new Table.Column("best", "", false));
        columns.add(new Table.Column("matched", wording.say(ConductPhrase.COLUMN_MATCHED), true));
        columns.add(new Table.Column("missing", wording.say(ConductPhrase.COLUMN_MISSING), true));
        columns.add(new Table.Column("conductFrom", "", false));
        columns.add(new Table.Column("effects", "", true));
        StampColumns.KEYS.forEach(key -> columns.add(new Table.Column(key, key, true)));
        List<List<Cell>> rows = new ArrayList<>();
        for (CriterionView view : criteria) {
            List<String> cells = new ArrayList<>(List.of(
                    view.fit().criterion().id(),
                    view.fit().limb(),
                    view.name(),
                    view.fit().cite().path(),
                    view.modality().map(Terms::code).orElse(""),
                    view.by(),
                    CriteriaJson.code(view.fit().word()),
                    String.valueOf(isBest(view)),
                    String.join("; ", view.matched()),
                    String.join("; ", view.missing()),
                    view.fit().conductFrom().map(Object::toString).orElse(""),
                    String.join(
                            "; ", view.follows().stream().map(Follow::measure).toList())));
            cells.addAll(StampColumns.cells(stamp, stamp.reading()));
            rows.add(Table.row(cells.toArray(String[]::new)));
        }
        return Table.of(columns, rows);
    }

    /** The first, unless it does not count such conduct then. */
    Optional<CriterionView> best() {
        boolean none = criteria.isEmpty() || criteria.getFirst().fit().word() == Fit.Word.NOT_THEN;
        return none ? Optional.empty() : Optional.of(criteria.getFirst());
    }

    boolean isBest(CriterionView view) {
        return best().isPresent() && best().get().equals(view);
    }

    @Override
    public Json json() {
        return CriteriaJson.of(this);
    }
}
