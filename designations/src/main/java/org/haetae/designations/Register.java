package org.haetae.designations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.Law;
import org.haetae.law.model.Plain;
import org.haetae.notation.BadInput;
import org.haetae.party.Listing;
import org.haetae.party.NameIndex;
import org.haetae.party.Party;
import org.haetae.tables.Sheet;

/**
 * The register of the packs: what was done about whom, as their tables in {@code designations} tell it. It is no list of all who are
 * listed, and an answer that rests on it says so.
 *
 * <pre>{@code
 * Register register = Register.of(law);
 * List<Registered> found = register.find("Yo-jong Kim");
 * List<Listing> listings = register.listings(found.getFirst().id());
 * }</pre>
 *
 * @param parties by id, in the order of the table
 * @param listings in the order of the table, each with its last day where there was a delisting
 * @param notes what is to be said of a listing, by its id
 * @param countries what countries are called in a sentence, by code, where that is not what the platform calls them
 * @param status grounds of the law that ask who somebody is and not what he did
 */
public record Register(
        List<Sheet> sheets,
        Map<String, Publisher> publishers,
        Map<String, Registered> parties,
        List<Listing> listings,
        Map<String, Plain> notes,
        List<Delisting> delistings,
        List<Mention> mentions,
        List<Link> links,
        List<Journey> journeys,
        List<Obligation> obligations,
        Map<String, Places> places,
        List<EntryRule> entry,
        Map<String, Plain> countries,
        List<Question> questions,
        Set<String> status,
        NameIndex index) {
    public Register {
        sheets = List.copyOf(sheets);
        publishers = Collections.unmodifiableMap(publishers);
        parties = Collections.unmodifiableMap(parties);
        listings = List.copyOf(listings);
        notes = Map.copyOf(notes);
        delistings = List.copyOf(delistings);
        mentions = List.copyOf(mentions);
        links = List.copyOf(links);
        journeys = List.copyOf(journeys);
        obligations = List.copyOf(obligations);
        places = Map.copyOf(places);
        entry = List.copyOf(entry);
        countries = Map.copyOf(countries);
        questions = List.copyOf(questions);
        status = Set.copyOf(status);
    }

    /**
     * Reads it; empty where the packs have none.
     *
     * @throws BadInput with everything that is wrong in the tables, each with file, line and column
     */
    public static Register of(Law law) {
        return new RegisterReader(law).read();
    }

    public boolean isEmpty() {
        return parties.isEmpty();
    }

    /** Everybody of a name or id; several where several bear it, none where nobody does. */
    public List<Registered> find(String typed) {
        List<Registered> found = new ArrayList<>();
        for (Party party : index.find(typed)) {
            of(party.id()).ifPresent(found::add);
        }
        return found;
    }

    public Optional<Registered> of(String id) {
        return Optional.ofNullable(parties.get(id));
    }

    public List<Listing> listings(String party) {
        return listings.stream()
                .filter(listing -> listing.party().equals(party))
                .toList();
    }

    /** Delistings of a party up to a day. */
    public List<Delisting> delistings(String party, LocalDate day) {
        return delistings.stream()
                .filter(one -> one.party().equals(party) && !one.on().isAfter(day))
                .toList();
    }

    /** Reports that named a party up to a day. */
    public List<Mention> mentions(String party, LocalDate day) {
        return mentions.stream()
                .filter(one -> one.party().filter(party::equals).isPresent())
                .filter(one -> !one.on().isAfter(day))
                .toList();
    }

    /** Reports of a day with names that could not be read. */
    public List<Mention> unread(LocalDate day) {
        return mentions.stream()
                .filter(one -> one.party().isEmpty() && one.on().equals(day))
                .toList();
    }

    public Plain note(Listing listing) {
        return notes.getOrDefault(listing.id(), Plain.same(""));
    }

    /** Whether a group of countries has one. */
    public boolean isIn(String group, String country) {
        Places found = places.get(group);
        return found != null && found.has(country);
    }

    public Publisher publisher(String id) {
        Publisher publisher = publishers.get(id);
        if (publisher == null) {
            throw new IllegalStateException("the reader of the tables let " + id + " through");
        }
        return publisher;
    }
}
