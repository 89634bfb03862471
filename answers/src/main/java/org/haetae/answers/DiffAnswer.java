package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.ActPhrase;
import org.haetae.answers.words.Wording;

/**
 * What differs between two days or two scenarios.
 *
 * @param from the first day or scenario
 * @param to the second
 */
public record DiffAnswer(Stamp stamp, String from, String to, List<Change> changes) implements Answer {
    public DiffAnswer {
        changes = List.copyOf(changes);
    }

    private Wording wording() {
        return stamp.wording();
    }

    private long count(Change.Sort... sorts) {
        List<Change.Sort> counted = List.of(sorts);
        return changes.stream()
                .filter(change -> counted.contains(change.sort()))
                .count();
    }

    String headline() {
        if (changes.isEmpty()) {
            return wording().say(ActPhrase.DIFF_HEAD_SAME, from, to);
        }
        return wording()
                .say(
                        ActPhrase.DIFF_HEAD,
                        from,
                        to,
                        count(Change.Sort.MEASURE, Change.Sort.STATUS),
                        count(Change.Sort.EFFECT),
                        count(Change.Sort.DUTY));
    }

    @Override
    public Page page() {
        List<Block> blocks = new ArrayList<>();
        ChangeTable.add(wording(), changes, ActPhrase.COLUMN_THEN, ActPhrase.COLUMN_NOW, blocks);
        List<String> verify =
                changes.stream().filter(Change::verify).map(Change::id).toList();
        return new Page(headline(), blocks, stamp.foot(verify));
    }

    @Override
    public Table table() {
        return ChangeTable.table(stamp, changes);
    }

    @Override
    public Json json() {
        return stamp.json("diff/1", headline())
                .put("from", from)
                .put("to", to)
                .put("identical", changes.isEmpty())
                .put("changes", ChangeTable.json(changes));
    }
}
