package org.haetae.answers.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.haetae.answers.Ask;
import org.haetae.answers.words.PeoplePhrase;
import org.haetae.answers.words.Wording;
import org.haetae.designations.Journey;
import org.haetae.designations.Publisher;
import org.haetae.designations.Register;
import org.haetae.law.Law;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Rule;
import org.haetae.notation.Nearest;
import org.haetae.party.Listing;
import org.haetae.party.Name;

/**
 * What a list of the register can be limited by, only as far as the register has any of it: what a form offers leads somewhere.
 *
 * @param grounds in law, of listings whose limb is known, and {@code unknown}
 * @param announced grounds as announced
 * @param orders instruments somebody is listed under, by their paths
 * @param publishers whose lists there are
 * @param names of everybody, as they are shown, by id
 * @param journeys on record
 */
public record PeopleChoices(
        Map<String, String> grounds,
        Map<String, String> announced,
        Map<String, String> orders,
        Map<String, String> publishers,
        Map<String, String> names,
        List<Trip> journeys) {
    /** How many close names are offered. */
    private static final int OFFERED = 5;

    /** A journey on record. */
    public record Trip(
            String party,
            String name,
            String to,
            String from,
            String until,
            String purpose,
            String waiver,
            String mark) {}

    public static PeopleChoices of(Law law, Ask ask) {
        Register register = Register.of(law);
        Wording wording = ask.wording(law);
        Telling telling = new Telling(law, register, wording);
        Set<String> grounds = new LinkedHashSet<>();
        Set<String> announced = new LinkedHashSet<>();
        Map<String, String> orders = new LinkedHashMap<>();
        boolean unknown = false;
        for (Listing listing : register.listings()) {
            announced.addAll(listing.announced());
            if (!listing.authority().isEmpty()) {
                if (telling.meaning(listing).ground().isKnown()) {
                    grounds.addAll(telling.meaning(listing).ground().possible());
                } else {
                    unknown = true;
                }
            }
            for (String name : listing.authority()) {
                law.pack().rule(name).ifPresent(rule -> orders.putIfAbsent(path(law, rule), cite(law, rule)));
            }
        }
        Map<String, String> inLaw = words(grounds, wording);
        if (unknown) {
            inLaw.put(People.Words.UNKNOWN, wording.say(PeoplePhrase.STATS_GROUND_UNKNOWN));
        }
        Map<String, String> reasons = words(announced, wording);
        reasons.put(People.Words.UNKNOWN, wording.say(PeoplePhrase.ANNOUNCED_UNKNOWN));
        Map<String, String> publishers = new LinkedHashMap<>();
        for (Publisher publisher : register.publishers().values()) {
            publishers.put(publisher.id(), wording.say(publisher.name()));
        }
        Map<String, String> names = new LinkedHashMap<>();
        register.parties().forEach((id, who) -> names.put(id, telling.name(who)));
        Map<String, String> sorted = new LinkedHashMap<>();
        orders.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return new PeopleChoices(
                inLaw,
                reasons,
                sorted,
                publishers,
                names,
                register.journeys().stream()
                        .map(journey -> trip(journey, telling, wording))
                        .toList());
    }

    private static String path(Law law, Rule rule) {
        return law.pack().instrumentOf(rule.head()).cite().path();
    }

    private static String cite(Law law, Rule rule) {
        Instrument instrument = law.pack().instrumentOf(rule.head());
        return instrument.cite().printed();
    }

    private static Map<String, String> words(Set<String> grounds, Wording wording) {
        Map<String, String> words = new LinkedHashMap<>();
        grounds.stream()
                .filter(ground -> wording.pack().vocabulary().grounds().containsKey(ground))
                .sorted()
                .forEach(ground -> words.put(ground, wording.name(ground)));
        return words;
    }

    private static Trip trip(Journey journey, Telling telling, Wording wording) {
        return new Trip(
                journey.party(),
                telling.name(journey.party()),
                journey.to(),
                journey.from().toString(),
                journey.until().toString(),
                wording.asWritten(wording.say(journey.purpose())),
                telling.waiver(journey.waiver()),
                telling.mark(journey.mark()));
    }

    /** Names close to one that nobody bears, nearest first; offered, and never taken for it. */
    public static List<String> near(Law law, String typed) {
        List<String> near = new ArrayList<>();
        Map<String, String> told = new LinkedHashMap<>();
        Register.of(law)
                .parties()
                .values()
                .forEach(who -> who.party().names().stream().map(Name::text).forEach(name -> told.put(name, "")));
        while (near.size() < OFFERED) {
            String next = Nearest.named(typed, told, 1).orElse("");
            if (next.isEmpty()) {
                return near;
            }
            near.add(next);
            told.remove(next);
        }
        return near;
    }
}
