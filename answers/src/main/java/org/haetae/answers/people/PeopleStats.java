package org.haetae.answers.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.haetae.answers.Stamp;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.record.RecordAnswer;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.PeoplePhrase;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Wording;
import org.haetae.designations.LegalGround;
import org.haetae.designations.Registered;
import org.haetae.law.Law;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Profile;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Rule;
import org.haetae.party.Listing;

/**
 * The register counted, as it stands on a day: only listings under law of the packs, and parties rather than lines.
 *
 * @param authority by rule, or rules of which one is meant
 * @param years by year of the listing; empty text where the day is not known
 * @param inLaw by ground in law; {@code UNKNOWN} where the limb is
 * @param announced by ground as announced
 * @param crossed parties listed under two authorities
 * @param unused criteria in force on the day under which nobody is known to be listed
 */
public record PeopleStats(
        Stamp stamp,
        Telling telling,
        int parties,
        int known,
        List<Count> authority,
        List<Count> years,
        List<Count> inLaw,
        List<Count> announced,
        List<Crossed> crossed,
        List<Rule> unused)
        implements TopicAnswer {
    static final String SCHEMA = "people-stats/1";
    private static final String UNKNOWN = "UNKNOWN";
    private static final String NONE = "none";

    /** A line of a count, by its word for programs. */
    record Count(String word, int parties, int listings, Optional<LocalDate> first, Optional<LocalDate> last) {}

    /** Two authorities, and who is listed under both. */
    record Crossed(String one, String other, List<Registered> who) {
        Crossed {
            who = List.copyOf(who);
        }
    }

    public PeopleStats {
        authority = List.copyOf(authority);
        years = List.copyOf(years);
        inLaw = List.copyOf(inLaw);
        announced = List.copyOf(announced);
        crossed = List.copyOf(crossed);
        unused = List.copyOf(unused);
    }

    /** Gathers who is counted under a word. */
    private static final class Tally {
        private final Map<String, List<Listing>> byWord = new TreeMap<>();

        void add(String word, Listing listing) {
            byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(listing);
        }

        List<Count> counts() {
            List<Count> counts = new ArrayList<>();
            byWord.forEach((word, listings) -> {
                Set<String> parties = new LinkedHashSet<>();
                listings.forEach(listing -> parties.add(listing.party()));
                List<LocalDate> days = listings.stream()
                        .flatMap(listing -> listing.on().stream())
                        .sorted()
                        .toList();
                counts.add(new Count(
                        word,
                        parties.size(),
                        listings.size(),
                        days.stream().findFirst(),
                        days.isEmpty() ? Optional.empty() : Optional.of(days.getLast())));
            });
            return counts;
        }
    }

    static PeopleStats of(Law law, Stamp stamp, Telling telling) {
        LocalDate day = stamp.ask().asOf().law();
        Tally authority = new Tally();
        Tally years = new Tally();
        Tally inLaw = new Tally();
        Tally announced = new Tally();
        Set<String> parties = new LinkedHashSet<>();
        Set<String> known = new LinkedHashSet<>();
        Map<String, Set<String>> under = new LinkedHashMap<>();
        Set<String> used = new TreeSet<>();
        for (Listing listing : telling.register().listings()) {
            if (listing.authority().isEmpty() || listing.on(day) != Listing.State.STANDS) {
                continue;
            }
            String rules = String.join(" or ", listing.authority());
            authority.add(rules, listing);
            if (listing.authority().size() == 1) {
                used.addAll(listing.authority());
            }
            years.add(listing.on().map(on -> String.valueOf(on.getYear())).orElse(UNKNOWN), listing);
            LegalGround ground = telling.meaning(listing).ground();
            words(ground).forEach(word -> inLaw.add(word, listing));
            List<String> said = listing.announced().isEmpty() ? List.of(UNKNOWN) : listing.announced();
            said.forEach(word -> announced.add(word, listing));
            parties.add(listing.party());
            if (ground.isKnown()) {
                known.add(listing.party());
            }
            under.computeIfAbsent(listing.party(), _ -> new TreeSet<>()).add(rules);
        }
        return new PeopleStats(
                stamp,
                telling,
                parties.size(),
                known.size(),
                authority.counts(),
                years.counts(),
                inLaw.counts(),
                announced.counts(),
                crossed(telling, under),
                unused(law, day, used));
    }

    private static List<String> words(LegalGround ground) {
        if (!ground.isKnown()) {
            return List.of(UNKNOWN);
        }
        return ground.possible().isEmpty() ? List.of(NONE) : List.copyOf(ground.possible());
    }

    private static List<Crossed> crossed(Telling telling, Map<String, Set<String>> under) {
        Map<List<String>, List<Registered>> pairs = new LinkedHashMap<>();
        under.forEach((party, rules) -> {
            List<String> sorted = List.copyOf(rules);
            for (int i = 0; i < sorted.size(); i++) {
                for (int j = i + 1; j < sorted.size(); j++) {
                    telling.register()
                            .of(party)
                            .ifPresent(pairs.computeIfAbsent(
                                    List.of(sorted.get(i), sorted.get(j)), _ -> new ArrayList<>())::add);
                }
            }
        });
        List<Crossed> crossed = new ArrayList<>();
        pairs.forEach((pair, who) -> crossed.add(new Crossed(pair.getFirst(), pair.getLast(), who)));
        return crossed;
    }

    private static List<Rule> unused(Law law, LocalDate day, Set<String> used) {
        DayLaw today = law.day(day);
        List<Rule> unused = new ArrayList<>();
        for (Criterion criterion :
                today.all(Criterion.class, Profile.first(law.pack().vocabulary().readings()))) {
            if (!used.contains(criterion.id())) {
                unused.add(criterion);
            }
        }
        return unused;
    }

    private Wording wording() {
        return stamp.wording();
    }

    private String headline() {
        if (telling.register().isEmpty()) {
            return wording().say(PeoplePhrase.NO_REGISTER);
        }
        return wording()
                .say(PeoplePhrase.STATS_HEAD, wording().day(stamp.ask().asOf().law()), parties, known, parties - known);
    }

    @Override
    public Page page() {
        List<Block> blocks = new ArrayList<>();
        if (!telling.register().isEmpty()) {
            count(blocks, PeoplePhrase.STATS_AUTHORITY, authority, this::rule);
            count(blocks, PeoplePhrase.STATS_YEAR, years, this::ground);
            count(blocks, PeoplePhrase.STATS_GROUND, inLaw, this::ground);
            count(blocks, PeoplePhrase.STATS_ANNOUNCED, announced, this::ground);
            blocks.add(new Block.Outline(beside()));
            blocks.add(PeopleListed.scope(wording(), telling));
            blocks.add(new Block.Sentence(wording().say(PeoplePhrase.SPLIT)));
        }
        return new Page(headline(), blocks, stamp.shortFoot());
    }

    /**
     * A count for a page that lays it out itself.
     *
     * @param key what is counted, as the table for programs calls it
     */
    public record Part(String key, String title, List<Bar> bars) {
        public Part {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A line of a count.
     *
     * @param word for programs
     * @param first and {@code last} day in ISO form; {@code ?} where it is not known
     */
    public record Bar(String word, String words, int parties, int listings, String first, String last) {}

    /** The counts, in the order of the page; none where there is no register. */
    public List<Part> parts() {
        return telling.register().isEmpty()
                ? List.of()
                : List.of(
                        part("authority", PeoplePhrase.STATS_AUTHORITY, authority, this::rule),
                        part("year", PeoplePhrase.STATS_YEAR, years, this::ground),
                        part("groundInLaw", PeoplePhrase.STATS_GROUND, inLaw, this::ground),
                        part("groundAnnounced", PeoplePhrase.STATS_ANNOUNCED, announced, this::ground));
    }

    private Part part(String key, PeoplePhrase title, List<Count> counts, Named named) {
        return new Part(
                key,
                wording().say(title),
                counts.stream()
                        .map(count -> new Bar(
                                count.word(),
                                named.of(count.word()),
                                count.parties(),
                                count.listings(),
                                count.first().map(Object::toString).orElse("?"),
                                count.last().map(Object::toString).orElse("?")))
                        .toList());
    }

    /** Who is listed under two, and criteria nobody is known to be listed under. */
    public List<Node> beside() {
        return List.of(cross(), never());
    }

    private interface Named {
        String of(String word);
    }

    private void count(List<Block> blocks, PeoplePhrase title, List<Count> counts, Named named) {
        Wording wording = wording();
        List<Table.Column> columns = List.of(
                new Table.Column("what", wording.say(PeoplePhrase.COLUMN_WHAT), true),
                new Table.Column("parties", wording.say(PeoplePhrase.COLUMN_COUNT), false),
                new Table.Column("listings", wording.say(PeoplePhrase.COLUMN_LISTINGS), false),
                new Table.Column("first", wording.say(PeoplePhrase.COLUMN_FIRST), false),
                new Table.Column("last", wording.say(PeoplePhrase.COLUMN_LAST), false));
        List<List<Cell>> rows = new ArrayList<>();
        for (Count count : counts) {
            rows.add(Table.row(
                    named.of(count.word()),
                    String.valueOf(count.parties()),
                    String.valueOf(count.listings()),
                    count.first().map(Object::toString).orElse("?"),
                    count.last().map(Object::toString).orElse("?")));
        }
        blocks.add(new Block.Heading(wording.say(title)));
        blocks.add(new Block.Grid(Table.of(columns, rows)));
    }

    private String rule(String word) {
        List<String> cites = new ArrayList<>();
        for (String name : word.split(" or ", -1)) {
            wording().pack().rule(name).ifPresent(rule -> cites.add(rule.cite().printed() + " (" + name + ")"));
        }
        return wording().or(cites);
    }

    private String ground(String word) {
        return switch (word) {
            case UNKNOWN -> wording().say(PeoplePhrase.STATS_GROUND_UNKNOWN);
            case NONE -> wording().say(PeoplePhrase.GROUND_NONE);
            default ->
                wording().pack().vocabulary().grounds().containsKey(word)
                        ? wording().name(word)
                        : word;
        };
    }

    private Node cross() {
        List<Node> nodes = new ArrayList<>();
        for (Crossed pair : crossed) {
            nodes.add(Node.of(wording()
                    .say(
                            PeoplePhrase.STATS_CROSS_ROW,
                            rule(pair.one()),
                            rule(pair.other()),
                            pair.who().size(),
                            telling.names(pair.who()))));
        }
        if (nodes.isEmpty()) {
            nodes.add(Node.of(wording().say(PeoplePhrase.STATS_CROSS_NONE)));
        }
        return Node.of(wording().say(PeoplePhrase.STATS_CROSS), nodes);
    }

    private Node never() {
        List<Node> nodes = new ArrayList<>();
        for (Rule rule : unused) {
            nodes.add(Node.of(rule.id() + " · " + wording().title(rule) + " ("
                    + rule.cite().printed() + ")"));
        }
        return Node.of(wording().say(PeoplePhrase.STATS_UNUSED), nodes);
    }

    @Override
    public Table table() {
        List<Table.Column> columns = new ArrayList<>();
        for (String key : List.of("count", "what", "parties", "listings", "first", "last", "asOf", "packs", "notice")) {
            columns.add(new Table.Column(key, key, true));
        }
        List<List<Cell>> rows = new ArrayList<>();
        rows(rows, "authority", authority);
        rows(rows, "year", years);
        rows(rows, "groundInLaw", inLaw);
        rows(rows, "groundAnnounced", announced);
        for (Crossed pair : crossed) {
            rows.add(row(
                    "authority-x-authority",
                    pair.one() + " x " + pair.other(),
                    pair.who().size(),
                    "",
                    "",
                    ""));
        }
        unused.forEach(rule -> rows.add(row("never-used", rule.id(), 0, "0", "", "")));
        return Table.of(columns, rows);
    }

    private void rows(List<List<Cell>> rows, String kind, List<Count> counts) {
        for (Count count : counts) {
            rows.add(row(
                    kind,
                    count.word(),
                    count.parties(),
                    String.valueOf(count.listings()),
                    count.first().map(Object::toString).orElse(""),
                    count.last().map(Object::toString).orElse("")));
        }
    }

    private List<Cell> row(String kind, String what, int parties, String listings, String first, String last) {
        return Table.row(
                kind,
                what,
                String.valueOf(parties),
                listings,
                first,
                last,
                stamp.ask().asOf().law().toString(),
                stamp.packText(),
                wording().say(Phrase.NOTICE));
    }

    @Override
    public Json json() {
        return stamp.shortJson(SCHEMA, headline())
                .put("tables", Json.rows(telling.register().sheets(), RecordAnswer::sheet))
                .put("parties", parties)
                .put("groundKnown", known)
                .put("authority", Json.rows(authority, PeopleStats::count))
                .put("year", Json.rows(years, PeopleStats::count))
                .put("groundInLaw", Json.rows(inLaw, PeopleStats::count))
                .put("groundAnnounced", Json.rows(announced, PeopleStats::count))
                .put(
                        "authorityByAuthority",
                        Json.rows(
                                crossed,
                                pair -> Json.fields()
                                        .put("one", pair.one())
                                        .put("other", pair.other())
                                        .put(
                                                "parties",
                                                Json.texts(pair.who().stream()
                                                        .map(Registered::id)
                                                        .toList()))))
                .put("neverUsed", Json.texts(unused.stream().map(Rule::id).toList()));
    }

    private static Json count(Count count) {
        return Json.fields()
                .put("what", count.word())
                .put("parties", count.parties())
                .put("listings", count.listings())
                .put("first", count.first())
                .put("last", count.last());
    }
}
