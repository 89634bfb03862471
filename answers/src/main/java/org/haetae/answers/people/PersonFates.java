package org.haetae.answers.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.haetae.answers.MeasureView;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Table;
import org.haetae.answers.show.Tone;
import org.haetae.answers.words.PeoplePhrase;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.designations.Fate;
import org.haetae.designations.Owed;
import org.haetae.designations.Registered;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.eval.Standing;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Measure;
import org.haetae.party.Listing;

/**
 * What becomes of the parties of the register if measures end: who leaves, who stays and on what, and which designation would then be
 * owed of whom, if it were determined.
 *
 * @param fates of every party listed under law of the packs
 * @param basis how each measure stands then that blocks somebody for what he is, by its name
 * @param reaching criteria that reach whoever belongs to what stays blocked, or acts for it
 * @param owed by criterion and limb, with those it would be owed of
 */
public record PersonFates(
        Telling telling,
        Wording wording,
        List<Fate> fates,
        Map<String, Basis> basis,
        List<OwedOf> owed,
        List<Criterion> reaching) {
    /**
     * How a measure stands when others have ended.
     *
     * @param readings how under each option, where it turns on any
     */
    public record Basis(
            Measure measure,
            String title,
            UslmRef cite,
            Standing.Word standing,
            List<MeasureView.OptionView> readings) {
        public Basis {
            readings = List.copyOf(readings);
        }
    }

    /** A designation that would be owed, and of whom. */
    public record OwedOf(Owed owed, List<Registered> who) {
        public OwedOf {
            who = List.copyOf(who);
        }
    }

    public PersonFates {
        fates = List.copyOf(fates);
        basis = Map.copyOf(basis);
        owed = List.copyOf(owed);
        reaching = List.copyOf(reaching);
    }

    /** Puts together what would be owed of those who leave. */
    public static List<OwedOf> owed(Map<Registered, List<Owed>> each) {
        Map<String, Owed> first = new LinkedHashMap<>();
        Map<String, List<Registered>> who = new LinkedHashMap<>();
        each.forEach((party, all) -> all.forEach(one -> {
            String key = one.criterion().id() + one.limb();
            first.putIfAbsent(key, one);
            who.computeIfAbsent(key, _ -> new ArrayList<>()).add(party);
        }));
        List<OwedOf> owed = new ArrayList<>();
        first.forEach((key, one) -> owed.add(new OwedOf(one, who.getOrDefault(key, List.of()))));
        return owed;
    }

    public List<Fate> of(Fate.Kind kind) {
        return fates.stream().filter(fate -> fate.kind() == kind).toList();
    }

    /** How many of each, in a sentence. */
    public String headline() {
        return wording.say(
                PeoplePhrase.FATE_HEAD,
                of(Fate.Kind.LEAVES).size(),
                of(Fate.Kind.LEAVES_THE_LIST).size(),
                of(Fate.Kind.STAYS_LISTED).size(),
                of(Fate.Kind.UNKNOWN).size(),
                of(Fate.Kind.UNTOUCHED).size());
    }

    /** That it is of the register, and of nobody else. */
    public String scope() {
        return wording.say(
                PeoplePhrase.SCOPE,
                telling.register().parties().size(),
                telling.register().listings().size());
    }

    // for people

    /**
     * A party in words, for a page that lays it out itself.
     *
     * @param falls what falls, or may
     * @param stays what it stays on
     */
    public record Line(
            Fate.Kind kind, String id, String name, List<Under> falls, List<Under> stays, List<String> status) {
        public Line {
            falls = List.copyOf(falls);
            stays = List.copyOf(stays);
            status = List.copyOf(status);
        }
    }

    /**
     * A listing in words.
     *
     * @param release where it was announced; empty where that is not known
     */
    public record Under(String date, String authority, String ground, String announced, String release) {}

    /** Everybody of a kind, in the order of the register. */
    public List<Line> lines(Fate.Kind kind) {
        return of(kind).stream().map(this::line).toList();
    }

    private Line line(Fate fate) {
        List<Listing> listings = new ArrayList<>(fate.falls());
        listings.addAll(fate.unsure());
        return new Line(
                fate.kind(),
                fate.who().id(),
                telling.name(fate.who()),
                listings.stream().map(this::under).toList(),
                fate.stays().stream().map(this::under).toList(),
                fate.kind() == Fate.Kind.LEAVES_THE_LIST ? List.of(status(fate)) : List.of());
    }

    private Under under(Listing listing) {
        return new Under(
                telling.day(listing),
                telling.authority(listing),
                telling.groundShort(telling.meaning(listing).ground()),
                telling.announced(listing),
                listing.release().orElse(""));
    }

    /** What a kind is called, with how many there are of it. */
    public String title(Fate.Kind kind) {
        int count = of(kind).size();
        return switch (kind) {
            case LEAVES -> wording.say(PeoplePhrase.FATE_LEAVES, count);
            case LEAVES_THE_LIST -> wording.say(PeoplePhrase.FATE_STATUS, count);
            case STAYS_LISTED -> wording.say(PeoplePhrase.FATE_STAYS, count);
            case UNKNOWN -> wording.say(PeoplePhrase.FATE_UNKNOWN, count);
            case UNTOUCHED ->
                wording.say(
                        PeoplePhrase.FATE_UNTOUCHED,
                        count,
                        telling.names(of(kind).stream().map(Fate::who).toList()));
        };
    }

    /** Who leaves a list, who stays, of whom nobody knows: one sentence. */
    public String sentence(String order, String day) {
        return wording.say(
                PeoplePhrase.FATE_SENTENCE,
                order,
                day,
                of(Fate.Kind.LEAVES).size() + of(Fate.Kind.LEAVES_THE_LIST).size(),
                of(Fate.Kind.STAYS_LISTED).size(),
                of(Fate.Kind.UNKNOWN).size());
    }

    /** What then blocks without a list, and who can still be reached. */
    public List<Node> still() {
        List<Node> nodes = new ArrayList<>();
        still(nodes);
        return nodes;
    }

    /** Designations that would be owed of those who leave, if determined. */
    public List<Node> duties() {
        return owedNodes();
    }

    public List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        part(nodes, PeoplePhrase.FATE_LEAVES, Fate.Kind.LEAVES);
        part(nodes, PeoplePhrase.FATE_STATUS, Fate.Kind.LEAVES_THE_LIST);
        part(nodes, PeoplePhrase.FATE_STAYS, Fate.Kind.STAYS_LISTED);
        part(nodes, PeoplePhrase.FATE_UNKNOWN, Fate.Kind.UNKNOWN);
        List<Registered> untouched =
                of(Fate.Kind.UNTOUCHED).stream().map(Fate::who).toList();
        if (!untouched.isEmpty()) {
            nodes.add(Node.of(wording.say(PeoplePhrase.FATE_UNTOUCHED, untouched.size(), telling.names(untouched))));
        }
        still(nodes);
        nodes.addAll(owedNodes());
        return nodes;
    }

    private void still(List<Node> nodes) {
        boolean some = !of(Fate.Kind.LEAVES).isEmpty()
                || !of(Fate.Kind.LEAVES_THE_LIST).isEmpty();
        if (!basis.isEmpty()) {
            nodes.add(Node.of(
                    wording.say(PeoplePhrase.FATE_BASIS),
                    basis.values().stream()
                            .sorted((a, b) ->
                                    a.measure().id().compareTo(b.measure().id()))
                            .map(this::basis)
                            .toList()));
        }
        for (Criterion criterion : some ? reaching : List.<Criterion>of()) {
            nodes.add(Node.of(wording.say(
                    PeoplePhrase.FATE_REACHING,
                    wording.title(criterion),
                    criterion.cite().printed(),
                    criterion.id())));
        }
    }

    private void part(List<Node> nodes, PeoplePhrase title, Fate.Kind kind) {
        List<Fate> some = of(kind);
        if (!some.isEmpty()) {
            nodes.add(Node.of(
                    wording.say(title, some.size()),
                    some.stream().map(this::node).toList()));
        }
    }

    private Node node(Fate fate) {
        List<Listing> listings = new ArrayList<>(fate.falls());
        listings.addAll(fate.unsure());
        List<String> under = listings.stream()
                .map(listing -> telling.day(listing) + " " + telling.authority(listing))
                .toList();
        List<String> announced =
                listings.stream().map(telling::announced).distinct().toList();
        List<Node> parts = new ArrayList<>();
        for (Listing listing : fate.stays()) {
            parts.add(Node.of(wording.say(PeoplePhrase.FATE_ON, telling.authority(listing))));
        }
        if (fate.kind() == Fate.Kind.LEAVES_THE_LIST) {
            parts.add(Node.of(status(fate)));
        }
        return Node.of(
                wording.say(
                        PeoplePhrase.FATE_ROW,
                        telling.name(fate.who()),
                        String.join("; ", under),
                        String.join("; ", announced)),
                parts);
    }

    private String status(Fate fate) {
        String of = fate.who().partOf().map(wording::name).orElse("");
        PeoplePhrase phrase = fate.who().stated() ? PeoplePhrase.FATE_STATED : PeoplePhrase.FATE_INFERRED;
        String by = String.join(", ", fate.byStatus().stream().map(Measure::id).toList());
        return wording.say(phrase, of, by);
    }

    private Node basis(Basis one) {
        List<Node> options = new ArrayList<>();
        for (MeasureView.OptionView option : one.readings()) {
            options.add(Node.of(wording.say(
                    Phrase.OPEN_OPTION,
                    option.point() + "=" + option.option(),
                    option.optionWords(),
                    option.givesWords())));
        }
        return Node.of(
                wording.say(
                        PeoplePhrase.FATE_BY_STATUS,
                        one.measure().id() + " · " + one.title(),
                        one.cite().printed(),
                        wording.say(Terms.of(one.standing()))),
                options);
    }

    private List<Node> owedNodes() {
        List<Node> nodes = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        for (OwedOf one : owed) {
            List<Node> parts = new ArrayList<>();
            parts.add(Node.of(telling.names(one.who())));
            parts.addAll(DossierPage.asked(one.owed(), wording));
            boolean first = one.owed()
                    .question()
                    .filter(question -> !asked.contains(question.id()))
                    .isPresent();
            if (first) {
                one.owed().question().ifPresent(question -> asked.add(question.id()));
                parts.addAll(DossierPage.question(one.owed(), wording));
            }
            nodes.add(Node.of(
                    wording.say(
                            PeoplePhrase.FATE_OWED,
                            one.owed().criterion().cite().printed(),
                            one.owed().limb(),
                            one.who().size()),
                    parts));
        }
        nodes.addAll(unread());
        boolean some = !of(Fate.Kind.LEAVES).isEmpty()
                || !of(Fate.Kind.LEAVES_THE_LIST).isEmpty();
        if (some) {
            PeoplePhrase note = nodes.isEmpty() ? PeoplePhrase.FATE_OWED_NONE : PeoplePhrase.FATE_OWED_NOTE;
            nodes.add(new Node(wording.say(note), Tone.STRONG, List.of()));
        }
        return nodes;
    }

    /** Those who leave and were listed on the day of a report whose names could not be read. */
    private List<Node> unread() {
        Map<String, List<Registered>> reports = new LinkedHashMap<>();
        for (Fate fate : fates) {
            boolean leaves = fate.kind() == Fate.Kind.LEAVES || fate.kind() == Fate.Kind.LEAVES_THE_LIST;
            for (Listing listing : leaves ? fate.falls() : List.<Listing>of()) {
                listing.on().ifPresent(day -> {
                    if (telling.register().mentions(fate.who().id(), day).isEmpty()) {
                        telling.register()
                                .unread(day)
                                .forEach(report -> reports.computeIfAbsent(report.report(), _ -> new ArrayList<>())
                                        .add(fate.who()));
                    }
                });
            }
        }
        List<Node> nodes = new ArrayList<>();
        reports.forEach((report, who) ->
                nodes.add(Node.of(wording.say(PeoplePhrase.FATE_UNREAD, report, who.size(), telling.names(who)))));
        return nodes;
    }

    // for programs

    /** A row for each party: the columns of the answer it is part of are filled by the caller. */
    public Table table() {
        List<Table.Column> columns = new ArrayList<>();
        for (String key : List.of("party", "name", "fate", "falls", "stays", "byStatus")) {
            columns.add(new Table.Column(key, key, true));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Fate fate : fates) {
            rows.add(Table.row(
                    fate.who().id(),
                    fate.who().party().name(),
                    fate.kind().name(),
                    ids(fate.falls()),
                    ids(fate.stays()),
                    String.join(" ", fate.byStatus().stream().map(Measure::id).toList())));
        }
        return Table.of(columns, rows);
    }

    private static String ids(List<Listing> listings) {
        return String.join(" ", listings.stream().map(Listing::id).toList());
    }

    public Json json() {
        return Json.fields()
                .put("scope", scope())
                .put(
                        "fates",
                        Json.rows(
                                fates,
                                fate -> Json.fields()
                                        .put("party", fate.who().id())
                                        .put("name", fate.who().party().name())
                                        .put("fate", fate.kind().name())
                                        .put("falls", texts(fate.falls()))
                                        .put("stays", texts(fate.stays()))
                                        .put("unsure", texts(fate.unsure()))
                                        .put(
                                                "byStatus",
                                                Json.texts(fate.byStatus().stream()
                                                        .map(Measure::id)
                                                        .toList()))
                                        .put("partOfStated", fate.who().stated())))
                .put(
                        "basis",
                        Json.rows(
                                basis.values().stream()
                                        .sorted((a, b) -> a.measure()
                                                .id()
                                                .compareTo(b.measure().id()))
                                        .toList(),
                                one -> Json.fields()
                                        .put("measure", one.measure().id())
                                        .put("cite", one.cite().path())
                                        .put("standing", one.standing().word())
                                        .put(
                                                "readings",
                                                Json.rows(
                                                        one.readings(),
                                                        option -> Json.fields()
                                                                .put("point", option.point())
                                                                .put("option", option.option())
                                                                .put("standing", option.gives())))))
                .put("reaching", Json.texts(reaching.stream().map(Criterion::id).toList()))
                .put(
                        "owedIfDetermined",
                        Json.rows(
                                owed,
                                one -> Json.fields()
                                        .put("criterion", one.owed().criterion().id())
                                        .put("limb", one.owed().limb())
                                        .put(
                                                "cite",
                                                one.owed().criterion().cite().path())
                                        .put("knowingly", one.owed().knowingly())
                                        .put("words", Json.texts(one.owed().thresholds()))
                                        .put("question", one.owed().question().map(question -> question.id()))
                                        .put(
                                                "parties",
                                                Json.texts(one.who().stream()
                                                        .map(Registered::id)
                                                        .toList()))));
    }

    private static Json texts(List<Listing> listings) {
        return Json.texts(listings.stream().map(Listing::id).toList());
    }
}
