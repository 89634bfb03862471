package org.haetae.designations;

import java.util.Optional;
import org.haetae.law.model.Plain;
import org.haetae.party.Party;

/**
 * A party of the register.
 *
 * @param role what it is or was when listed, in plain words
 * @param partOf a class the law blocks without a list, such as a government, that it seems to belong to
 * @param stated whether an office said that it belongs there; otherwise what it is makes one think so
 * @param note empty where there is nothing more to say
 */
public record Registered(Party party, Plain role, Optional<String> partOf, boolean stated, Plain note) {
    public String id() {
        return party.id();
    }
}
