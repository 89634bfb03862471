package org.haetae.answers.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Tone;
import org.haetae.answers.words.PeoplePhrase;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.designations.Link;
import org.haetae.designations.Mention;
import org.haetae.designations.Owed;
import org.haetae.designations.Program;
import org.haetae.designations.Register;
import org.haetae.designations.Registered;
import org.haetae.law.eval.Standing;
import org.haetae.law.model.Plain.Language;
import org.haetae.party.Listing;
import org.haetae.party.Mark;
import org.haetae.party.Name;

/** A dossier as an outline. */
final class DossierPage {
    private final PeopleShown answer;
    private final Telling telling;
    private final Wording wording;
    private final Register register;

    DossierPage(PeopleShown answer) {
        this.answer = answer;
        this.telling = answer.telling();
        this.wording = answer.stamp().wording();
        this.register = telling.register();
    }

    List<Node> nodes(Dossier dossier) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(who(dossier));
        nodes.add(Node.of(wording.say(PeoplePhrase.NAMES), names(dossier.who())));
        add(nodes, PeoplePhrase.LISTINGS, listings(dossier));
        add(nodes, PeoplePhrase.NAMED, named(dossier));
        add(nodes, PeoplePhrase.OWED, owed(dossier.owed()));
        add(nodes, PeoplePhrase.LINKS, links(dossier));
        return nodes;
    }

    private void add(List<Node> nodes, PeoplePhrase title, List<Node> parts) {
        if (!parts.isEmpty()) {
            nodes.add(Node.of(wording.say(title), parts));
        }
    }

    private Node who(Dossier dossier) {
        List<Node> parts = new ArrayList<>();
        about(dossier.who()).forEach(line -> parts.add(Node.of(line)));
        if (!dossier.namesakes().isEmpty()) {
            List<String> ids = dossier.namesakes().stream().map(telling::name).toList();
            parts.add(new Node(wording.say(PeoplePhrase.NAMESAKE, String.join(", ", ids)), Tone.STRONG, List.of()));
        }
        return Node.of(wording.say(PeoplePhrase.WHO), parts);
    }

    /** Role, birth, country, what it is part of, a note: a line each, where they are known. */
    List<String> about(Registered who) {
        List<String> parts = new ArrayList<>();
        String role = wording.say(who.role());
        if (!role.isEmpty()) {
            parts.add(wording.asWritten(role));
        }
        if (!who.party().born().isEmpty()) {
            parts.add(wording.say(PeoplePhrase.BORN, wording.or(who.party().born())));
        }
        who.party().country().ifPresent(code -> parts.add(wording.say(PeoplePhrase.COUNTRY, code)));
        who.partOf()
                .ifPresent(of -> parts.add(wording.say(
                        who.stated() ? PeoplePhrase.PART_STATED : PeoplePhrase.PART_INFERRED, wording.name(of))));
        String note = wording.say(who.note());
        if (!note.isEmpty()) {
            parts.add(wording.asWritten(note));
        }
        return parts;
    }

    private List<Node> names(Registered who) {
        List<Node> nodes = new ArrayList<>();
        for (Name name : who.party().names()) {
            Tone tone = name.mark() == Mark.MEMORY ? Tone.FAINT : Tone.PLAIN;
            String text = wording.say(PeoplePhrase.NAME, name.text(), form(name), telling.mark(name.mark()));
            nodes.add(new Node(text, tone, List.of()));
        }
        return nodes;
    }

    String form(Name name) {
        if (wording.language() == Language.EN) {
            return name.form().word();
        }
        return switch (name.form()) {
            case PRIMARY -> "주 표기";
            case ALIAS -> "이명";
            case WEAK -> "약한 이명";
            case FORMER -> "옛 이름";
            case REPORTED -> "보고서·언론 표기";
        };
    }

    // listings

    private List<Node> listings(Dossier dossier) {
        List<Node> nodes = new ArrayList<>();
        for (Dossier.Listed listed : dossier.listings()) {
            Listing listing = listed.listing();
            nodes.add(Node.of(
                    wording.say(
                            PeoplePhrase.LISTING,
                            telling.publisher(listing.by()),
                            telling.day(listing),
                            telling.kind(listing) + " · "
                                    + telling.state(
                                            listing, answer.stamp().ask().asOf().law())),
                    listing(dossier, listed)));
        }
        return nodes;
    }

    private List<Node> listing(Dossier dossier, Dossier.Listed listed) {
        Listing listing = listed.listing();
        List<Node> parts = new ArrayList<>();
        if (listing.authority().isEmpty()) {
            parts.add(Node.of(wording.say(PeoplePhrase.AUTHORITY_OUTSIDE)));
        } else {
            String limb = telling.limb(listing);
            parts.add(Node.of(
                    limb.isEmpty()
                            ? wording.say(PeoplePhrase.AUTHORITY_ONLY, telling.rules(listing))
                            : wording.say(PeoplePhrase.AUTHORITY, telling.rules(listing), limb)));
            parts.add(new Node(
                    wording.say(
                            PeoplePhrase.GROUND_LAW,
                            telling.ground(listed.meaning().ground())),
                    Tone.STRONG,
                    List.of()));
        }
        parts.add(Node.of(wording.say(PeoplePhrase.GROUND_ANNOUNCED, telling.announced(listing))));
        if (!listing.authority().isEmpty()) {
            parts.add(Node.of(telling.binding(listed.meaning())));
            parts.add(Node.of(telling.asks(listed.meaning())));
        }
        listing.tag().ifPresent(tag -> parts.add(tag(tag)));
        if (listed.state() == Listing.State.OFF) {
            dossier.delistings().stream()
                    .filter(off -> off.by().equals(listing.by()))
                    .forEach(off -> parts.add(Node.of(
                            wording.say(PeoplePhrase.STATE_OFF, off.on()) + ": " + answer.reason(off),
                            note(wording.say(off.note())))));
        }
        if (listed.stands() && !listing.authority().isEmpty()) {
            parts.add(effects(listed));
        }
        listing.release().ifPresent(release -> parts.add(Node.of(wording.say(PeoplePhrase.RELEASE, release))));
        String source = wording.asWritten(listing.source());
        parts.add(Node.of(wording.say(PeoplePhrase.SOURCE, source, telling.mark(listing.mark()))));
        parts.addAll(note(wording.say(register.note(listing))));
        return parts;
    }

    private List<Node> note(String note) {
        return note.isEmpty() ? List.of() : List.of(Node.of(wording.say(PeoplePhrase.NOTE, wording.asWritten(note))));
    }

    private Node tag(String tag) {
        Program program = answer.programs().tags().get(tag);
        return Node.of(
                program == null
                        ? wording.say(PeoplePhrase.TAG_PLAIN, tag)
                        : wording.say(
                                PeoplePhrase.TAG, tag, wording.say(program.proves()), wording.say(program.not())));
    }

    private Node effects(Dossier.Listed listed) {
        List<Node> parts = new ArrayList<>();
        for (Effects.OnMeasure measure : listed.measures()) {
            if (measure.standing() == Standing.Word.NOT_IMPOSED) {
                continue;
            }
            parts.add(Node.of(wording.say(
                    PeoplePhrase.EFFECT,
                    measure.id(),
                    measure.title(),
                    measure.cite().printed(),
                    wording.say(Terms.of(measure.standing())),
                    wording.say(Terms.of(measure.outcome())))));
        }
        parts.add(new Node(drop(listed), Tone.STRONG, List.of()));
        return Node.of(
                wording.say(
                        PeoplePhrase.EFFECTS,
                        wording.day(answer.stamp().ask().asOf().law())),
                parts);
    }

    /** Whether a decision alone drops it, by whom and under what. */
    String drop(Dossier.Listed listed) {
        List<Effects.OnMeasure> blocking =
                listed.measures().stream().filter(Effects.OnMeasure::blocks).toList();
        List<Effects.Way> reach = new ArrayList<>();
        List<Effects.Way> open = new ArrayList<>();
        for (Effects.OnMeasure measure : blocking) {
            measure.reach().stream().filter(way -> !reach.contains(way)).forEach(reach::add);
            measure.open().stream().filter(way -> !open.contains(way)).forEach(open::add);
        }
        return switch (listed.drop()) {
            case YES -> {
                List<Effects.Way> will = blocking.stream()
                        .flatMap(measure -> measure.will().stream())
                        .distinct()
                        .toList();
                List<String> by = will.stream().map(Effects.Way::by).distinct().toList();
                yield wording.say(PeoplePhrase.DROPPABLE, wording.or(by), ways(will));
            }
            case NO -> wording.say(PeoplePhrase.DROPPABLE_NO, ways(open));
            case UNKNOWN -> wording.say(PeoplePhrase.DROPPABLE_UNKNOWN, ways(reach));
        };
    }

    private String ways(List<Effects.Way> ways) {
        return ways.isEmpty()
                ? wording.say(PeoplePhrase.NOTHING)
                : String.join(
                        ", ",
                        ways.stream()
                                .map(way -> wording.say(
                                        PeoplePhrase.WAY,
                                        way.route(),
                                        way.cite().printed()))
                                .toList());
    }

    // reports

    private List<Node> named(Dossier dossier) {
        List<Node> nodes = new ArrayList<>();
        List<Listing> listings =
                dossier.listings().stream().map(Dossier.Listed::listing).toList();
        for (Mention mention : dossier.named()) {
            List<Node> parts = new ArrayList<>();
            parts.add(Node.of(telling.gap(mention.on(), listings)));
            parts.addAll(note(wording.say(mention.note())));
            nodes.add(Node.of(
                    wording.say(
                            PeoplePhrase.NAMED_IN,
                            mention.report(),
                            mention.on(),
                            mention.printed(),
                            telling.mark(mention.mark())),
                    parts));
        }
        for (Mention mention : dossier.unread()) {
            nodes.add(Node.of(
                    wording.say(PeoplePhrase.NAMED_UNREAD, mention.report(), mention.on()),
                    note(wording.say(mention.note()))));
        }
        return nodes;
    }

    private List<Node> owed(List<Owed> all) {
        List<Node> nodes = new ArrayList<>();
        Map<String, Owed> questions = new LinkedHashMap<>();
        for (Owed owed : all) {
            owed.question().ifPresent(question -> questions.putIfAbsent(question.id(), owed));
            nodes.add(Node.of(
                    wording.say(
                            PeoplePhrase.OWED_LIMB,
                            owed.criterion().cite().printed(),
                            owed.limb(),
                            owed.criterion().id()),
                    asked(owed, wording)));
        }
        questions.values().forEach(owed -> nodes.addAll(question(owed, wording)));
        return nodes;
    }

    /** What has to be determined. */
    static List<Node> asked(Owed owed, Wording wording) {
        List<Node> parts = new ArrayList<>();
        if (owed.knowingly()) {
            parts.add(Node.of(wording.say(PeoplePhrase.OWED_KNOWINGLY)));
        }
        if (!owed.thresholds().isEmpty()) {
            String words = "“" + String.join("”, “", owed.thresholds()) + "”";
            parts.add(Node.of(wording.say(PeoplePhrase.OWED_WORDS, words)));
        }
        if (owed.named()) {
            parts.add(Node.of(wording.say(PeoplePhrase.OWED_NAMED)));
        }
        return parts;
    }

    /** How the words of a criterion can be read, where they can be read in two ways. */
    static List<Node> question(Owed owed, Wording wording) {
        List<Node> parts = new ArrayList<>();
        owed.question()
                .ifPresent(question -> parts.add(new Node(
                        wording.say(
                                PeoplePhrase.OWED_QUESTION,
                                wording.say(question.question()),
                                owed.criterion().cite().printed(),
                                question.words()),
                        Tone.STRONG,
                        List.of(
                                Node.of(wording.say(
                                        PeoplePhrase.OWED_OPTION,
                                        question.first().id(),
                                        wording.say(question.first().says()))),
                                Node.of(wording.say(
                                        PeoplePhrase.OWED_OPTION,
                                        question.second().id(),
                                        wording.say(question.second().says())))))));
        return parts;
    }

    List<Node> links(Dossier dossier) {
        List<Node> nodes = new ArrayList<>();
        for (Link link : dossier.links()) {
            PeoplePhrase kind = switch (link.kind()) {
                case LINKED -> PeoplePhrase.LINK_LINKED;
                case PART_OF -> PeoplePhrase.LINK_PART_OF;
                case OWNED -> PeoplePhrase.LINK_OWNED;
                case SAID_OVERSEEN -> PeoplePhrase.LINK_SAID_OVERSEEN;
            };
            String other = register.of(link.of()).map(telling::name).orElse(link.of());
            boolean edge =
                    link.kind() == Link.Kind.SAID_OVERSEEN && dossier.standing().isEmpty();
            nodes.add(Node.of(
                    wording.say(
                            PeoplePhrase.LINK,
                            wording.say(kind),
                            other,
                            wording.asWritten(link.source()),
                            telling.mark(link.mark())),
                    edge ? List.of(Node.of(wording.say(PeoplePhrase.LINK_TWO_STEPS))) : List.of()));
        }
        return nodes;
    }
}
