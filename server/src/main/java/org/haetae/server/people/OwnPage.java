package org.haetae.server.people;

import java.util.List;
import org.haetae.server.page.Frame;

/**
 * Before an answer about stakes: the examples of the packs, and the chains drawn.
 *
 * @param picture where it is
 */
public record OwnPage(List<Frame.Item> examples, String picture) {
    public OwnPage {
        examples = List.copyOf(examples);
    }
}
