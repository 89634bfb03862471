package org.haetae.answers;

import java.util.List;
import java.util.Optional;

/**
 * What somebody says was done, as people write it.
 *
 * @param did words of conduct, by commas
 * @param thresholds quoted words of the law, by commas or one at a time
 * @param on a day, or two with {@code ..} between
 */
public record ClaimText(
        List<String> did, List<String> thresholds, boolean knowingly, boolean shouldHaveKnown, Optional<String> on) {
    public static final ClaimText NOTHING = new ClaimText(List.of(), List.of(), false, false, Optional.empty());

    public ClaimText {
        did = List.copyOf(did);
        thresholds = List.copyOf(thresholds);
    }
}
