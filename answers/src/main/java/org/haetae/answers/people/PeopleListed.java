package org.haetae.answers.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.Stamp;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.record.RecordAnswer;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.show.Tone;
import org.haetae.answers.words.PeoplePhrase;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Wording;
import org.haetae.designations.LegalGround;
import org.haetae.designations.Meaning;
import org.haetae.designations.Registered;
import org.haetae.party.Listing;
import org.haetae.party.Mark;

/**
 * Parties of the register that fit what was asked, with the listings that do.
 *
 * @param asked the ground in law asked for; empty where none was
 * @param maybe parties whose ground in law is unknown and may be the one asked for
 */
public record PeopleListed(Stamp stamp, Telling telling, String asked, List<Line> lines, List<Registered> maybe)
        implements TopicAnswer {
    static final String SCHEMA = "people-list/1";

    /** A party; without listings where it is on no list. */
    public record Line(Registered who, List<Listing> listings) {
        public Line {
            listings = List.copyOf(listings);
        }
    }

    public PeopleListed {
        lines = List.copyOf(lines);
        maybe = List.copyOf(maybe);
    }

    private Wording wording() {
        return stamp.wording();
    }

    private int count() {
        return lines.stream().mapToInt(line -> line.listings().size()).sum();
    }

    private String headline() {
        String day = wording().day(stamp.ask().asOf().law());
        if (telling.register().isEmpty()) {
            return wording().say(PeoplePhrase.NO_REGISTER);
        }
        String head = lines.isEmpty()
                ? wording().say(PeoplePhrase.LIST_NONE, day)
                : wording()
                        .say(
                                PeoplePhrase.LIST_HEAD,
                                day,
                                lines.size(),
                                telling.register().parties().size(),
                                count());
        return maybe.isEmpty() ? head : head + " " + wording().say(PeoplePhrase.LIST_MAYBE, maybe.size());
    }

    /** What the register is and is not. */
    static Block.Sentence scope(Wording wording, Telling telling) {
        return new Block.Sentence(wording.say(
                PeoplePhrase.SCOPE,
                telling.register().parties().size(),
                telling.register().listings().size()));
    }

    @Override
    public Page page() {
        List<Block> blocks = new ArrayList<>();
        if (!lines.isEmpty()) {
            blocks.add(new Block.Grid(grid()));
        }
        if (!maybe.isEmpty()) {
            blocks.add(new Block.Outline(List.of(Node.of(wording().say(PeoplePhrase.LIST_MAYBE_TITLE), mayBe()))));
        }
        if (!telling.register().isEmpty()) {
            blocks.add(scope(wording(), telling));
            blocks.add(new Block.Sentence(wording().say(PeoplePhrase.SPLIT)));
        }
        return new Page(headline(), blocks, stamp.shortFoot());
    }

    /** Those whose limb is unknown, by whether the ground asked for was announced for them. */
    private List<Node> maybe(PeoplePhrase phrase, boolean same) {
        List<Registered> some = maybe.stream()
                .filter(who -> same
                        == telling.register().listings(who.id()).stream()
                                .anyMatch(listing -> listing.announced().contains(asked)))
                .toList();
        return some.isEmpty() ? List.of() : List.of(Node.of(wording().say(phrase, some.size(), telling.names(some))));
    }

    /**
     * A listing in words, for a page that lays rows out itself.
     *
     * @param date in ISO form; {@code ?} where no source states it
     * @param authority with the limb, or the publisher where its law is not in the packs
     * @param memory whether it was read in no source
     */
    public record Entry(
            String date,
            String authority,
            String ground,
            boolean groundKnown,
            String announced,
            boolean announcedKnown,
            String mark,
            boolean memory) {}

    /** A listing in words. */
    public Entry entry(Listing listing) {
        LegalGround ground = telling.meaning(listing).ground();
        return new Entry(
                listing.on().map(Object::toString).orElse("?"),
                listing.authority().isEmpty() ? telling.publisher(listing.by()) : telling.authority(listing),
                telling.groundShort(ground),
                ground.isKnown() || ground.alternatives().isEmpty(),
                telling.announced(listing),
                !listing.announced().isEmpty(),
                telling.mark(listing.mark()),
                listing.mark() == Mark.MEMORY);
    }

    /** What the register is and is not; empty where there is none. */
    public Optional<String> scope() {
        return telling.register().isEmpty()
                ? Optional.empty()
                : Optional.of(scope(wording(), telling).text());
    }

    /** Those whose ground in law may be the one asked for, by whether it was announced for them. */
    public List<Node> mayBe() {
        List<Node> parts = new ArrayList<>();
        if (!maybe.isEmpty()) {
            parts.addAll(maybe(PeoplePhrase.LIST_MAYBE_SAME, true));
            parts.addAll(maybe(PeoplePhrase.LIST_MAYBE_OTHER, false));
        }
        return parts;
    }

    @Override
    public Optional<String> entityLines() {
        return Optional.of(
                FtmLines.text(stamp, telling, lines.stream().map(Line::who).toList()));
    }

    private Table grid() {
        Wording wording = wording();
        List<Table.Column> columns = List.of(
                new Table.Column("name", wording.say(PeoplePhrase.COLUMN_NAME), true),
                new Table.Column("listed", wording.say(PeoplePhrase.COLUMN_LISTED), false),
                new Table.Column("authority", wording.say(PeoplePhrase.COLUMN_AUTHORITY), true),
                new Table.Column("groundInLaw", wording.say(PeoplePhrase.COLUMN_GROUND), true),
                new Table.Column("groundAnnounced", wording.say(PeoplePhrase.COLUMN_ANNOUNCED), true),
                new Table.Column("mark", wording.say(PeoplePhrase.COLUMN_MARK), true));
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : lines) {
            String name = telling.name(line.who());
            if (line.listings().isEmpty()) {
                rows.add(Table.row(name, "–", "–", "–", "–", "–"));
            }
            for (Listing listing : line.listings()) {
                Tone tone = listing.mark() == Mark.MEMORY ? Tone.FAINT : Tone.PLAIN;
                rows.add(List.of(
                        new Cell(name, tone),
                        new Cell(listing.on().map(Object::toString).orElse("?"), tone),
                        new Cell(
                                listing.authority().isEmpty()
                                        ? telling.publisher(listing.by())
                                        : telling.authority(listing),
                                tone),
                        new Cell(telling.groundShort(telling.meaning(listing).ground()), tone),
                        new Cell(telling.announced(listing), tone),
                        new Cell(telling.mark(listing.mark()), tone)));
                name = "″";
            }
        }
        return Table.of(columns, rows);
    }

    @Override
    public Table table() {
        List<String> keys = List.of(
                "id",
                "name",
                "by",
                "key",
                "date",
                "state",
                "kind",
                "authority",
                "limb",
                "groundInLaw",
                "groundMayBe",
                "groundAnnounced",
                "binding",
                "asks",
                "tag",
                "mark",
                "source",
                "asOf",
                "packs",
                "notice");
        List<Table.Column> columns = new ArrayList<>();
        keys.forEach(key -> columns.add(new Table.Column(key, key, true)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : lines) {
            line.listings().forEach(listing -> rows.add(row(line.who(), listing)));
        }
        return Table.of(columns, rows);
    }

    private List<Cell> row(Registered who, Listing listing) {
        Meaning meaning = telling.meaning(listing);
        return Table.row(
                who.id(),
                who.party().name(),
                listing.by(),
                listing.key().orElse(""),
                listing.on().map(Object::toString).orElse(""),
                listing.on(stamp.ask().asOf().law()).name(),
                listing.kind().word(),
                String.join(" or ", listing.authority()),
                listing.limb().orElse(listing.kind() == Listing.Kind.DESIGNATED ? "UNKNOWN" : ""),
                Telling.codes(meaning.ground()),
                String.join(" ", meaning.ground().possible()),
                String.join(" ", listing.announced()),
                Telling.code(meaning),
                meaning.asks().name(),
                listing.tag().orElse(""),
                listing.mark().word(),
                listing.source(),
                stamp.ask().asOf().law().toString(),
                stamp.packText(),
                wording().say(Phrase.NOTICE));
    }

    @Override
    public Json json() {
        return stamp.shortJson(SCHEMA, headline())
                .put("tables", Json.rows(telling.register().sheets(), RecordAnswer::sheet))
                .put(
                        "parties",
                        Json.rows(
                                lines,
                                line -> Json.fields()
                                        .put("id", line.who().id())
                                        .put("name", line.who().party().name())
                                        .put(
                                                "listings",
                                                Json.rows(line.listings(), listing -> json(telling, stamp, listing)))))
                .put("maybe", Json.texts(maybe.stream().map(Registered::id).toList()));
    }

    private static List<String> known(LegalGround ground) {
        return ground.isKnown() ? List.copyOf(ground.possible()) : List.of();
    }

    /** A listing for programs: the ground in law and the announced one apart. */
    static Json.Fields json(Telling telling, Stamp stamp, Listing listing) {
        Meaning meaning = telling.meaning(listing);
        return Json.fields()
                .put("id", listing.id())
                .put("by", listing.by())
                .put("key", listing.key())
                .put("date", listing.on())
                .put("seen", listing.seen().toString())
                .put("until", listing.until())
                .put("state", listing.on(stamp.ask().asOf().law()).name())
                .put("kind", listing.kind().word())
                .put("authority", Json.texts(listing.authority()))
                .put("limb", listing.limb())
                .put(
                        "groundInLaw",
                        Json.fields()
                                .put("known", meaning.ground().isKnown())
                                .put("grounds", Json.texts(known(meaning.ground())))
                                .put(
                                        "mayBe",
                                        Json.texts(List.copyOf(meaning.ground().possible())))
                                .put("text", telling.ground(meaning.ground())))
                .put("groundAnnounced", Json.texts(listing.announced()))
                .put("binding", Telling.code(meaning))
                .put("asks", meaning.asks().name())
                .put("tag", listing.tag())
                .put("release", listing.release())
                .put("source", listing.source())
                .put("mark", listing.mark().word())
                .put("note", stamp.wording().say(telling.register().note(listing)));
    }
}
