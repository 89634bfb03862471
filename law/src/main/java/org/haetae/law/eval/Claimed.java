package org.haetae.law.eval;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody says was done. It is compared with what criteria ask; of whom it is said, and whether it is true, is not asked.
 *
 * @param did words of conduct: verbs, things, classes, rules whose persons are meant
 * @param thresholds quoted words of the law that are said to be met, in the form of {@link Elements#plain}
 * @param mind what is said of knowledge
 * @param on first and last day of the conduct, both included
 */
public record Claimed(Set<String> did, Set<String> thresholds, Mind mind, Optional<On> on) {
    /** What is said of knowledge. */
    public enum Mind {
        NOT_SAID,
        KNEW,
        SHOULD_HAVE_KNOWN
    }

    /** Days of conduct, both included; the last is not before the first. */
    public record On(LocalDate first, LocalDate last) {
        public On {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(first + " .. " + last);
            }
        }
    }

    public Claimed {
        did = Set.copyOf(did);
        Set<String> plain = new HashSet<>();
        thresholds.forEach(threshold -> plain.add(Elements.plain(threshold)));
        thresholds = Set.copyOf(plain);
    }
}
