package org.haetae.answers.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.Stamp;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.record.RecordAnswer;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.PeoplePhrase;
import org.haetae.answers.words.Wording;
import org.haetae.designations.Delisting;
import org.haetae.designations.Programs;
import org.haetae.party.Listing;

/**
 * Everybody who bears a name, with the listings and what they mean.
 *
 * @param asked the name as it was typed
 */
public record PeopleShown(Stamp stamp, Telling telling, Programs programs, String asked, List<Dossier> dossiers)
        implements TopicAnswer {
    static final String SCHEMA = "people-show/1";

    public PeopleShown {
        dossiers = List.copyOf(dossiers);
    }

    private Wording wording() {
        return stamp.wording();
    }

    private LocalDate day() {
        return stamp.ask().asOf().law();
    }

    String headline() {
        if (dossiers.size() == 1) {
            return headline(dossiers.getFirst());
        }
        List<String> parts = new ArrayList<>();
        parts.add(wording()
                .say(
                        PeoplePhrase.HEAD_SAME_NAME,
                        dossiers.size(),
                        asked,
                        wording()
                                .or(dossiers.stream()
                                        .map(dossier -> dossier.who().id())
                                        .toList())));
        dossiers.forEach(dossier -> parts.add(headline(dossier)));
        return String.join(" ", parts);
    }

    /** One answer, a sentence or two, about one of them. */
    String headline(Dossier dossier) {
        Wording wording = wording();
        String name = telling.name(dossier.who());
        String day = wording.day(day());
        List<Dossier.Listed> standing = dossier.standing();
        if (!standing.isEmpty()) {
            Set<String> by = new LinkedHashSet<>();
            Set<String> inLaw = new LinkedHashSet<>();
            Set<String> announced = new LinkedHashSet<>();
            for (Dossier.Listed listed : standing) {
                Listing listing = listed.listing();
                by.add(telling.publisher(listing.by())
                        + (listing.authority().isEmpty() ? "" : " (" + telling.authority(listing) + ")"));
                if (!listing.authority().isEmpty()) {
                    inLaw.add(telling.groundShort(listed.meaning().ground()));
                    announced.add(telling.announced(listing));
                }
            }
            if (inLaw.isEmpty()) {
                inLaw.add(wording.say(PeoplePhrase.GROUND_OUTSIDE));
                standing.forEach(listed -> announced.add(telling.announced(listed.listing())));
            }
            return wording.say(
                    PeoplePhrase.HEAD_LISTED,
                    name,
                    day,
                    wording.and(List.copyOf(by)),
                    String.join("; ", inLaw),
                    String.join("; ", announced));
        }
        if (!dossier.delistings().isEmpty()) {
            Delisting off = dossier.delistings().getLast();
            return wording.say(
                    PeoplePhrase.HEAD_OFF, name, telling.publisher(off.by()), wording.day(off.on()), reason(off));
        }
        boolean unsure = dossier.listings().stream().anyMatch(one -> one.state() == Listing.State.UNKNOWN);
        PeoplePhrase head = unsure
                ? PeoplePhrase.HEAD_UNSURE
                : dossier.named().isEmpty() ? PeoplePhrase.HEAD_NOT : PeoplePhrase.HEAD_NAMED;
        return wording.say(head, name, day);
    }

    /** Everybody of the name in the parts of a page. */
    public List<PersonCard> cards() {
        return new PersonCards(this).all();
    }

    @Override
    public Optional<String> entityLines() {
        return Optional.of(FtmLines.text(
                stamp, telling, dossiers.stream().map(Dossier::who).toList()));
    }

    String reason(Delisting off) {
        return off.reason().map(wording()::asWritten).orElseGet(() -> wording().say(PeoplePhrase.REASON_UNKNOWN));
    }

    @Override
    public Page page() {
        List<Block> blocks = new ArrayList<>();
        DossierPage pages = new DossierPage(this);
        for (Dossier dossier : dossiers) {
            blocks.add(new Block.Heading(wording()
                    .say(
                            PeoplePhrase.HEADING,
                            telling.name(dossier.who()),
                            dossier.who().id())));
            blocks.add(new Block.Outline(pages.nodes(dossier)));
        }
        blocks.add(PeopleListed.scope(wording(), telling));
        blocks.add(new Block.Sentence(wording().say(PeoplePhrase.SPLIT)));
        return new Page(headline(), blocks, stamp.foot(List.of()));
    }

    @Override
    public Table table() {
        List<PeopleListed.Line> lines = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            lines.add(new PeopleListed.Line(
                    dossier.who(),
                    dossier.listings().stream().map(Dossier.Listed::listing).toList()));
        }
        return new PeopleListed(stamp, telling, "", lines, List.of()).table();
    }

    @Override
    public Json json() {
        return stamp.json(SCHEMA, headline())
                .put("asked", asked)
                .put("tables", Json.rows(telling.register().sheets(), RecordAnswer::sheet))
                .put("parties", Json.rows(dossiers, this::json));
    }

    private Json json(Dossier dossier) {
        return Json.fields()
                .put("id", dossier.who().id())
                .put("schema", dossier.who().party().schema())
                .put("name", dossier.who().party().name())
                .put(
                        "names",
                        Json.rows(
                                dossier.who().party().names(),
                                name -> Json.fields()
                                        .put("text", name.text())
                                        .put("script", name.script())
                                        .put("form", name.form().word())
                                        .put("source", name.source())
                                        .put("mark", name.mark().word())))
                .put("born", Json.texts(dossier.who().party().born()))
                .put("country", dossier.who().party().country())
                .put("role", wording().say(dossier.who().role()))
                .put("partOf", dossier.who().partOf())
                .put("partOfStated", dossier.who().stated())
                .put("listings", Json.rows(dossier.listings(), this::listed))
                .put(
                        "delistings",
                        Json.rows(
                                dossier.delistings(),
                                off -> Json.fields()
                                        .put("by", off.by())
                                        .put("date", off.on().toString())
                                        .put("reason", off.reason())
                                        .put("source", off.source())
                                        .put("mark", off.mark().word())))
                .put(
                        "named",
                        Json.rows(
                                dossier.named(),
                                mention -> Json.fields()
                                        .put("report", mention.report())
                                        .put("duty", mention.duty())
                                        .put("date", mention.on().toString())
                                        .put("printed", mention.printed())
                                        .put("mark", mention.mark().word())))
                .put(
                        "unreadReports",
                        Json.texts(dossier.unread().stream()
                                .map(mention -> mention.report())
                                .toList()))
                .put(
                        "owedIfDetermined",
                        Json.rows(
                                dossier.owed(),
                                owed -> Json.fields()
                                        .put("criterion", owed.criterion().id())
                                        .put("limb", owed.limb())
                                        .put("cite", owed.criterion().cite().path())
                                        .put("knowingly", owed.knowingly())
                                        .put("words", Json.texts(owed.thresholds()))
                                        .put("namedInReport", owed.named())
                                        .put("question", owed.question().map(question -> question.id()))))
                .put(
                        "links",
                        Json.rows(
                                dossier.links(),
                                link -> Json.fields()
                                        .put("of", link.of())
                                        .put("kind", link.kind().name())
                                        .put("mark", link.mark().word())))
                .put(
                        "sameName",
                        Json.texts(dossier.namesakes().stream()
                                .map(one -> one.id())
                                .toList()));
    }

    private Json listed(Dossier.Listed listed) {
        List<String> ways = listed.measures().stream()
                .filter(measure -> measure.blocks() && listed.drop() == Effects.Drop.YES)
                .flatMap(measure -> measure.will().stream().map(Effects.Way::route))
                .toList();
        return PeopleListed.json(telling, stamp, listed.listing())
                .put("droppable", listed.stands() ? listed.drop().name() : "NOT-LISTED")
                .put("droppableUnder", Json.texts(ways))
                .put(
                        "effects",
                        Json.rows(
                                listed.measures(),
                                measure -> Json.fields()
                                        .put("measure", measure.id())
                                        .put("title", measure.title())
                                        .put("cite", measure.cite().path())
                                        .put("standing", measure.standing().word())
                                        .put("outcome", measure.outcome().name())
                                        .put(
                                                "ways",
                                                Json.texts(measure.reach().stream()
                                                        .map(Effects.Way::route)
                                                        .toList()))));
    }
}
