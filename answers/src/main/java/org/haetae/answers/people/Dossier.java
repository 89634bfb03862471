package org.haetae.answers.people;

import java.util.List;
import org.haetae.designations.Delisting;
import org.haetae.designations.Link;
import org.haetae.designations.Meaning;
import org.haetae.designations.Mention;
import org.haetae.designations.Owed;
import org.haetae.designations.Registered;
import org.haetae.party.Listing;

/**
 * All the register and the law say of one party on a day.
 *
 * @param listings each with its meaning, in order of their days; those of later days are left out
 * @param unread reports of a day of listing with names that could not be read
 * @param owed designations that would be owed if determined
 * @param namesakes others who bear one of its names
 */
record Dossier(
        Registered who,
        List<Listed> listings,
        List<Delisting> delistings,
        List<Mention> named,
        List<Mention> unread,
        List<Owed> owed,
        List<Link> links,
        List<Registered> namesakes) {
    /**
     * A listing.
     *
     * @param measures what it does on the day; nothing where it does not stand
     */
    record Listed(
            Listing listing,
            Listing.State state,
            Meaning meaning,
            List<Effects.OnMeasure> measures,
            Effects.Drop drop) {
        Listed {
            measures = List.copyOf(measures);
        }

        boolean stands() {
            return state == Listing.State.STANDS;
        }
    }

    Dossier {
        listings = List.copyOf(listings);
        delistings = List.copyOf(delistings);
        named = List.copyOf(named);
        unread = List.copyOf(unread);
        owed = List.copyOf(owed);
        links = List.copyOf(links);
        namesakes = List.copyOf(namesakes);
    }

    List<Listed> standing() {
        return listings.stream().filter(Listed::stands).toList();
    }
}
