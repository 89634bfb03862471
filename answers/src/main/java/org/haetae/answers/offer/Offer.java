package org.haetae.answers.offer;

import java.util.List;
import org.haetae.law.model.Given;
import org.haetae.law.model.Row;
import org.haetae.law.model.Verb;

/**
 * A promise as it was read.
 *
 * @param text as it was written
 * @param verb SUSPEND, TERMINATE or WAIVE
 * @param over what is promised to be relieved; everything that stands if empty and {@code all}
 * @param upon what is to be done in return
 * @param read the phrases that were recognised, each with what it was taken for
 * @param unread words that were not recognised, in their order
 */
record Offer(
        String text, Verb verb, boolean all, List<Row> over, List<Given> upon, List<String> read, List<String> unread) {
    Offer {
        over = List.copyOf(over);
        upon = List.copyOf(upon);
        read = List.copyOf(read);
        unread = List.copyOf(unread);
    }
}
