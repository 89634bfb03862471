package org.haetae.answers.offer;

import java.util.List;
import org.haetae.answers.ItemView;
import org.haetae.answers.Stamp;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.eval.Outcome;
import org.haetae.law.model.Verb;

/**
 * Promises, and what becomes of each if what is asked in return is all that is done.
 *
 * @param others sentences that were not read as promises
 */
public record OfferAnswer(Stamp stamp, List<Promise> promises, List<Other> others) implements TopicAnswer {
    /** Whether a promise can be kept on one row. */
    public enum Kept {
        /** What is asked in return lets an office do it. */
        EARNED,
        /** An office may do it whatever is done in return. */
        AT_WILL,
        /** It is so already. */
        DONE,
        /** Single cases can be let through, or it can be suspended for a time; not what was promised. */
        LESS,
        /** It depends on how words are read. */
        READING,
        /** Not enough is known. */
        UNKNOWN,
        /** No office can do it alone on these facts. */
        NOT;

        /** Whether the executive can deliver it alone. */
        public boolean isKept() {
            return switch (this) {
                case EARNED, AT_WILL, DONE -> true;
                case LESS, READING, UNKNOWN, NOT -> false;
            };
        }
    }

    /**
     * A promise.
     *
     * @param upon what is asked in return, in plain words
     * @param read phrases that were recognised in free text
     * @param unread words that were not
     */
    public record Promise(
            String text, Verb verb, List<String> upon, List<String> read, List<String> unread, List<OnRow> rows) {
        public Promise {
            upon = List.copyOf(upon);
            read = List.copyOf(read);
            unread = List.copyOf(unread);
            rows = List.copyOf(rows);
        }

        List<OnRow> broken() {
            return rows.stream().filter(row -> !row.kept().isKept()).toList();
        }
    }

    /**
     * What a promise comes to on one measure or status.
     *
     * @param missing what the law still asks, of the way out that was promised; empty where there is none, or nothing is missing
     * @param commanded what is owed once this alone is lifted
     */
    public record OnRow(
            String id,
            String title,
            UslmRef cite,
            Kept kept,
            Outcome.Word outcome,
            List<ItemView> missing,
            List<String> commanded) {
        public OnRow {
            missing = List.copyOf(missing);
            commanded = List.copyOf(commanded);
        }
    }

    /** A sentence that was not read as a promise. */
    public record Other(String text, List<String> read, List<String> unread) {
        public Other {
            read = List.copyOf(read);
            unread = List.copyOf(unread);
        }
    }

    public OfferAnswer {
        promises = List.copyOf(promises);
        others = List.copyOf(others);
    }

    /** Whether every promise that was read can be kept. */
    @Override
    public boolean holds() {
        return promises.stream().allMatch(promise -> promise.broken().isEmpty());
    }

    @Override
    public Page page() {
        return new OfferPage(this).page();
    }

    @Override
    public Table table() {
        return OfferTable.of(this);
    }

    @Override
    public Json json() {
        return OfferJson.of(this);
    }
}
