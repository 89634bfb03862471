package org.haetae.server.people;

import java.util.List;
import java.util.Map;
import org.haetae.answers.people.PeopleChoices;
import org.haetae.server.page.Visit;

/**
 * Asks about a journey; those on record stand beneath.
 *
 * @param names to choose from as one types
 */
public record TravelForm(
        String person,
        String to,
        String on,
        List<Map.Entry<String, String>> kept,
        List<Choice> names,
        List<Journey> journeys) {
    /** A journey on record, and where its answer is. */
    public record Journey(PeopleChoices.Trip trip, String link, String person) {}

    static TravelForm of(Visit visit) {
        PeopleChoices choices = PeopleChoices.of(visit.law(), visit.ask());
        String person = visit.value("person").orElse("");
        return new TravelForm(
                person,
                visit.value("to").orElse(""),
                visit.value("on").orElse(""),
                PeoplePlaces.kept(visit),
                Choice.of(choices.names(), person),
                choices.journeys().stream()
                        .map(trip -> new Journey(
                                trip,
                                visit.to("/people/travel")
                                        .with("person", trip.party())
                                        .with("to", trip.to())
                                        .with("on", trip.from())
                                        .toString(),
                                visit.to("/people/" + trip.party()).toString()))
                        .toList());
    }
}
