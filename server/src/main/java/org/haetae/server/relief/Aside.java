package org.haetae.server.relief;

import java.util.List;
import org.haetae.server.page.Frame;

/**
 * What stands beside one measure: the law's words, and the ways on.
 *
 * @param options ways to read a point otherwise
 */
public record Aside(List<Quoted> quotes, List<Frame.Item> ways, List<Frame.Item> options, List<Frame.Item> scenarios) {
    /** Words of a provision. */
    public record Quoted(List<String> words, String title, String cite) {}
}
