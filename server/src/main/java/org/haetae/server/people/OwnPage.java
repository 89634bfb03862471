package org.haetae.server.people;

import gg.jte.Content;
import java.util.List;
import org.haetae.server.page.Frame;

/**
 * Before an answer about stakes: the examples of the packs, and the chains drawn.
 *
 * @param picture as SVG; in the page, since a picture of its own would not have the page's letters
 */
public record OwnPage(List<Frame.Item> examples, Content picture) {
    public OwnPage {
        examples = List.copyOf(examples);
    }
}
