package org.haetae.designations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.haetae.law.Law;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Plain;
import org.haetae.law.model.Rule;
import org.haetae.notation.BadInput;
import org.haetae.notation.Problem;
import org.haetae.party.Listing;
import org.haetae.party.Name;
import org.haetae.party.NameIndex;
import org.haetae.party.Party;
import org.haetae.party.Share;
import org.haetae.party.ftm.FtmModel;
import org.haetae.tables.Sheet;

/** Reads the tables of the register, in an order in which each finds what it names already read. */
final class RegisterReader {
    static final String FOLDER = "designations";

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern BORN = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern LIMB = Pattern.compile("(\\([^() ]+\\))+( of (\\([^() ]+\\))+)?");
    private static final String ALL = "*";

    private final Law law;
    private final Pack pack;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, Publisher> publishers = new LinkedHashMap<>();
    private final Map<String, Registered> parties = new LinkedHashMap<>();
    private final Map<String, List<Name>> names = new HashMap<>();
    private final List<TableRow> named = new ArrayList<>();
    private final Set<String> status = new LinkedHashSet<>();
    private final List<Delisting> delistings = new ArrayList<>();
    private final List<Listing> listings = new ArrayList<>();
    private final Map<String, Plain> notes = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Journey> journeys = new ArrayList<>();
    private final Map<String, Places> places = new LinkedHashMap<>();
    private final List<Obligation> obligations = new ArrayList<>();
    private final List<EntryRule> entry = new ArrayList<>();
    private final Map<String, Plain> countries = new LinkedHashMap<>();
    private final List<Question> questions = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    RegisterReader(Law law) {
        this.law = law;
        this.pack = law.pack();
    }

    Register read() {
        table("publishers", "id,en,ko,prefix,country", this::publisher);
        table("grounds", "ground,asks", this::ground);
        table("names", "party,name,script,form,source,mark", this::name);
        table("parties", "id,schema,country,born,role,ko,part_of,part_mark,note,note_ko", this::party);
        named.forEach(row -> party(row, "party"));
        table("delistings", "id,party,by,date,reason,source,mark,note,note_ko", this::delisting);
        table(
                "listings",
                "id,party,by,key,date,seen,kind,authority,limb,tag,announced,release,source,mark,note,note_ko",
                this::listing);
        table("named", "report,duty,date,party,as_printed,source,mark,note,note_ko", this::mention);
        table("links", "party,of,kind,share,source,mark", this::link);
        table(
                "journeys",
                "id,party,to,from,until,purpose,purpose_ko,body,waiver,record,source,mark,note,note_ko",
                this::journey);
        table("places", "group,codes,without", this::places);
        table("obligations", "id,by,places,what,ko,exceptions,exceptions_ko,cite,since,source,mark", this::obligation);
        table("entry", "object,class,criteria,activities,country", this::entry);
        table("countries", "code,en,ko", this::country);
        table("questions", "id,criterion,cite,question,ko,option_a,a,a_ko,option_b,b,b_ko,words", this::question);
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new Register(
                sheets,
                publishers,
                parties,
                listings,
                notes,
                delistings,
                mentions,
                links,
                journeys,
                obligations,
                places,
                entry,
                countries,
                questions,
                status,
                NameIndex.of(parties.values().stream().map(Registered::party).toList()));
    }

    private void table(String name, String columns, Consumer<TableRow> each) {
        ids.clear();
        for (Sheet sheet : Sheet.named(law, FOLDER, name, Arrays.asList(columns.split(",", -1)), problems)) {
            sheets.add(sheet);
            sheet.rows().forEach(row -> each.accept(new TableRow(row, problems)));
        }
    }

    private String id(TableRow row) {
        String id = row.row().get("id");
        if (!ID.matcher(id).matches()) {
            row.wrong("id", "a name in lower case with hyphens", List.of());
        } else if (!ids.add(id)) {
            row.wrong("id", "each id once", List.of());
        }
        return id;
    }

    private String party(TableRow row, String column) {
        return row.oneOf(column, parties.keySet(), "a party of parties.csv");
    }

    private String publisher(TableRow row, String column) {
        return row.oneOf(column, publishers.keySet(), "a publisher of publishers.csv");
    }

    private Optional<String> country(TableRow row, String column) {
        Optional<String> code = row.maybe(column);
        if (code.isPresent() && !COUNTRY.matcher(code.get()).matches()) {
            row.wrong(column, "a country as two large letters, ISO 3166-1", List.of());
        }
        return code;
    }

    private void publisher(TableRow row) {
        String id = id(row);
        publishers.put(
                id,
                new Publisher(
                        id, new Plain(row.text("en"), row.text("ko")), row.text("prefix"), country(row, "country")));
    }

    private void ground(TableRow row) {
        String ground = row.oneOf("ground", pack.vocabulary().grounds().keySet(), "a ground of the vocabulary");
        if (row.oneOf("asks", List.of("status", "conduct"), "status or conduct").equals("status")) {
            status.add(ground);
        }
    }

    // parties

    private void name(TableRow row) {
        named.add(row);
        String text = row.text("name");
        if (!text.isBlank()) {
            names.computeIfAbsent(row.text("party"), _ -> new ArrayList<>())
                    .add(new Name(
                            text,
                            row.oneOf("script", List.of("Latn", "Hang", "Hani", "Cyrl"), "a script of ISO 15924"),
                            row.constant("form", Name.Form.values(), Name.Form::word),
                            row.text("source"),
                            row.mark("mark")));
        }
    }

    private void party(TableRow row) {
        String id = id(row);
        List<Name> all = names.getOrDefault(id, List.of());
        if (all.isEmpty() || all.getFirst().form() != Name.Form.PRIMARY) {
            row.wrong("id", "a party whose first line in names.csv is its primary name", names.keySet());
            return;
        }
        List<String> born = row.alternatives("born");
        if (!born.stream().allMatch(date -> BORN.matcher(date).matches())) {
            row.wrong("born", "YYYY-MM-DD, YYYY-MM or YYYY, several with or between", List.of());
        }
        Optional<String> partOf = row.maybe("part_of");
        partOf.ifPresent(_ -> row.oneOf("part_of", classes(), "a class of the vocabulary"));
        boolean stated = partOf.isPresent()
                && row.oneOf("part_mark", List.of("stated", "inferred"), "stated or inferred")
                        .equals("stated");
        parties.put(
                id,
                new Registered(
                        new Party(
                                id,
                                row.oneOf("schema", SCHEMATA, "a schema of FollowTheMoney"),
                                all,
                                country(row, "country"),
                                born),
                        row.plain("role", "ko"),
                        partOf,
                        stated,
                        row.plain("note", "note_ko")));
    }

    private static final Set<String> SCHEMATA = FtmModel.read().schemata();

    /** What an effect of the packs can lie on. */
    private Set<String> classes() {
        Set<String> classes = new LinkedHashSet<>();
        for (Measure measure : pack.all(Measure.class)) {
            measure.effects().forEach(line -> classes.addAll(Meaning.classes(line.effect())));
        }
        return classes;
    }

    // what was done about them

    private void delisting(TableRow row) {
        delistings.add(new Delisting(
                id(row),
                party(row, "party"),
                publisher(row, "by"),
                row.day("date"),
                row.known("reason"),
                row.text("source"),
                row.mark("mark"),
                row.plain("note", "note_ko")));
    }

    private void listing(TableRow row) {
        String id = id(row);
        String party = party(row, "party");
        String by = publisher(row, "by");
        List<String> authority = row.alternatives("authority");
        authority.forEach(name -> {
            if (pack.rule(name).filter(RegisterReader::canList).isEmpty()) {
                row.wrong("authority", "a criterion or measure of the packs, several with or between", listing());
            }
        });
        Optional<String> limb = limb(row, authority);
        List<String> announced = row.words("announced");
        for (String ground : announced) {
            if (!pack.vocabulary().grounds().containsKey(ground)) {
                row.wrong("announced", "grounds of the vocabulary with spaces between", grounds());
            }
        }
        Optional<LocalDate> until = delistings.stream()
                .filter(off -> off.party().equals(party) && off.by().equals(by))
                .map(Delisting::on)
                .findFirst();
        listings.add(new Listing(
                id,
                party,
                by,
                row.maybe("key"),
                row.maybeDay("date"),
                row.day("seen"),
                until,
                row.constant("kind", Listing.Kind.values(), Listing.Kind::word),
                authority,
                limb,
                row.maybe("tag"),
                announced,
                row.maybe("release"),
                row.text("source"),
                row.mark("mark")));
        notes.put(id, row.plain("note", "note_ko"));
    }

    private static boolean canList(Rule rule) {
        return rule instanceof Criterion || rule instanceof Measure;
    }

    private List<String> listing() {
        return pack.rules().values().stream()
                .filter(RegisterReader::canList)
                .map(Rule::id)
                .toList();
    }

    private Set<String> grounds() {
        return pack.vocabulary().grounds().keySet();
    }

    /** A limb has to be one of its criterion on the day of the listing; the law is asked there and then. */
    private Optional<String> limb(TableRow row, List<String> authority) {
        Optional<String> limb = row.known("limb");
        boolean criterion = authority.stream()
                .anyMatch(name -> pack.rule(name, Criterion.class).isPresent());
        if (criterion && row.maybe("limb").isEmpty()) {
            row.wrong("limb", "a limb such as (iii), or " + TableRow.UNKNOWN, List.of());
        }
        if (limb.isPresent()) {
            List<String> parts = List.of(limb.get().split(TableRow.OR, -1));
            boolean formed = parts.stream().allMatch(part -> LIMB.matcher(part).matches());
            if (!formed || authority.size() != 1) {
                row.wrong("limb", "a limb of one criterion: (iii), (ii) or (iii), (ix) of (iv)", List.of());
            } else {
                Set<String> known = pack.rule(authority.getFirst(), Criterion.class)
                        .map(Meaning::labels)
                        .orElse(Set.of());
                boolean there = parts.stream()
                        .flatMap(part -> Arrays.stream(part.split(Meaning.OF, -1)))
                        .allMatch(known::contains);
                if (!there) {
                    row.wrong("limb", "a limb of " + authority.getFirst(), known);
                }
            }
        }
        return limb;
    }

    private void mention(TableRow row) {
        Optional<String> party = row.known("party");
        party.ifPresent(_ -> party(row, "party"));
        String duty = row.row().get("duty");
        if (pack.rule(duty, Duty.class).isEmpty()) {
            row.wrong(
                    "duty",
                    "a duty of the packs",
                    pack.all(Duty.class).stream().map(Duty::id).toList());
        }
        mentions.add(new Mention(
                row.text("report"),
                duty,
                row.day("date"),
                party,
                row.row().get("as_printed"),
                row.text("source"),
                row.mark("mark"),
                row.plain("note", "note_ko")));
    }

    private void link(TableRow row) {
        links.add(new Link(
                party(row, "party"),
                party(row, "of"),
                row.constant("kind", Link.Kind.values(), TableRow::word),
                share(row),
                row.text("source"),
                row.mark("mark")));
    }

    private static Optional<Share> share(TableRow row) {
        Optional<String> cell = row.maybe("share");
        try {
            return cell.map(text -> Share.of(new BigDecimal(text)));
        } catch (IllegalArgumentException e) {
            row.wrong("share", "a percentage from 0 to 100", List.of());
            return Optional.empty();
        }
    }

    // travel

    private void journey(TableRow row) {
        journeys.add(new Journey(
                id(row),
                party(row, "party"),
                country(row, "to").orElse(""),
                row.day("from"),
                row.day("until"),
                row.plain("purpose", "purpose_ko"),
                publisher(row, "body"),
                row.constant("waiver", Journey.Waiver.values(), TableRow::word),
                row.maybe("record"),
                row.text("source"),
                row.mark("mark"),
                row.plain("note", "note_ko")));
    }

    private void places(TableRow row) {
        String group = row.text("group");
        boolean all = row.text("codes").equals(ALL);
        places.put(group, new Places(group, all ? Set.of() : row.codes("codes"), row.codes("without")));
    }

    private void obligation(TableRow row) {
        obligations.add(new Obligation(
                id(row),
                publisher(row, "by"),
                row.oneOf("places", places.keySet(), "a group of places.csv"),
                row.plain("what", "ko"),
                row.plain("exceptions", "exceptions_ko"),
                row.text("cite"),
                row.day("since"),
                row.text("source"),
                row.mark("mark")));
    }

    private void country(TableRow row) {
        country(row, "code").ifPresent(code -> countries.put(code, new Plain(row.text("en"), row.text("ko"))));
    }

    private void entry(TableRow row) {
        List<String> criteria = row.alternatives("criteria");
        if (!criteria.stream().allMatch(name -> pack.rule(name, Criterion.class).isPresent())) {
            row.wrong("criteria", "criteria of the packs with or between", listing());
        }
        entry.add(new EntryRule(
                row.text("object"),
                row.maybe("class"),
                criteria,
                row.words("activities"),
                country(row, "country").orElse("")));
    }

    private void question(TableRow row) {
        if (pack.rule(row.row().get("criterion"), Criterion.class).isEmpty()) {
            row.wrong("criterion", "a criterion of the packs", List.of());
        }
        questions.add(new Question(
                id(row),
                row.row().get("criterion"),
                row.text("cite"),
                row.plain("question", "ko"),
                new Question.Option(row.text("option_a"), row.plain("a", "a_ko")),
                new Question.Option(row.text("option_b"), row.plain("b", "b_ko")),
                row.text("words")));
    }
}
