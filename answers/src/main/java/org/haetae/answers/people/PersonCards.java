package org.haetae.answers.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.show.Node;
import org.haetae.answers.words.PeoplePhrase;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.TravelPhrase;
import org.haetae.answers.words.Wording;
import org.haetae.designations.Delisting;
import org.haetae.designations.Journey;
import org.haetae.designations.Mention;
import org.haetae.designations.Owed;
import org.haetae.designations.Program;
import org.haetae.designations.Registered;
import org.haetae.law.eval.Outcome;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Rule;
import org.haetae.party.Listing;
import org.haetae.party.Mark;
import org.haetae.party.Name;

/** Dossiers taken apart for a page. */
final class PersonCards {
    private final PeopleShown answer;
    private final Telling telling;
    private final Wording wording;
    private final LocalDate day;
    private final DossierPage pages;

    PersonCards(PeopleShown answer) {
        this.answer = answer;
        this.telling = answer.telling();
        this.wording = answer.stamp().wording();
        this.day = answer.stamp().ask().asOf().law();
        this.pages = new DossierPage(answer);
    }

    List<PersonCard> all() {
        return answer.dossiers().stream().map(this::card).toList();
    }

    private PersonCard card(Dossier dossier) {
        Registered who = dossier.who();
        List<PersonCard.Spelled> names =
                who.party().names().stream().map(this::spelled).toList();
        return new PersonCard(
                who.id(),
                who.party().name(),
                answer.headline(dossier),
                names.stream()
                        .filter(name -> name.script().equals(Telling.HANGUL))
                        .findFirst(),
                pages.about(who),
                names,
                dossier.namesakes().stream()
                        .map(one -> new PersonCard.Other(one.id(), telling.name(one)))
                        .toList(),
                dossier.listings().stream().map(this::line).toList(),
                events(dossier),
                dossier.owed().stream().map(this::owing).toList(),
                questions(dossier.owed()),
                pages.links(dossier),
                gaps(dossier));
    }

    private PersonCard.Spelled spelled(Name name) {
        return new PersonCard.Spelled(
                name.text(), name.script(), pages.form(name), telling.mark(name.mark()), name.mark() == Mark.MEMORY);
    }

    // listings

    private PersonCard.Line line(Dossier.Listed listed) {
        Listing listing = listed.listing();
        boolean inLaw = !listing.authority().isEmpty();
        boolean told = listed.stands() && inLaw;
        return new PersonCard.Line(
                listing.id(),
                telling.publisher(listing.by()),
                telling.day(listing),
                telling.kind(listing),
                listing.kind() == Listing.Kind.DESIGNATED,
                telling.state(listing, day),
                listed.stands(),
                inLaw ? telling.authority(listing) : "",
                orders(listing),
                telling.ground(listed.meaning().ground()),
                listed.meaning().ground().isKnown(),
                telling.announced(listing),
                !listing.announced().isEmpty(),
                inLaw ? telling.binding(listed.meaning()) : "",
                inLaw ? Telling.code(listed.meaning()) : "",
                inLaw ? telling.asks(listed.meaning()) : "",
                listing.tag().map(this::tag),
                listing.release().map(release -> wording.say(PeoplePhrase.RELEASE, release)),
                wording.asWritten(listing.source()),
                telling.mark(listing.mark()),
                listing.mark() == Mark.MEMORY,
                wording.asWritten(wording.say(telling.register().note(listing))),
                told ? Optional.of(outcome(listed)) : Optional.empty(),
                told ? Optional.of(pages.drop(listed)) : Optional.empty(),
                listed.measures().stream().map(this::onIt).toList());
    }

    private List<PersonCard.Order> orders(Listing listing) {
        Map<String, PersonCard.Order> orders = new LinkedHashMap<>();
        for (String name : listing.authority()) {
            Optional<Rule> rule = wording.pack().rule(name);
            rule.ifPresent(one -> {
                Instrument instrument = wording.pack().instrumentOf(one.head());
                String path = instrument.cite().path();
                orders.put(path, new PersonCard.Order(path, instrument.cite().printed()));
            });
        }
        return List.copyOf(orders.values());
    }

    private String tag(String tag) {
        Program program = answer.programs().tags().get(tag);
        return program == null
                ? wording.say(PeoplePhrase.TAG_PLAIN, tag)
                : wording.say(PeoplePhrase.TAG, tag, wording.say(program.proves()), wording.say(program.not()));
    }

    /** What becomes of it by a decision alone; where that drops nothing, what the first measure that blocks says. */
    private PersonCard.Outcome outcome(Dossier.Listed listed) {
        return switch (listed.drop()) {
            case YES -> outcome(Outcome.Word.EXECUTIVE);
            case UNKNOWN ->
                outcome(
                        listed.measures().stream()
                                        .anyMatch(one -> one.blocks() && one.outcome() == Outcome.Word.READING)
                                ? Outcome.Word.READING
                                : Outcome.Word.UNKNOWN);
            case NO ->
                outcome(listed.measures().stream()
                        .filter(one -> one.blocks() && one.outcome() != Outcome.Word.EXECUTIVE)
                        .map(Effects.OnMeasure::outcome)
                        .findFirst()
                        .orElse(Outcome.Word.STAYS));
        };
    }

    private PersonCard.Outcome outcome(Outcome.Word word) {
        return new PersonCard.Outcome(word.name(), wording.say(Terms.of(word)));
    }

    private PersonCard.OnIt onIt(Effects.OnMeasure measure) {
        return new PersonCard.OnIt(
                measure.id(),
                measure.title(),
                measure.cite().printed(),
                wording.say(Terms.of(measure.standing())),
                outcome(measure.outcome()));
    }

    // events

    private List<PersonCard.Event> events(Dossier dossier) {
        List<PersonCard.Event> events = new ArrayList<>();
        List<Listing> listings =
                dossier.listings().stream().map(Dossier.Listed::listing).toList();
        for (Mention mention : dossier.named()) {
            List<String> more = new ArrayList<>();
            more.add(telling.gap(mention.on(), listings));
            note(wording.say(mention.note()), more);
            events.add(new PersonCard.Event(
                    PersonCard.What.NAMED,
                    mention.on().toString(),
                    mention.report() + " · “" + mention.printed() + "”",
                    more,
                    telling.mark(mention.mark()),
                    Optional.empty()));
        }
        for (Listing listing : listings) {
            List<String> more = new ArrayList<>();
            listing.release().ifPresent(release -> more.add(wording.say(PeoplePhrase.RELEASE, release)));
            events.add(new PersonCard.Event(
                    listing.kind() == Listing.Kind.IDENTIFIED ? PersonCard.What.IDENTIFIED : PersonCard.What.LISTED,
                    telling.day(listing),
                    telling.publisher(listing.by())
                            + (listing.authority().isEmpty() ? "" : " · " + telling.authority(listing)),
                    more,
                    telling.mark(listing.mark()),
                    Optional.empty()));
        }
        for (Delisting off : dossier.delistings()) {
            List<String> more = new ArrayList<>();
            more.add(answer.reason(off));
            note(wording.say(off.note()), more);
            events.add(new PersonCard.Event(
                    PersonCard.What.OFF,
                    off.on().toString(),
                    telling.publisher(off.by()),
                    more,
                    telling.mark(off.mark()),
                    Optional.empty()));
        }
        for (Journey journey : telling.register().journeys()) {
            if (journey.party().equals(dossier.who().id()) && !journey.from().isAfter(day)) {
                events.add(travel(journey));
            }
        }
        events.sort(Comparator.comparing(PersonCard.Event::date));
        return events;
    }

    private void note(String note, List<String> into) {
        if (!note.isEmpty()) {
            into.add(wording.asWritten(note));
        }
    }

    private PersonCard.Event travel(Journey journey) {
        List<String> more = new ArrayList<>();
        more.add(wording.asWritten(wording.say(journey.purpose())));
        note(wording.say(journey.note()), more);
        return new PersonCard.Event(
                PersonCard.What.TRAVEL,
                journey.from().toString(),
                wording.say(
                        TravelPhrase.LEDGER_LINE,
                        journey.to(),
                        journey.from(),
                        journey.until(),
                        telling.publisher(journey.body()),
                        telling.waiver(journey.waiver()),
                        telling.mark(journey.mark())),
                more,
                telling.mark(journey.mark()),
                Optional.of(journey.to()));
    }

    // what would be owed

    private PersonCard.Owing owing(Owed owed) {
        return new PersonCard.Owing(
                owed.criterion().id(),
                wording.title(owed.criterion()),
                owed.criterion().cite().printed() + ", " + owed.limb(),
                DossierPage.asked(owed, wording).stream().map(Node::text).toList(),
                telling.quotes(owed.criterion(), day));
    }

    private List<PersonCard.Question> questions(List<Owed> all) {
        Map<String, PersonCard.Question> questions = new LinkedHashMap<>();
        for (Owed owed : all) {
            owed.question()
                    .ifPresent(question -> questions.putIfAbsent(
                            question.id(),
                            new PersonCard.Question(
                                    wording.say(question.question()),
                                    owed.criterion().cite().printed(),
                                    question.words(),
                                    wording.say(question.first().says()),
                                    wording.say(question.second().says()))));
        }
        return List.copyOf(questions.values());
    }

    // what is not known

    private List<String> gaps(Dossier dossier) {
        Set<String> gaps = new LinkedHashSet<>();
        for (Dossier.Listed listed : dossier.listings()) {
            Listing listing = listed.listing();
            boolean limbOpen = listing.kind() == Listing.Kind.DESIGNATED
                    && !listing.authority().isEmpty()
                    && listing.limb().isEmpty();
            if (limbOpen) {
                gaps.add(wording.say(PeoplePhrase.AUTHORITY, telling.rules(listing), telling.limb(listing)));
            }
            if (!listing.authority().isEmpty() && !listed.meaning().ground().isKnown()) {
                gaps.add(wording.say(
                        PeoplePhrase.GROUND_LAW, telling.ground(listed.meaning().ground())));
            }
            if (listing.on().isEmpty()) {
                gaps.add(telling.publisher(listing.by()) + ": " + telling.day(listing));
            }
            if (listing.announced().isEmpty()) {
                gaps.add(telling.publisher(listing.by()) + ": "
                        + wording.say(PeoplePhrase.GROUND_ANNOUNCED, telling.announced(listing)));
            }
        }
        for (Delisting off : dossier.delistings()) {
            if (off.reason().isEmpty()) {
                gaps.add(wording.say(PeoplePhrase.STATE_OFF, off.on()) + ": " + answer.reason(off));
            }
        }
        for (Mention mention : dossier.unread()) {
            gaps.add(wording.say(PeoplePhrase.NAMED_UNREAD, mention.report(), mention.on()));
        }
        return List.copyOf(gaps);
    }
}
