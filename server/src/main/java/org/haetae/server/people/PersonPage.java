package org.haetae.server.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.haetae.answers.people.PersonCard;
import org.haetae.server.page.Frame;
import org.haetae.server.page.Visit;

/**
 * A person or body, with the way on.
 *
 * @param tags what it is to lists and reports; the class of each is the first word of the style
 * @param orders instruments its listings are under, to be revoked
 * @param shared whether others on the page bear the name
 */
public record PersonPage(
        PersonCard card, List<Tag> tags, List<Frame.Item> orders, String own, String travel, boolean shared) {
    /** A status tag: four meanings, four looks. */
    public record Tag(String style, String words) {}

    static PersonPage of(Visit visit, PersonCard card, boolean shared) {
        List<Tag> tags = new ArrayList<>();
        boolean identified = card.standing().stream().anyMatch(line -> line.inLaw() && !line.designated());
        boolean listed = card.standing().stream().anyMatch(line -> !line.inLaw() || line.designated());
        if (listed) {
            tags.add(new Tag("full", visit.say(PeopleWord.TAG_LISTED)));
        }
        if (identified) {
            tags.add(new Tag("identified", visit.say(PeopleWord.TAG_IDENTIFIED)));
        }
        if (card.isOff()) {
            tags.add(new Tag("off", visit.say(PeopleWord.TAG_OFF)));
        }
        if (card.isNamed()) {
            tags.add(new Tag("named", visit.say(PeopleWord.TAG_NAMED)));
        }
        if (tags.isEmpty()) {
            tags.add(new Tag("off", visit.say(PeopleWord.TAG_NONE)));
        }
        Map<String, Frame.Item> orders = new LinkedHashMap<>();
        for (PersonCard.Line line : card.inLaw()) {
            for (PersonCard.Order order : line.orders()) {
                orders.putIfAbsent(
                        order.path(),
                        new Frame.Item(
                                visit.say(PeopleWord.SEE_EVERYONE, order.cite()),
                                visit.to("/people/revoke")
                                        .with("authority", order.path())
                                        .toString(),
                                false));
            }
        }
        return new PersonPage(
                card,
                tags,
                List.copyOf(orders.values()),
                visit.to("/people/" + card.id()).toString(),
                visit.to("/people/travel").with("person", card.id()).toString(),
                shared);
    }

    public static String code(PersonCard.Outcome outcome) {
        return outcome.code().toLowerCase(Locale.ROOT);
    }

    public static String person(Visit visit, String id) {
        return visit.to("/people/" + id).toString();
    }

    public static String measure(Visit visit, String id) {
        return visit.along("/relief/why").with("m", id).toString();
    }

    /** What barred a journey. */
    public String journey(Visit visit, PersonCard.Event event) {
        return visit.to("/people/travel")
                .with("person", card.id())
                .with("to", event.to().orElse(""))
                .with("on", event.date())
                .toString();
    }

    public static PeopleWord word(PersonCard.What what) {
        return switch (what) {
            case NAMED -> PeopleWord.EVENT_NAMED;
            case LISTED -> PeopleWord.TAG_LISTED;
            case IDENTIFIED -> PeopleWord.TAG_IDENTIFIED;
            case OFF -> PeopleWord.TAG_OFF;
            case TRAVEL -> PeopleWord.EVENT_TRAVEL;
        };
    }

    public static String style(PersonCard.What what) {
        return switch (what) {
            case NAMED, TRAVEL -> "named";
            case LISTED -> "full";
            case IDENTIFIED -> "identified";
            case OFF -> "off";
        };
    }
}
