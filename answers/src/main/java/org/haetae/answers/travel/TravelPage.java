package org.haetae.answers.travel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.haetae.answers.people.Telling;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Tone;
import org.haetae.answers.words.PeoplePhrase;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.TravelPhrase;
import org.haetae.answers.words.Wording;
import org.haetae.designations.Journey;
import org.haetae.designations.Obligation;
import org.haetae.designations.Publisher;
import org.haetae.law.eval.Verdict;
import org.haetae.party.Listing;

/** The answer about a journey, for people. */
final class TravelPage {
    private final TravelAnswer answer;
    private final Telling telling;
    private final Wording wording;

    TravelPage(TravelAnswer answer) {
        this.answer = answer;
        this.telling = answer.telling();
        this.wording = answer.stamp().wording();
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        for (TravelAnswer.Traveller traveller : answer.travellers()) {
            blocks.add(new Block.Heading(wording.say(
                    PeoplePhrase.HEADING,
                    telling.name(traveller.who()),
                    traveller.who().id())));
            blocks.add(new Block.Outline(nodes(traveller)));
        }
        return new Page(answer.headline(), blocks, answer.stamp().foot(List.of()));
    }

    private List<Node> nodes(TravelAnswer.Traveller traveller) {
        List<Node> nodes = new ArrayList<>();
        List<Node> lists = new ArrayList<>();
        for (Map.Entry<Publisher, List<Listing>> list : traveller.lists().entrySet()) {
            lists.add(list(list.getKey(), list.getValue()));
        }
        nodes.add(Node.of(wording.say(TravelPhrase.LISTS), lists));
        nodes.add(Node.of(wording.say(TravelPhrase.DUTIES, answer.country()), duties(traveller)));
        if (!traveller.home().isEmpty()) {
            nodes.add(Node.of(wording.say(TravelPhrase.ENTRY, answer.country()), entries(traveller)));
        }
        nodes.add(Node.of(wording.say(TravelPhrase.LEDGER), ledger(traveller)));
        if (!traveller.company().isEmpty()) {
            nodes.add(Node.of(
                    wording.say(TravelPhrase.COMPANY),
                    traveller.company().stream().map(this::line).toList()));
        }
        if (traveller.waiver().filter(Journey.Waiver.UNKNOWN::equals).isPresent()) {
            String day = wording.day(answer.stamp().ask().asOf().law());
            nodes.add(Node.of(
                    wording.say(TravelPhrase.ASK),
                    List.of(Node.of(wording.say(TravelPhrase.ASK_BASIS, answer.country(), day)))));
        }
        return nodes;
    }

    private Node list(Publisher publisher, List<Listing> listings) {
        String name = wording.say(publisher.name());
        List<Node> parts = new ArrayList<>();
        for (Listing listing : listings) {
            switch (listing.on(answer.stamp().ask().asOf().law())) {
                case STANDS ->
                    parts.add(Node.of(wording.say(
                            TravelPhrase.LISTED,
                            name,
                            listing.on().map(Object::toString).orElse("?"),
                            (listing.authority().isEmpty()
                                            ? listing.key()
                                                    .map(key -> "“" + key + "”")
                                                    .orElse("–")
                                            : telling.authority(listing))
                                    + " · " + telling.mark(listing.mark()))));
                case OFF -> parts.add(Node.of(wording.say(TravelPhrase.TAKEN_OFF, name)));
                case UNKNOWN -> parts.add(Node.of(wording.say(TravelPhrase.UNKNOWN_LISTED, name)));
                case NOT_YET -> {}
            }
        }
        return parts.isEmpty()
                ? Node.of(wording.say(TravelPhrase.NOT_LISTED, name))
                : parts.size() == 1 ? parts.getFirst() : Node.of(name, parts);
    }

    private List<Node> duties(TravelAnswer.Traveller traveller) {
        List<Node> nodes = new ArrayList<>();
        for (Obligation one : traveller.obligations()) {
            nodes.add(Node.of(
                    wording.say(
                            TravelPhrase.DUTY,
                            telling.publisher(one.by()),
                            wording.say(one.what()),
                            wording.asWritten(one.cite()),
                            telling.mark(one.mark())),
                    List.of(Node.of(wording.say(TravelPhrase.EXCEPTIONS, wording.say(one.exceptions()))))));
        }
        return nodes.isEmpty() ? List.of(Node.of(wording.say(TravelPhrase.NO_DUTY))) : nodes;
    }

    private List<Node> entries(TravelAnswer.Traveller traveller) {
        List<Node> nodes = new ArrayList<>();
        if (traveller.entries().stream().noneMatch(TravelAnswer.Entry::bars)) {
            List<String> under =
                    traveller.home().stream().map(telling::authority).distinct().toList();
            nodes.add(Node.of(wording.say(TravelPhrase.ENTRY_NONE, wording.and(under))));
        }
        for (TravelAnswer.Entry entry : traveller.entries()) {
            List<Node> parts = new ArrayList<>();
            for (TravelAnswer.Through way : entry.through()) {
                if (!way.activities().isEmpty()) {
                    way.activities()
                            .forEach(activity -> parts.add(Node.of(wording.say(
                                    TravelPhrase.ENTRY_ACTIVITY,
                                    activity,
                                    way.route() + ", " + way.cite().printed()))));
                } else if (way.verdict() != Verdict.Word.UNAVAILABLE) {
                    parts.add(Node.of(wording.say(
                            TravelPhrase.ENTRY_WAY,
                            way.route() + " · " + way.title(),
                            way.cite().printed(),
                            wording.say(Terms.of(way.verdict())))));
                }
            }
            entry.leftOut()
                    .forEach(text ->
                            parts.add(Node.of(wording.say(TravelPhrase.ENTRY_LEFT_OUT, wording.asWritten(text)))));
            nodes.add(new Node(entry(entry), entry.bars() ? Tone.STRONG : Tone.PLAIN, parts));
        }
        return nodes;
    }

    private String entry(TravelAnswer.Entry entry) {
        String cite = entry.cite().printed();
        String name = entry.measure() + " · " + entry.title();
        if (!entry.may()) {
            return wording.say(TravelPhrase.ENTRY_OPERATES, name, cite, wording.say(Terms.of(entry.standing())));
        }
        return entry.lies()
                ? wording.say(TravelPhrase.ENTRY_MAY, name, cite)
                : wording.say(TravelPhrase.ENTRY_NOT_SHOWN, name, cite, entry.whom());
    }

    private List<Node> ledger(TravelAnswer.Traveller traveller) {
        return traveller.ledger().isEmpty()
                ? List.of(Node.of(wording.say(TravelPhrase.LEDGER_NONE)))
                : traveller.ledger().stream().map(this::line).toList();
    }

    private Node line(Journey journey) {
        String waiver = telling.waiver(journey.waiver());
        String who = telling.name(journey.party());
        List<Node> parts = new ArrayList<>();
        parts.add(Node.of(wording.asWritten(wording.say(journey.purpose()))));
        journey.record().ifPresent(id -> parts.add(Node.of(wording.say(TravelPhrase.LEDGER_RECORD, id))));
        String note = wording.say(journey.note());
        if (!note.isEmpty()) {
            parts.add(Node.of(wording.say(PeoplePhrase.NOTE, wording.asWritten(note))));
        }
        parts.add(Node.of(
                wording.say(PeoplePhrase.SOURCE, wording.asWritten(journey.source()), telling.mark(journey.mark()))));
        return Node.of(
                wording.say(
                        TravelPhrase.LEDGER_LINE,
                        who,
                        journey.from(),
                        journey.until(),
                        telling.publisher(journey.body()),
                        waiver,
                        telling.mark(journey.mark())),
                parts);
    }
}
