package org.haetae.answers.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.haetae.designations.Journey;
import org.haetae.designations.Meaning;
import org.haetae.designations.Register;
import org.haetae.law.Law;
import org.haetae.notation.BadInput;
import org.haetae.party.Listing;
import org.haetae.party.Mark;

/**
 * Words for examples about people that work, taken from the register at hand.
 *
 * @param party an id
 * @param ground the first ground in law that is known of somebody
 * @param announced the first ground announced
 * @param journey the first of the ledger
 */
public record PeopleExample(
        String party, Optional<String> ground, Optional<String> announced, Optional<Journey> journey) {
    /** Empty where the packs have no register, or one with mistakes: help must not depend on it. */
    public static Optional<PeopleExample> of(Law law) {
        Register register;
        try {
            register = Register.of(law);
        } catch (BadInput e) {
            return Optional.empty();
        }
        List<Listing> listings = register.listings().stream()
                .filter(listing -> !listing.authority().isEmpty())
                .toList();
        Optional<String> ground = Optional.empty();
        for (Listing listing : listings) {
            Meaning meaning = Meaning.of(law, register, listing);
            if (ground.isEmpty() && meaning.ground().isKnown()) {
                ground = meaning.ground().possible().stream().findFirst();
            }
        }
        Optional<String> known = ground;
        return listings.stream()
                .map(Listing::party)
                .filter(party -> register.mentions(party, LocalDate.MAX).stream()
                        .anyMatch(mention -> mention.mark() == Mark.READ))
                .findFirst()
                .or(() -> listings.stream().map(Listing::party).findFirst())
                .map(party -> new PeopleExample(
                        party,
                        known,
                        listings.stream()
                                .flatMap(listing -> listing.announced().stream())
                                .findFirst(),
                        register.journeys().stream().findFirst()));
    }
}
