package org.haetae.designations;

import java.time.LocalDate;
import org.haetae.law.model.Plain;
import org.haetae.party.Mark;

/**
 * What a list asks of the countries its listed persons travel to.
 *
 * @param by the publisher of the list
 * @param places the group of countries bound
 * @param cite where it stands, as text: this law is not in the packs
 * @param since first day
 */
public record Obligation(
        String id,
        String by,
        String places,
        Plain what,
        Plain exceptions,
        String cite,
        LocalDate since,
        String source,
        Mark mark) {}
