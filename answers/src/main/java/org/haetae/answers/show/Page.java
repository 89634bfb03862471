package org.haetae.answers.show;

import java.util.List;

/**
 * What a person reads.
 *
 * @param headline the answer, a sentence computed from the result
 * @param foot what the answer rests on, a line each
 */
public record Page(String headline, List<Block> blocks, List<String> foot) {
    public Page {
        blocks = List.copyOf(blocks);
        foot = List.copyOf(foot);
    }
}
