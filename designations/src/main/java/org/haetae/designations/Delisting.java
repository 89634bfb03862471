package org.haetae.designations;

import java.time.LocalDate;
import java.util.Optional;
import org.haetae.law.model.Plain;
import org.haetae.party.Mark;

/**
 * That a publisher took a party off its list.
 *
 * @param reason empty where none was given: then it is unknown
 */
public record Delisting(
        String id,
        String party,
        String by,
        LocalDate on,
        Optional<String> reason,
        String source,
        Mark mark,
        Plain note) {}
