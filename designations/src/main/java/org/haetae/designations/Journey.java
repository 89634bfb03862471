package org.haetae.designations;

import java.time.LocalDate;
import java.util.Optional;
import org.haetae.law.model.Plain;
import org.haetae.party.Mark;

/**
 * A line of the ledger of waivers and exemptions: a journey of a listed person, and what let him through.
 *
 * @param to ISO 3166-1 alpha-2 of the country visited
 * @param from first day there
 * @param until last day there
 * @param body whose list it would have been barred by
 * @param record the line of the public record about it, where there is one
 */
public record Journey(
        String id,
        String party,
        String to,
        LocalDate from,
        LocalDate until,
        Plain purpose,
        String body,
        Waiver waiver,
        Optional<String> record,
        String source,
        Mark mark,
        Plain note) {
    /** What is known of a waiver or exemption. */
    public enum Waiver {
        PUBLISHED,
        NOT_NEEDED,
        /** No public record of the basis: not that there was none. */
        UNKNOWN
    }
}
