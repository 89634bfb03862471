package org.haetae.server.people;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.haetae.answers.Revoke;
import org.haetae.answers.RevokeAnswer;
import org.haetae.answers.own.Own;
import org.haetae.answers.people.People;
import org.haetae.answers.people.PeopleChoices;
import org.haetae.answers.people.PeopleListed;
import org.haetae.answers.people.PeopleShown;
import org.haetae.answers.people.PeopleStats;
import org.haetae.answers.people.PersonCard;
import org.haetae.answers.show.Shown;
import org.haetae.answers.travel.Travel;
import org.haetae.notation.BadInput;
import org.haetae.notation.Nearest;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;
import org.haetae.server.page.Door;
import org.haetae.server.page.Frame;
import org.haetae.server.page.Link;
import org.haetae.server.page.Place;
import org.haetae.server.page.Sheet;
import org.haetae.server.page.Site;
import org.haetae.server.page.Templates;
import org.haetae.server.page.Visit;

/** Who is listed, on which ground in law, and what becomes of it. */
public final class PeoplePlaces {
    /** What limits the list, as the command line calls it. */
    static final List<String> FILTERS = List.of("ground", "announced", "authority", "by", "status");

    private PeoplePlaces() {}

    /** A place by what it does. */
    private record At(String path, List<String> fields, Function<Visit, Sheet> shows) implements Place {
        @Override
        public Sheet sheet(Visit visit) {
            return shows.apply(visit);
        }
    }

    public static List<Place> all() {
        List<String> list = new ArrayList<>(FILTERS);
        list.add("q");
        return List.of(
                new At("/people", list, PeoplePlaces::register),
                new At("/people/*", List.of(), PeoplePlaces::person),
                new At("/people/stats", List.of(), PeoplePlaces::counts),
                new At(
                        "/people/tags",
                        List.of(),
                        visit -> laid(visit, PeopleWord.TAGS, People.tags(visit.law(), visit.ask()))),
                new At("/people/revoke", List.of("authority"), PeoplePlaces::revoke),
                new At("/people/travel", List.of("person", "to", "on"), PeoplePlaces::travel),
                new At("/people/own", List.of("file"), PeoplePlaces::own));
    }

    private static Sheet laid(Visit visit, PeopleWord here, Shown answer) {
        return Sheet.of(visit, Door.PEOPLE, answer).tabs(tabs(visit, here));
    }

    private static List<Sheet.Tab> tabs(Visit visit, PeopleWord here) {
        List<Sheet.Tab> tabs = new ArrayList<>();
        tab(tabs, visit, here, PeopleWord.REGISTER, "/people");
        tab(tabs, visit, here, PeopleWord.REVOKE, "/people/revoke");
        tab(tabs, visit, here, PeopleWord.TRAVEL, "/people/travel");
        tab(tabs, visit, here, PeopleWord.OWNERSHIP, "/people/own");
        tab(tabs, visit, here, PeopleWord.COUNTS, "/people/stats");
        tab(tabs, visit, here, PeopleWord.TAGS, "/people/tags");
        return tabs;
    }

    private static void tab(List<Sheet.Tab> tabs, Visit visit, PeopleWord here, PeopleWord word, String path) {
        tabs.add(new Sheet.Tab(visit.say(word), visit.to(path), word == here));
    }

    private static List<Sheet.Step> trail(Visit visit) {
        return List.of(new Sheet.Step(visit.say(PeopleWord.REGISTER), visit.to("/people")));
    }

    /** Day, language and assumptions, for a form. */
    static List<Map.Entry<String, String>> kept(Visit visit) {
        List<Map.Entry<String, String>> kept = new ArrayList<>();
        visit.to("/people").fields().forEach((name, values) -> {
            for (String value : values.split("\n", -1)) {
                kept.add(Map.entry(name, value));
            }
        });
        return kept;
    }

    /** A field that says something: a form sends what was left empty too. */
    private static Optional<String> said(Visit visit, String field) {
        return visit.value(field).filter(value -> !value.isBlank());
    }

    // the register

    private static Sheet register(Visit visit) {
        Optional<String> name = said(visit, "q");
        if (name.isPresent()) {
            return found(visit, name.get());
        }
        PeopleListed answer = People.list(
                visit.law(),
                visit.ask(),
                new People.Filter(
                        said(visit, "ground"),
                        said(visit, "announced"),
                        said(visit, "authority"),
                        said(visit, "by"),
                        said(visit, "status")));
        return laid(visit, PeopleWord.REGISTER, answer)
                .body(Templates.part("people/register", visit, RegisterPage.of(visit, answer)));
    }

    /** Everybody of a name, on any list or none; close names where nobody bears it. */
    private static Sheet found(Visit visit, String name) {
        PeopleShown answer;
        try {
            answer = People.show(visit.law(), visit.ask(), name);
        } catch (BadInput e) {
            RegisterPage page = RegisterPage.nobody(visit, PeopleChoices.near(visit.law(), name));
            return Sheet.asking(
                            Door.PEOPLE,
                            visit.say(PeopleWord.NOBODY, Problem.visibly(name)),
                            visit.say(PeopleWord.NOBODY_LEDE),
                            Templates.part("people/nobody", visit, page))
                    .tabs(tabs(visit, PeopleWord.REGISTER));
        }
        return shown(visit, answer)
                .body(Templates.parts(
                        Templates.part("people/find", visit, RegisterPage.filter(visit)), persons(visit, answer)));
    }

    // one

    private static Sheet person(Visit visit) {
        PeopleShown answer;
        try {
            answer = People.show(visit.law(), visit.ask(), visit.rest());
        } catch (BadInput e) {
            List<Problem> problems = new ArrayList<>();
            for (Problem problem : e.problems()) {
                problems.add(new Problem(
                        Site.NOT_THERE, problem.found(), problem.expected(), problem.nearest(), problem.excerpt()));
            }
            throw new BadInput(problems);
        }
        return shown(visit, answer).body(persons(visit, answer));
    }

    private static Sheet shown(Visit visit, PeopleShown answer) {
        return laid(visit, PeopleWord.REGISTER, answer).trail(trail(visit));
    }

    private static Content persons(Visit visit, PeopleShown answer) {
        List<PersonCard> cards = answer.cards();
        List<PersonPage> pages = cards.stream()
                .map(card -> PersonPage.of(visit, card, cards.size() > 1))
                .toList();
        return Templates.part("people/persons", visit, pages);
    }

    // counted

    private static Sheet counts(Visit visit) {
        PeopleStats answer = People.stats(visit.law(), visit.ask());
        return laid(visit, PeopleWord.COUNTS, answer)
                .trail(trail(visit))
                .body(Templates.part("people/counts", visit, CountsPage.of(visit, answer)));
    }

    // an order revoked

    private static List<Frame.Item> orders(Visit visit, Optional<String> chosen) {
        Link revoke = visit.along("/people/revoke");
        List<Frame.Item> items = new ArrayList<>();
        PeopleChoices.of(visit.law(), visit.ask())
                .orders()
                .forEach((path, cite) -> items.add(new Frame.Item(
                        cite,
                        revoke.with("authority", path).toString(),
                        chosen.filter(path::equals).isPresent())));
        return items;
    }

    private static Sheet revoke(Visit visit) {
        Optional<String> order = said(visit, "authority");
        if (order.isEmpty()) {
            return Sheet.asking(
                            Door.PEOPLE,
                            visit.say(PeopleWord.REVOKE_HEADING),
                            visit.say(PeopleWord.REVOKE_LEDE),
                            Templates.part("people/orders", visit, orders(visit, order)))
                    .trail(trail(visit))
                    .tabs(tabs(visit, PeopleWord.REVOKE));
        }
        RevokeAnswer answer = Revoke.answer(visit.law(), new Revoke.Question(visit.ask(), order.get()));
        Optional<String> path = Optional.of(answer.instrument().cite().path());
        RevokePage page = RevokePage.of(visit, answer, orders(visit, path));
        Sheet sheet = laid(visit, PeopleWord.REVOKE, answer)
                .trail(trail(visit))
                .body(Templates.part("people/revoke", visit, page));
        return answer.personsSentence()
                .map(sentence -> sheet.heading(sentence).lede(answer.page().headline()))
                .orElse(sheet);
    }

    // a journey

    private static Sheet travel(Visit visit) {
        TravelForm form = TravelForm.of(visit);
        Content asking = Templates.part("people/travel", visit, form);
        Content record = Templates.part("people/journeys", visit, form);
        boolean asked = said(visit, "person").isPresent() && said(visit, "to").isPresent();
        if (!asked) {
            return Sheet.asking(
                            Door.PEOPLE,
                            visit.say(PeopleWord.TRAVEL_HEADING),
                            visit.say(PeopleWord.TRAVEL_LEDE),
                            Templates.parts(asking, record))
                    .trail(trail(visit))
                    .tabs(tabs(visit, PeopleWord.TRAVEL));
        }
        Shown answer = Travel.answer(
                visit.law(),
                new Travel.Question(visit.ask(), said(visit, "person"), said(visit, "to"), said(visit, "on")));
        return laid(visit, PeopleWord.TRAVEL, answer)
                .trail(trail(visit))
                .body(Templates.parts(
                        asking,
                        Templates.part("people/parts", visit, answer.page().blocks()),
                        record));
    }

    // ownership

    /** Stakes in an example of the packs: what is typed into an address never opens a file. */
    private static Sheet own(Visit visit) {
        List<String> examples = Own.examples(visit.law());
        if (examples.isEmpty()) {
            return Sheet.asking(
                            Door.PEOPLE,
                            visit.say(PeopleWord.OWN_NONE),
                            visit.say(PeopleWord.OWN_YOURS),
                            Templates.parts())
                    .trail(trail(visit))
                    .tabs(tabs(visit, PeopleWord.OWNERSHIP));
        }
        String chosen = said(visit, "file").orElse(examples.getFirst());
        if (!examples.contains(chosen)) {
            throw new BadInput(List.of(new Problem(
                    Position.ofFile("file"),
                    chosen,
                    "an example of the packs: " + String.join(", ", examples),
                    Nearest.to(chosen, examples),
                    "")));
        }
        Shown answer = Own.answer(visit.law(), new Own.Question(visit.ask(), chosen));
        List<Frame.Item> items = new ArrayList<>();
        for (String name : examples) {
            Link link = visit.along("/people/own").with("file", name);
            items.add(new Frame.Item(name, link.toString(), name.equals(chosen)));
        }
        Sheet sheet = laid(visit, PeopleWord.OWNERSHIP, answer).trail(trail(visit));
        OwnPage page = new OwnPage(items, out -> answer.picture().ifPresent(out::writeContent));
        return sheet.body(Templates.parts(Templates.part("people/own", visit, page), sheet.body()));
    }
}
