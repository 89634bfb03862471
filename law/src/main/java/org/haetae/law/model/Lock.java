package org.haetae.law.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.cite.Period;

/**
 * What holds ways out shut until it opens.
 *
 * @param verbs which ways out it holds: suspend and terminate unless it names others
 */
public record Lock(
        Head head,
        Set<Verb> verbs,
        List<Dated<List<Target>>> over,
        List<Dated<List<Target>>> except,
        List<Dated<Opening>> until,
        List<Dated<String>> subjectTo,
        List<Dated<String>> notwithstanding)
        implements Rule {
    /** Opens so long after the thing it waits for. */
    public record Opening(Optional<Period> delay, Upon upon) {}
}
