package org.haetae.designations;

import java.time.LocalDate;
import java.util.List;
import org.haetae.law.model.Plain;
import org.haetae.party.Mark;

/**
 * A program tag: what a publisher prints beside a party.
 *
 * @param order the instrument it stands for, as people know it
 * @param authority rules of law it may stand for; none where that instrument is not in the packs
 * @param since first day it can have been printed
 * @param proves what follows from the tag alone
 * @param not what does not follow from it
 */
public record Program(
        String tag,
        String order,
        List<String> authority,
        LocalDate since,
        Plain proves,
        Plain not,
        String source,
        Mark mark) {
    public Program {
        authority = List.copyOf(authority);
    }
}
