package org.haetae.designations;

import java.time.LocalDate;
import java.util.Optional;
import org.haetae.law.model.Plain;
import org.haetae.party.Mark;

/**
 * That a report named a party. To be named is not to be listed.
 *
 * @param report its line in the public record
 * @param duty the duty it was made under
 * @param party empty where names of the report could not be read, so that anybody may be among them
 * @param printed as the report spells it
 */
public record Mention(
        String report,
        String duty,
        LocalDate on,
        Optional<String> party,
        String printed,
        String source,
        Mark mark,
        Plain note) {}
