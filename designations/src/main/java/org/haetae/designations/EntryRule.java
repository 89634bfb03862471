package org.haetae.designations;

import java.util.List;
import java.util.Optional;

/**
 * Which words of an effect mean entry into a country, and on whom it lies where it names a class.
 *
 * @param object what the effect denies, as the packs write it
 * @param whom the class it lies on; empty where it lies on persons under a criterion
 * @param criteria under which somebody belongs to that class
 * @param activities what a way through may let through that has to do with entry, as names
 * @param country ISO 3166-1 alpha-2
 */
public record EntryRule(
        String object, Optional<String> whom, List<String> criteria, List<String> activities, String country) {
    public EntryRule {
        criteria = List.copyOf(criteria);
        activities = List.copyOf(activities);
    }
}
