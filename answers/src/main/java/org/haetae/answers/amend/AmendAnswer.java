package org.haetae.answers.amend;

import java.time.LocalDate;
import java.util.List;
import org.haetae.answers.DiffAnswer;
import org.haetae.answers.Stamp;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.plan.PlanAnswer;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.law.cite.UslmRef;

/**
 * What a bill would change.
 *
 * @param from its first day
 * @param done what it does to other rules, in its order
 * @param diff the last day before and its first day, in the law with the bill
 * @param before the cheapest plan on the last day before
 * @param after the cheapest plan on its first day
 */
public record AmendAnswer(
        Stamp stamp,
        String title,
        UslmRef cite,
        LocalDate from,
        List<Done> done,
        DiffAnswer diff,
        PlanAnswer before,
        PlanAnswer after)
        implements TopicAnswer {
    /**
     * What is done to one rule.
     *
     * @param what strike, strike-lines, replace or add
     * @param word what the lines begin with; empty where none is named
     */
    public record Done(String what, String rule, String title, UslmRef cite, String word) {}

    public AmendAnswer {
        done = List.copyOf(done);
    }

    @Override
    public Page page() {
        return new AmendPage(this).page();
    }

    @Override
    public Table table() {
        return diff.table();
    }

    @Override
    public Json json() {
        return stamp.json("amend/1", new AmendPage(this).headline())
                .put("title", title)
                .put("cite", cite.path())
                .put("from", from.toString())
                .put(
                        "done",
                        Json.rows(
                                done,
                                one -> Json.fields()
                                        .put("what", one.what())
                                        .put("rule", one.rule())
                                        .put("title", one.title())
                                        .put("cite", one.cite().path())
                                        .put("word", one.word())))
                .put("diff", diff.json())
                .put("planBefore", before.json())
                .put("planAfter", after.json());
    }
}
