package org.haetae.server.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.answers.people.PeopleChoices;
import org.haetae.answers.people.PeopleListed;
import org.haetae.answers.show.Node;
import org.haetae.server.page.Frame;
import org.haetae.server.page.Visit;

/**
 * The register, or what of it fits.
 *
 * @param filter the form
 * @param near names close to one that nobody bears
 * @param scope what the register is and is not
 */
public record RegisterPage(
        Filter filter, List<Row> rows, List<Node> maybe, List<Frame.Item> near, Optional<String> scope, String clear) {
    /**
     * A listing as a row; the first of a party has its name.
     *
     * @param also its name in the other script, where it is known
     * @param entry empty for who is on no list
     */
    public record Row(
            String name, Optional<String> also, String link, boolean first, Optional<PeopleListed.Entry> entry) {}

    /** The form. */
    public record Filter(
            String name,
            List<Map.Entry<String, String>> kept,
            List<Choice> grounds,
            List<Choice> announced,
            List<Choice> orders,
            List<Choice> publishers,
            List<Choice> statuses) {}

    static Filter filter(Visit visit) {
        PeopleChoices choices = PeopleChoices.of(visit.law(), visit.ask());
        Map<String, String> statuses = new LinkedHashMap<>();
        statuses.put("listed", visit.say(PeopleWord.LISTED_NOW));
        statuses.put("delisted", visit.say(PeopleWord.DELISTED));
        statuses.put("named", visit.say(PeopleWord.NAMED_ONLY));
        statuses.put("unknown", visit.say(PeopleWord.UNKNOWN));
        statuses.put("all", visit.say(PeopleWord.ALL));
        return new Filter(
                visit.value("q").orElse(""),
                PeoplePlaces.kept(visit),
                Choice.of(choices.grounds(), visit.value("ground").orElse("")),
                Choice.of(choices.announced(), visit.value("announced").orElse("")),
                Choice.of(choices.orders(), visit.value("authority").orElse("")),
                Choice.of(choices.publishers(), visit.value("by").orElse("")),
                Choice.of(statuses, visit.value("status").orElse("listed")));
    }

    static RegisterPage of(Visit visit, PeopleListed answer) {
        List<Row> rows = new ArrayList<>();
        for (PeopleListed.Line line : answer.lines()) {
            String id = line.who().id();
            String link = visit.to("/people/" + id).toString();
            Optional<String> hangul = line.who().party().name("Hang");
            String latin = line.who().party().name();
            boolean swapped = visit.isKorean() && hangul.isPresent();
            String name = swapped ? hangul.get() : latin;
            Optional<String> also = swapped ? Optional.of(latin) : hangul;
            if (line.listings().isEmpty()) {
                rows.add(new Row(name, also, link, true, Optional.empty()));
            }
            boolean first = true;
            for (var listing : line.listings()) {
                rows.add(new Row(name, also, link, first, Optional.of(answer.entry(listing))));
                first = false;
            }
        }
        return new RegisterPage(
                filter(visit),
                rows,
                answer.mayBe(),
                List.of(),
                answer.scope(),
                visit.to("/people").toString());
    }

    /** Nobody bears the name: the form again, and what was perhaps meant. */
    static RegisterPage nobody(Visit visit, List<String> near) {
        List<Frame.Item> items = new ArrayList<>();
        near.forEach(name -> items.add(
                new Frame.Item(name, visit.to("/people").with("q", name).toString(), false)));
        return new RegisterPage(
                filter(visit),
                List.of(),
                List.of(),
                items,
                Optional.empty(),
                visit.to("/people").toString());
    }
}
