package org.haetae.answers.travel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.Stamp;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.people.Telling;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.TravelPhrase;
import org.haetae.answers.words.Wording;
import org.haetae.designations.Journey;
import org.haetae.designations.Obligation;
import org.haetae.designations.Publisher;
import org.haetae.designations.Registered;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.eval.Standing;
import org.haetae.law.eval.Verdict;
import org.haetae.party.Listing;

/**
 * A journey: whose lists the traveller is on, what they ask of the destination, entry there, and the ledger.
 *
 * @param asked the name as it was typed
 */
public record TravelAnswer(Stamp stamp, Telling telling, String asked, Country to, List<Traveller> travellers)
        implements TopicAnswer {
    static final String SCHEMA = "travel/1";

    /** What bars a journey, strongest first. */
    enum Bar {
        /** The destination has to refuse. */
        DUTY,
        /** Entry is suspended by an order of the destination. */
        SUSPENDED,
        /** Whether it is suspended is not known. */
        UNKNOWN,
        /** The destination lists the traveller, and no clause bars entry. */
        NONE_AT_HOME,
        NONE
    }

    /**
     * A way through a bar to entry.
     *
     * @param activities what it lets through, in words; nothing where it is not limited to some
     */
    record Through(String route, String title, UslmRef cite, Verdict.Word verdict, List<String> activities) {
        Through {
            activities = List.copyOf(activities);
        }
    }

    /**
     * A measure about entry into the destination.
     *
     * @param may whether an office may deny and need not; otherwise the text bars
     * @param lies whether it surely lies on the traveller
     * @param whom the class it lies on, in words; empty where it lies on those under a criterion
     * @param leftOut what the packs leave for later there
     */
    record Entry(
            String measure,
            String title,
            UslmRef cite,
            Standing.Word standing,
            boolean may,
            boolean lies,
            String whom,
            List<Through> through,
            List<String> leftOut) {
        Entry {
            through = List.copyOf(through);
            leftOut = List.copyOf(leftOut);
        }

        boolean bars() {
            return lies && !may;
        }
    }

    /**
     * Somebody of the name.
     *
     * @param lists every publisher, with the listings of up to that day
     * @param obligations of the destination, under lists the traveller is on
     * @param entries measures about entry, where the destination itself lists the traveller
     * @param home listings by the destination
     * @param ledger lines about this journey
     * @param company lines about others on it
     */
    record Traveller(
            Registered who,
            Map<Publisher, List<Listing>> lists,
            List<Obligation> obligations,
            List<Entry> entries,
            List<Listing> home,
            List<Journey> ledger,
            List<Journey> company) {
        Traveller {
            obligations = List.copyOf(obligations);
            entries = List.copyOf(entries);
            home = List.copyOf(home);
            ledger = List.copyOf(ledger);
            company = List.copyOf(company);
        }

        /** Obligations toward somebody, and not of a host to let people in. */
        List<Obligation> barring() {
            return obligations.stream()
                    .filter(one ->
                            home.stream().noneMatch(listing -> listing.by().equals(one.by())))
                    .toList();
        }

        Bar bar() {
            if (!barring().isEmpty()) {
                return Bar.DUTY;
            }
            boolean operates =
                    entries.stream().anyMatch(entry -> entry.bars() && entry.standing() == Standing.Word.OPERATES);
            if (operates) {
                return Bar.SUSPENDED;
            }
            boolean unknown = entries.stream()
                    .anyMatch(entry -> entry.bars()
                            && (entry.standing() == Standing.Word.UNKNOWN
                                    || entry.standing() == Standing.Word.READING));
            return unknown ? Bar.UNKNOWN : home.isEmpty() ? Bar.NONE : Bar.NONE_AT_HOME;
        }

        /** The weakest that is known of a waiver; nothing where the ledger has no line. */
        Optional<Journey.Waiver> waiver() {
            return ledger.stream().map(Journey::waiver).max(Enum::compareTo);
        }
    }

    public TravelAnswer {
        travellers = List.copyOf(travellers);
    }

    private Wording wording() {
        return stamp.wording();
    }

    String country() {
        return wording().say(to.name());
    }

    String headline() {
        List<String> parts = new ArrayList<>();
        if (travellers.size() > 1) {
            parts.add(wording().say(TravelPhrase.HEAD_SAME_NAME, travellers.size(), asked));
        }
        for (Traveller traveller : travellers) {
            String name = telling.name(traveller.who());
            parts.add(wording()
                    .say(
                            TravelPhrase.HEAD,
                            name,
                            country(),
                            wording().day(stamp.ask().asOf().law()),
                            bar(traveller),
                            ledger(traveller)));
        }
        return String.join(" ", parts);
    }

    private String bar(Traveller traveller) {
        return switch (traveller.bar()) {
            case DUTY -> {
                Set<String> by = new LinkedHashSet<>();
                traveller.barring().forEach(one -> by.add(telling.publisher(one.by())));
                yield wording().say(TravelPhrase.BARRED, country(), wording().and(List.copyOf(by)));
            }
            case SUSPENDED -> wording().say(TravelPhrase.SUSPENDED, country(), cites(traveller));
            case UNKNOWN -> wording().say(TravelPhrase.SUSPENDED_UNSURE, country(), cites(traveller));
            case NONE -> wording().say(TravelPhrase.FREE);
            case NONE_AT_HOME -> {
                Set<String> under = new LinkedHashSet<>();
                traveller.home().forEach(listing -> under.add(telling.authority(listing)));
                Set<String> may = new LinkedHashSet<>();
                traveller.entries().forEach(entry -> may.add(entry.cite().printed()));
                yield wording()
                        .say(
                                TravelPhrase.FREE_HOME,
                                wording().and(List.copyOf(under)),
                                may.isEmpty() ? "–" : wording().and(List.copyOf(may)));
            }
        };
    }

    private String cites(Traveller traveller) {
        Set<String> cites = new LinkedHashSet<>();
        traveller.entries().stream()
                .filter(Entry::bars)
                .forEach(entry -> cites.add(entry.cite().printed()));
        return wording().and(List.copyOf(cites));
    }

    private String ledger(Traveller traveller) {
        return wording()
                .say(traveller
                        .waiver()
                        .map(waiver -> switch (waiver) {
                            case PUBLISHED -> TravelPhrase.LEDGER_PUBLISHED;
                            case NOT_NEEDED -> TravelPhrase.LEDGER_NOT_NEEDED;
                            case UNKNOWN -> TravelPhrase.LEDGER_UNKNOWN;
                        })
                        .orElse(TravelPhrase.LEDGER_NONE));
    }

    @Override
    public Page page() {
        return new TravelPage(this).page();
    }

    @Override
    public Table table() {
        List<Table.Column> columns = new ArrayList<>();
        for (String key : List.of(
                "person",
                "name",
                "to",
                "on",
                "by",
                "listed",
                "authority",
                "bar",
                "waiver",
                "record",
                "packs",
                "notice")) {
            columns.add(new Table.Column(key, key, true));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Traveller traveller : travellers) {
            traveller.lists().forEach((publisher, listings) -> {
                List<Listing> standing = listings.stream()
                        .filter(listing -> listing.on(stamp.ask().asOf().law()) == Listing.State.STANDS)
                        .toList();
                rows.add(Table.row(
                        traveller.who().id(),
                        traveller.who().party().name(),
                        to.code(),
                        stamp.ask().asOf().law().toString(),
                        publisher.id(),
                        standing.isEmpty() ? "NO" : "YES",
                        String.join(
                                " ",
                                standing.stream()
                                        .flatMap(listing -> listing.authority().stream())
                                        .toList()),
                        traveller.bar().name(),
                        traveller.waiver().map(Enum::name).orElse(""),
                        String.join(
                                " ",
                                traveller.ledger().stream()
                                        .flatMap(line -> line.record().stream())
                                        .toList()),
                        stamp.packText(),
                        wording().say(Phrase.NOTICE)));
            });
        }
        return Table.of(columns, rows);
    }

    @Override
    public Json json() {
        return stamp.json(SCHEMA, headline())
                .put("asked", asked)
                .put("to", to.code())
                .put("travellers", Json.rows(travellers, this::json));
    }

    private Json json(Traveller traveller) {
        List<Json> lists = new ArrayList<>();
        traveller
                .lists()
                .forEach((publisher, listings) -> lists.add(Json.fields()
                        .put("by", publisher.id())
                        .put(
                                "listings",
                                Json.rows(
                                        listings,
                                        listing -> Json.fields()
                                                .put("id", listing.id())
                                                .put(
                                                        "state",
                                                        listing.on(stamp.ask()
                                                                        .asOf()
                                                                        .law())
                                                                .name())
                                                .put("authority", Json.texts(listing.authority()))))));
        return Json.fields()
                .put("id", traveller.who().id())
                .put("name", traveller.who().party().name())
                .put("bar", traveller.bar().name())
                .put("lists", new Json.Rows(lists))
                .put(
                        "obligations",
                        Json.rows(
                                traveller.obligations(),
                                one -> Json.fields()
                                        .put("id", one.id())
                                        .put("by", one.by())
                                        .put("what", wording().say(one.what()))
                                        .put("exceptions", wording().say(one.exceptions()))
                                        .put("cite", one.cite())
                                        .put("mark", one.mark().word())))
                .put(
                        "entry",
                        Json.rows(
                                traveller.entries(),
                                entry -> Json.fields()
                                        .put("measure", entry.measure())
                                        .put("cite", entry.cite().path())
                                        .put("standing", entry.standing().word())
                                        .put("may", entry.may())
                                        .put("lies", entry.lies())
                                        .put(
                                                "ways",
                                                Json.rows(
                                                        entry.through(),
                                                        way -> Json.fields()
                                                                .put("route", way.route())
                                                                .put(
                                                                        "cite",
                                                                        way.cite()
                                                                                .path())
                                                                .put(
                                                                        "verdict",
                                                                        way.verdict()
                                                                                .name())))))
                .put("ledger", Json.rows(traveller.ledger(), this::line))
                .put("company", Json.rows(traveller.company(), this::line));
    }

    private Json line(Journey journey) {
        return Json.fields()
                .put("party", journey.party())
                .put("from", journey.from().toString())
                .put("until", journey.until().toString())
                .put("body", journey.body())
                .put("waiver", journey.waiver().name())
                .put("record", journey.record())
                .put("source", journey.source())
                .put("mark", journey.mark().word())
                .put("note", wording().say(journey.note()));
    }
}
