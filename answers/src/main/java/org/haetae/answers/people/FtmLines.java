package org.haetae.answers.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.haetae.answers.Stamp;
import org.haetae.designations.Link;
import org.haetae.designations.Publisher;
import org.haetae.designations.Register;
import org.haetae.designations.Registered;
import org.haetae.party.Listing;
import org.haetae.party.Mark;
import org.haetae.party.Name;
import org.haetae.party.ftm.FtmEntity;
import org.haetae.party.ftm.FtmWriter;

/**
 * The register as entities of FollowTheMoney: a thing for each party, a {@code Sanction} for each line of a list, a link for each
 * link. The ground in law hangs on the sanction as {@code provisions}, the announced one as {@code reason}. What is from memory is left out.
 */
final class FtmLines {
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /** The topic of whoever stands on a list. */
    private static final String SANCTION = "sanction";

    private final Telling telling;
    private final Register register;
    private final LocalDate day;
    private final List<String> datasets;

    /** @param dataset the packs' name, by which other tools know where a line is from */
    FtmLines(Telling telling, LocalDate day, String dataset) {
        this.telling = telling;
        this.register = telling.register();
        this.day = day;
        this.datasets = List.of(dataset);
    }

    List<FtmEntity> all() {
        return of(register.parties().values());
    }

    /** Of some: a link only where it hangs on one of them. */
    List<FtmEntity> of(Collection<Registered> some) {
        List<FtmEntity> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Registered who : some) {
            ids.add(who.id());
            all.add(party(who));
            register.listings(who.id()).stream()
                    .filter(listing -> listing.on(day) != Listing.State.NOT_YET)
                    .forEach(listing -> all.add(sanction(who, listing)));
        }
        register.links().stream().filter(link -> ids.contains(link.party())).forEach(link -> all.add(link(link)));
        return all;
    }

    /**
     * Lines about some parties, each ended by a line feed.
     *
     * @param telling in whatever language: the lines are in English
     */
    static String text(Stamp stamp, Telling telling, Collection<Registered> some) {
        FtmWriter writer = new FtmWriter();
        StringBuilder text = new StringBuilder();
        new FtmLines(telling.english(), stamp.ask().asOf().law(), dataset(stamp))
                .of(some)
                .forEach(entity -> text.append(writer.line(entity)));
        return text.toString();
    }

    static String dataset(Stamp stamp) {
        return "haetae-"
                + String.join("-", stamp.packs().stream().map(id -> id.name()).toList());
    }

    /** The id of a party: letters, digits and hyphens, as the model asks. */
    static String id(String party) {
        return "haetae-" + party;
    }

    private static void put(Map<String, List<String>> properties, String name, String value) {
        if (!value.isBlank()) {
            properties.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
        }
    }

    private FtmEntity party(Registered who) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        for (Name name : who.party().names()) {
            if (name.mark() != Mark.MEMORY) {
                put(properties, property(name), name.text());
            }
        }
        boolean person = who.party().isPerson();
        who.party().born().forEach(date -> put(properties, "birthDate", date));
        who.party().country().ifPresent(code -> {
            put(properties, person ? "nationality" : "jurisdiction", code.toLowerCase(Locale.ROOT));
        });
        put(properties, person ? "position" : "summary", who.role().english());
        put(properties, "notes", who.note().english());
        List<String> referents = new ArrayList<>();
        boolean listed = false;
        for (Listing listing : register.listings(who.id())) {
            if (listing.on(day) == Listing.State.STANDS) {
                listed = true;
                listing.tag().ifPresent(tag -> put(properties, "program", tag));
            }
            Publisher publisher = register.publisher(listing.by());
            listing.key()
                    .map(key -> publisher.prefix() + "-" + key)
                    .filter(id -> !referents.contains(id))
                    .ifPresent(referents::add);
        }
        if (listed) {
            put(properties, "topics", SANCTION);
        }
        return new FtmEntity(
                id(who.id()), who.party().schema(), who.party().name(), properties, datasets, referents, listed);
    }

    private static String property(Name name) {
        return switch (name.form()) {
            case PRIMARY -> "name";
            case ALIAS, REPORTED -> "alias";
            case WEAK -> "weakAlias";
            case FORMER -> "previousName";
        };
    }

    private FtmEntity sanction(Registered who, Listing listing) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        Publisher publisher = register.publisher(listing.by());
        put(properties, "entity", id(who.id()));
        put(properties, "authority", publisher.name().english());
        listing.key()
                .ifPresent(key -> put(properties, publisher.prefix().equals("unsc") ? "unscId" : "authorityId", key));
        listing.tag().ifPresent(tag -> put(properties, "program", tag));
        if (!listing.authority().isEmpty()) {
            put(properties, "provisions", telling.authority(listing));
            put(
                    properties,
                    "description",
                    "Ground in law: " + telling.ground(telling.meaning(listing).ground()));
        }
        if (!listing.announced().isEmpty()) {
            put(properties, "reason", "As announced: " + telling.announced(listing));
        }
        if (listing.mark() == Mark.MEMORY) {
            put(properties, "summary", "The day is from memory and left out");
        } else {
            listing.on().ifPresent(on -> {
                put(properties, "listingDate", on.toString());
                put(properties, "startDate", on.toString());
            });
        }
        listing.until().filter(end -> !day.isBefore(end)).ifPresent(end -> put(properties, "endDate", end.toString()));
        put(
                properties,
                "status",
                switch (listing.on(day)) {
                    case STANDS -> "active";
                    case OFF -> "delisted";
                    case NOT_YET, UNKNOWN -> "unknown";
                });
        address(listing.source()).ifPresent(address -> put(properties, "sourceUrl", address));
        publisher.country().ifPresent(code -> put(properties, "country", code.toLowerCase(Locale.ROOT)));
        return new FtmEntity(
                id(listing.id()), "Sanction", publisher.name().english(), properties, datasets, List.of(), false);
    }

    private static Optional<String> address(String source) {
        Matcher found = ADDRESS.matcher(source);
        return found.find() ? Optional.of(found.group().replaceAll("[;,.)]+$", "")) : Optional.empty();
    }

    private FtmEntity link(Link link) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        boolean owned = link.kind() == Link.Kind.OWNED;
        put(properties, owned ? "asset" : "subject", id(link.party()));
        put(properties, owned ? "owner" : "object", id(link.of()));
        link.share()
                .ifPresent(share -> put(properties, "percentage", share.least().toPlainString()));
        put(properties, "role", link.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        address(link.source()).ifPresent(address -> put(properties, "sourceUrl", address));
        return new FtmEntity(
                id(link.party() + "-"
                        + link.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + link.of()),
                owned ? "Ownership" : "UnknownLink",
                link.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                properties,
                datasets,
                List.of(),
                false);
    }
}
