package org.haetae.server.today;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.haetae.server.page.Frame;

/**
 * The first page as its template writes it.
 *
 * @param examples questions to start from
 * @param catalogue shown in full where a question was not understood
 */
public record Today(
        String question,
        String understoodAs,
        List<Frame.Item> examples,
        boolean understood,
        List<Count> counts,
        int counted,
        List<Frame.Item> buttons,
        List<Frame.Item> catalogue,
        Optional<Content> answer,
        List<Due> due,
        List<Change> changes,
        String since,
        History history) {
    /** How many measures come out so. */
    public record Count(String code, int count, String words) {}

    /** A line of the box of what is due. */
    public record Due(String badge, String title, String link, String tells) {}

    /** Something that changed on a day. */
    public record Change(String day, String words) {}
}
