package org.haetae.answers.show;

import java.util.List;

/**
 * What a person reads.
 *
 * @param headline the answer, a sentence computed from the result
 * @param foot what the answer rests on
 */
public record Page(String headline, List<Block> blocks, Foot foot) {
    /**
     * What stands under every page.
     *
     * @param first what must be known before the answer is used: it stands under the headline as well
     * @param lines a line each
     */
    public record Foot(List<String> first, List<String> lines) {
        public Foot {
            first = List.copyOf(first);
            lines = List.copyOf(lines);
        }
    }

    public Page {
        blocks = List.copyOf(blocks);
    }
}
