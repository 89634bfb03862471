package org.haetae.server.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.haetae.answers.Explain;
import org.haetae.answers.Family;
import org.haetae.answers.LawBook;
import org.haetae.answers.LawShown;
import org.haetae.answers.NamesListed;
import org.haetae.answers.ProvisionView;
import org.haetae.answers.coverage.DataFolder;
import org.haetae.answers.paper.Claim;
import org.haetae.answers.paper.PaperAnswer;
import org.haetae.answers.paper.PaperAsked;
import org.haetae.answers.record.PublicRecord;
import org.haetae.answers.record.RecordAnswer;
import org.haetae.answers.record.RecordAsked;
import org.haetae.answers.record.RecordLine;
import org.haetae.answers.search.Hit;
import org.haetae.answers.search.Search;
import org.haetae.answers.search.SearchAnswer;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Shown;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.Glossary;
import org.haetae.answers.words.SearchPhrase;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Provision;
import org.haetae.law.text.TextStore;
import org.haetae.notation.BadInput;
import org.haetae.notation.Problem;
import org.haetae.server.page.Door;
import org.haetae.server.page.Link;
import org.haetae.server.page.Place;
import org.haetae.server.page.Sheet;
import org.haetae.server.page.Site;
import org.haetae.server.page.Templates;
import org.haetae.server.page.Visit;

/** The law: contents, a provision, search, words, names, the paper, the record. */
public final class LawPlaces {
    /** Rules beyond which a page of headings is shown first. */
    private static final int MOST_RULES = 14;

    /** A code, a title and a section with slashes between them: the short form of a path. */
    private static final Pattern SHORT = Pattern.compile("(usc|cfr)/(\\d+)/(.+)");

    /** Lines of the record beyond which a topic is chosen first. */
    private static final int MOST_LINES = 60;

    /** A place by what it does. */
    private record At(String path, List<String> fields, Function<Visit, Sheet> shows) implements Place {
        @Override
        public Sheet sheet(Visit visit) {
            return shows.apply(visit);
        }
    }

    private LawPlaces() {}

    public static List<Place> all() {
        return List.of(
                new At("/law", List.of(), LawPlaces::contents),
                new At("/law/search", List.of("q"), LawPlaces::search),
                new At("/law/explain", List.of("q"), LawPlaces::explain),
                new At("/law/names", List.of("what"), LawPlaces::names),
                new At("/law/paper", List.of("verdict", "section"), LawPlaces::paper),
                new At("/law/record", List.of("topic", "scope", "kind", "from", "until"), LawPlaces::record),
                new At("/law/*", List.of("from", "to", "tests"), LawPlaces::reader));
    }

    private static Sheet sheet(Visit visit, LawWord here, Shown answer) {
        return Sheet.of(visit, Door.LAW, answer).tabs(LawTabs.of(visit, here));
    }

    // contents

    private static Sheet contents(Visit visit) {
        var answer = LawBook.list(visit.law(), visit.ask());
        Table table = answer.table();
        List<Instrument> instruments = visit.law().pack().instruments();
        Grid grid = Grid.of(visit.say(LawWord.INSTRUMENTS), table, (column, row, cell) -> {
            int at = table.groups().getFirst().rows().indexOf(row);
            return cell == 1
                    ? Optional.of(
                            visit.to(LawLinks.LAW + instruments.get(at).cite().path())
                                    .toString())
                    : Optional.empty();
        });
        Map<LawWord, List<List<Grid.Entry>>> groups = new LinkedHashMap<>();
        for (LawWord word :
                List.of(LawWord.STATUTES, LawWord.ORDERS, LawWord.REGULATIONS, LawWord.CODE, LawWord.WORLD)) {
            groups.put(word, new ArrayList<>());
        }
        List<List<Grid.Entry>> rows = grid.groups().getFirst().rows();
        for (int i = 0; i < rows.size(); i++) {
            groups.computeIfAbsent(shelf(instruments.get(i).cite()), _ -> new ArrayList<>())
                    .add(rows.get(i));
        }
        List<Grid.Group> titled = new ArrayList<>();
        groups.forEach((word, some) -> {
            if (!some.isEmpty()) {
                titled.add(new Grid.Group(visit.say(word), some));
            }
        });
        return sheet(visit, LawWord.CONTENTS, answer)
                .lede(visit.say(LawWord.CONTENTS_LEDE))
                .body(Templates.part("law/contents", visit, grid.grouped(titled)));
    }

    private static LawWord shelf(UslmRef cite) {
        String[] parts = cite.path().split("/", -1);
        return switch (parts.length > 2 ? parts[1] + "/" + parts[2] : "") {
            case "us/pl" -> LawWord.STATUTES;
            case "us/eo", "us/proc" -> LawWord.ORDERS;
            case "us/cfr", "us/fr" -> LawWord.REGULATIONS;
            case "us/usc" -> LawWord.CODE;
            default -> parts[1].equals("un") ? LawWord.WORLD : LawWord.CODE;
        };
    }

    // a provision, a rule, a name

    private static Sheet reader(Visit visit) {
        String typed = typed(visit.rest());
        TextStore texts = DataFolder.here().texts();
        LawShown shown = whole(visit, typed, shown(visit, typed, texts), texts);
        Sheet sheet = Sheet.of(visit, Door.LAW, shown);
        if (!shown.names().isEmpty()) {
            List<Sheet.Step> trail =
                    List.of(LawTabs.law(visit), new Sheet.Step(visit.say(LawWord.NAMES), visit.to("/law/names")));
            return sheet.trail(trail).tabs(LawTabs.of(visit, LawWord.NAMES));
        }
        Instrument instrument = shown.provisions().getFirst().instrument();
        UslmRef cite = instrument.cite();
        boolean whole = typed.equals(cite.path());
        List<Sheet.Step> trail = new ArrayList<>(List.of(LawTabs.law(visit)));
        if (!whole) {
            trail.add(new Sheet.Step(visit.say(instrument.title()), visit.to(LawLinks.LAW + cite.path())));
        }
        if (whole) {
            sheet = sheet.heading(visit.say(
                    instrument.inForce().contains(visit.day()) ? LawWord.INSTRUMENT_HEAD : LawWord.INSTRUMENT_HEAD_NOT,
                    visit.say(instrument.title()),
                    cite.printed(),
                    visit.day(visit.day()),
                    Outline.rules(instrument.provisions()),
                    Outline.headings(instrument.provisions())));
        }
        if (whole && Outline.rules(instrument.provisions()) > MOST_RULES) {
            return sheet.trail(trail)
                    .body(Templates.part("law/outline", visit, Outline.of(visit, instrument, Optional.empty())));
        }
        Sheet told = Opened.lede(visit, shown).map(sheet::lede).orElse(sheet);
        return told.trail(trail).body(Templates.part("law/reader", visit, Opened.of(visit, typed, shown, texts)));
    }

    private static String typed(String rest) {
        Matcher code = SHORT.matcher(rest);
        if (code.matches()) {
            return "/us/" + code.group(1) + "/t" + code.group(2) + "/s" + code.group(3);
        }
        return rest.indexOf('/') < 0 ? rest : "/" + rest;
    }

    /** An instrument is all of its headings, of which one may be cited as the instrument is. */
    private static LawShown whole(Visit visit, String typed, LawShown found, TextStore texts) {
        Optional<Instrument> instrument = visit.law().pack().instruments().stream()
                .filter(one -> one.cite().path().equals(typed))
                .findFirst();
        if (instrument.isEmpty()) {
            return found;
        }
        Map<String, ProvisionView> all = new LinkedHashMap<>();
        for (Provision provision : instrument.get().provisions()) {
            String cite = provision.cite().map(UslmRef::path).orElse(typed);
            LawBook.show(visit.law(), visit.ask(), cite, texts).provisions().stream()
                    .filter(view -> view.instrument().equals(instrument.get()))
                    .forEach(view -> all.putIfAbsent(view.at(), view));
        }
        return new LawShown(
                found.stamp(),
                found.asked(),
                true,
                List.copyOf(all.values()),
                List.of(),
                List.of(),
                List.of(),
                found.unused());
    }

    /** What is not there is an address that is not there. */
    private static LawShown shown(Visit visit, String typed, TextStore texts) {
        try {
            return LawBook.show(visit.law(), visit.ask(), typed, texts);
        } catch (BadInput e) {
            List<Problem> problems = new ArrayList<>();
            e.problems()
                    .forEach(problem -> problems.add(
                            new Problem(Site.NOT_THERE, problem.found(), problem.expected(), problem.nearest(), "")));
            throw new BadInput(problems);
        }
    }

    // search

    /** A form above what it found; without JavaScript it is an address like any other. */
    public record Asked(
            String action,
            String label,
            String button,
            String typed,
            List<Map.Entry<String, String>> kept,
            Optional<String> note,
            Optional<Reader.Item> nearest,
            Optional<Grid> grid) {}

    private static List<Map.Entry<String, String>> kept(Visit visit) {
        List<Map.Entry<String, String>> kept = new ArrayList<>();
        visit.here().without("q").fields().forEach((name, values) -> {
            for (String value : values.split("\n", -1)) {
                kept.add(Map.entry(name, value));
            }
        });
        return kept;
    }

    private static Sheet search(Visit visit) {
        String typed = visit.value("q").map(String::strip).orElse("");
        Pack pack = visit.law().pack();
        if (typed.isEmpty()) {
            String head = visit.say(
                    LawWord.ASK_SEARCH_HEAD,
                    pack.instruments().size(),
                    rules(pack),
                    pack.cases().size());
            return found(
                            visit,
                            new Unasked(head, "law-search/1", hits(visit, List.of())),
                            typed,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty())
                    .lede(visit.say(LawWord.ASK_SEARCH_LEDE));
        }
        try {
            SearchAnswer answer = Search.answer(visit.law(), visit.ask(), typed);
            Grid grid = searched(visit, answer);
            return found(visit, answer, typed, Optional.empty(), Optional.empty(), Optional.of(grid));
        } catch (BadInput e) {
            Shown nothing =
                    new Unasked(visit.say(LawWord.FOUND_NOTHING, typed), "law-search/1", hits(visit, List.of()));
            Optional<Reader.Item> nearest = e.problems()
                    .getFirst()
                    .nearest()
                    .map(near -> new Reader.Item(
                            visit.say(LawWord.NEAREST, near),
                            visit.to("/law/search").with("q", near).toString(),
                            false,
                            ""));
            return found(
                    visit,
                    nothing,
                    typed,
                    Optional.of(visit.say(LawWord.FOUND_NOTHING_LEDE)),
                    nearest,
                    Optional.empty());
        }
    }

    private static long rules(Pack pack) {
        return pack.rules().values().stream()
                .filter(rule -> !(rule instanceof org.haetae.law.model.NotEncoded))
                .count();
    }

    private static Sheet found(
            Visit visit,
            Shown answer,
            String typed,
            Optional<String> note,
            Optional<Reader.Item> nearest,
            Optional<Grid> grid) {
        Asked asked = new Asked(
                "/law/search",
                visit.say(LawWord.ASK_SEARCH_LABEL),
                visit.say(LawWord.GO),
                typed,
                kept(visit),
                note,
                nearest,
                grid);
        return sheet(visit, LawWord.SEARCH, answer).body(Templates.part("law/asked", visit, asked));
    }

    private static Table hits(Visit visit, List<Hit> hits) {
        List<Table.Column> columns = List.of(
                new Table.Column("kind", visit.say(LawWord.COLUMN_KIND), false),
                new Table.Column("cite", visit.say(SearchPhrase.COLUMN_WHERE), true),
                new Table.Column("line", visit.say(SearchPhrase.COLUMN_LINE), true));
        List<List<Cell>> rows = new ArrayList<>();
        for (Hit hit : hits) {
            String where = hit.cite().map(UslmRef::printed).orElse(hit.name());
            String title = hit.title().isEmpty() ? where : where + " · " + hit.title();
            String there = hit.inForce() ? title : title + " · " + visit.say(SearchPhrase.NOT_IN_FORCE);
            rows.add(Table.row(visit.say(SearchPhrase.kind(hit.kind())), there, hit.line()));
        }
        return Table.of(columns, rows);
    }

    private static Grid searched(Visit visit, SearchAnswer answer) {
        LawLinks links = new LawLinks(visit);
        Table table = hits(visit, answer.hits());
        List<List<Cell>> rows = table.groups().getFirst().rows();
        return Grid.of(
                visit.say(LawWord.RESULTS),
                table,
                (column, row, cell) -> cell == 1
                        ? lead(visit, links, answer.hits().get(identity(rows, row)))
                                .map(Link::toString)
                        : Optional.empty());
    }

    @SuppressWarnings("ReferenceEquality") // the very row: two may say the same of different hits
    private static int identity(List<List<Cell>> rows, List<Cell> row) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) == row) {
                return i;
            }
        }
        throw new IllegalStateException("a row of another table");
    }

    private static Optional<Link> lead(Visit visit, LawLinks links, Hit hit) {
        Optional<Link> named = hit.name().isEmpty() ? Optional.empty() : links.name(hit.name());
        Optional<Link> scenario = visit.law()
                .pack()
                .scenario(hit.name())
                .map(one -> visit.to("/relief").with("s", one.name()));
        return named.or(() -> scenario).or(() -> hit.cite().flatMap(links::cite));
    }

    // words

    private static Sheet explain(Visit visit) {
        String typed = visit.value("q").map(String::strip).orElse("");
        if (typed.isEmpty()) {
            return glossary(visit, typed, visit.say(LawWord.ASK_WORD_HEAD, Glossary.values().length), Optional.empty())
                    .lede(visit.say(LawWord.ASK_WORD_LEDE));
        }
        try {
            Sheet sheet = sheet(visit, LawWord.WORDS, Explain.answer(visit.law(), visit.ask(), typed));
            return sheet.body(Templates.parts(
                    Templates.part("law/asked", visit, asked(visit, typed, Optional.empty(), Optional.empty())),
                    sheet.body()));
        } catch (BadInput e) {
            Optional<Reader.Item> nearest = e.problems()
                    .getFirst()
                    .nearest()
                    .map(near -> new Reader.Item(
                            visit.say(LawWord.NEAREST, near),
                            visit.to("/law/explain").with("q", near).toString(),
                            false,
                            ""));
            return glossary(visit, typed, visit.say(LawWord.WORD_NOT_FOUND, typed), nearest);
        }
    }

    private static Asked asked(Visit visit, String typed, Optional<Reader.Item> nearest, Optional<Grid> grid) {
        return new Asked(
                "/law/explain",
                visit.say(LawWord.ASK_WORD_LABEL),
                visit.say(LawWord.ASK_WORD_GO),
                typed,
                kept(visit),
                Optional.empty(),
                nearest,
                grid);
    }

    private static Sheet glossary(Visit visit, String typed, String head, Optional<Reader.Item> nearest) {
        Table table = glossary(visit, List.of(Glossary.values()));
        Grid grid = Grid.of(
                visit.say(LawWord.WORDS),
                table,
                (column, row, cell) -> cell == 0
                        ? Optional.of(visit.to("/law/explain")
                                .with("q", row.getFirst().text())
                                .toString())
                        : Optional.empty());
        return sheet(visit, LawWord.WORDS, new Unasked(head, "explain/1", table))
                .body(Templates.part("law/asked", visit, asked(visit, typed, nearest, Optional.of(grid))));
    }

    /** The product's own words, by kind. */
    public static Table glossary(Visit visit, List<Glossary> words) {
        List<Table.Column> columns = List.of(
                new Table.Column("word", visit.say(LawWord.COLUMN_WORD), false),
                new Table.Column("korean", "한국어", false),
                new Table.Column("meaning", visit.say(LawWord.COLUMN_MEANING), true));
        Map<Glossary.Family, List<List<Cell>>> groups = new LinkedHashMap<>();
        for (Glossary word : words) {
            groups.computeIfAbsent(word.family(), _ -> new ArrayList<>())
                    .add(Table.row(word.word(), word.korean(), visit.say(word.meaning())));
        }
        List<Table.Group> titled = new ArrayList<>();
        groups.forEach((family, rows) -> titled.add(
                new Table.Group(org.haetae.answers.words.Wording.sentence(visit.say(family.plain())), rows)));
        return new Table(columns, titled);
    }

    // names

    private static Sheet names(Visit visit) {
        String what = visit.value("what").orElse(Family.READINGS.word());
        var answer = LawBook.list(visit.law(), visit.ask(), what);
        if (!(answer instanceof NamesListed names)) {
            return sheet(visit, LawWord.NAMES, answer);
        }
        LawLinks links = new LawLinks(visit);
        Table table = Grid.first(names.page()).orElseThrow();
        Table data = names.table();
        Map<String, String> cites = new LinkedHashMap<>();
        int id = index(data, "id");
        int cite = index(data, "cite");
        data.groups()
                .forEach(group -> group.rows()
                        .forEach(row -> cites.putIfAbsent(
                                row.get(id).text(), row.get(cite).text())));
        Grid grid = Grid.of("", table, (column, row, cell) -> switch (column.key()) {
            case "id" -> links.name(row.get(cell).text()).map(Link::toString);
            case "cite" -> {
                int own = index(table, "id");
                yield own < 0
                        ? Optional.empty()
                        : links.path(cites.getOrDefault(row.get(own).text(), ""));
            }
            default -> Optional.empty();
        });
        List<Reader.Item> families = new ArrayList<>();
        for (Family family : Family.values()) {
            families.add(new Reader.Item(
                    visit.say(family.named(2)),
                    visit.to("/law/names").with("what", family.word()).toString(),
                    family.word().equals(what),
                    ""));
        }
        return sheet(visit, LawWord.NAMES, answer)
                .lede(visit.say(LawWord.NAMES_LEDE))
                .body(Templates.part(
                        "law/listed",
                        visit,
                        new Listed(List.of(new Choice("", families)), Optional.of(grid), Optional.empty())));
    }

    private static int index(Table table, String key) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** Links to choose from, one of which is chosen. */
    public record Choice(String title, List<Reader.Item> items) {}

    /** A table under what may be chosen. */
    public record Listed(List<Choice> choices, Optional<Grid> grid, Optional<String> note) {}

    // the paper

    /** A part of the paper and its claims. */
    public record Part(String title, List<Judged> claims) {}

    /**
     * A claim of the paper.
     *
     * @param tone how its verdict is meant
     * @param deciders what decides it
     */
    public record Judged(String n, String claim, String verdict, String tone, String why, List<Reader.Item> deciders) {}

    /** The paper under what may be chosen. */
    public record Paper(List<Reader.Item> verdicts, List<Part> parts) {}

    private static Sheet paper(Visit visit) {
        PaperAnswer answer = PaperAsked.answer(
                visit.law(), new PaperAsked.Question(visit.ask(), visit.value("verdict"), visit.value("section")));
        PaperAnswer whole = visit.value("verdict").isEmpty()
                ? answer
                : PaperAsked.answer(
                        visit.law(), new PaperAsked.Question(visit.ask(), Optional.empty(), visit.value("section")));
        Map<Claim.Verdict, Integer> counts = new LinkedHashMap<>();
        for (Claim.Verdict verdict : Claim.Verdict.values()) {
            int n = (int) whole.claims().stream()
                    .filter(claim -> claim.verdict() == verdict)
                    .count();
            if (n > 0) {
                counts.put(verdict, n);
            }
        }
        List<Reader.Item> verdicts = new ArrayList<>();
        verdicts.add(new Reader.Item(
                visit.say(LawWord.PAPER_ALL),
                visit.here().without("verdict").toString(),
                visit.value("verdict").isEmpty(),
                String.valueOf(whole.claims().size())));
        counts.forEach((verdict, n) -> verdicts.add(new Reader.Item(
                visit.say(verdict.plain()),
                visit.here().with("verdict", verdict.word()).toString(),
                visit.value("verdict").filter(verdict.word()::equals).isPresent(),
                String.valueOf(n))));
        return sheet(visit, LawWord.PAPER, answer)
                .lede(visit.say(LawWord.PAPER_LEDE))
                .body(Templates.part("law/paper", visit, new Paper(verdicts, parts(visit, answer))));
    }

    /** The rows of the answer, each with the links of its claim. */
    private static List<Part> parts(Visit visit, PaperAnswer answer) {
        LawLinks links = new LawLinks(visit);
        Map<String, RecordLine> record = PublicRecord.of(visit.law()).lines();
        Map<String, Claim> claims = new LinkedHashMap<>();
        answer.claims().forEach(claim -> claims.put(claim.n(), claim));
        List<Part> parts = new ArrayList<>();
        for (Table.Group group : Grid.first(answer.page()).map(Table::groups).orElse(List.of())) {
            List<Judged> judged = new ArrayList<>();
            for (List<Cell> row : group.rows()) {
                List<Reader.Item> deciders = new ArrayList<>();
                Claim claim = Objects.requireNonNull(claims.get(row.getFirst().text()));
                for (Claim.Decider decider : claim.decides()) {
                    String link = decider.kind() == Claim.Decider.Kind.RECORD
                            ? recorded(visit, record, decider.id())
                            : links.path(decider.id()).orElse("");
                    deciders.add(new Reader.Item(decider.text(), link, false, decider.title()));
                }
                judged.add(new Judged(
                        row.get(0).text(),
                        row.get(1).text(),
                        row.get(2).text(),
                        row.get(2).tone().name().toLowerCase(java.util.Locale.ROOT),
                        answer.why(claim),
                        deciders));
            }
            parts.add(new Part(group.title(), judged));
        }
        return parts;
    }

    private static String recorded(Visit visit, Map<String, RecordLine> record, String id) {
        RecordLine line = record.get(id);
        return line == null
                ? ""
                : visit.to("/law/record")
                        .with("topic", line.topic())
                        .with("scope", line.scope())
                        .toString();
    }

    // the record

    private static Sheet record(Visit visit) {
        RecordAnswer answer = asked(visit, visit.value("topic"));
        RecordAnswer all = visit.value("topic").isEmpty() ? answer : asked(visit, Optional.empty());
        Map<String, Integer> topics = new LinkedHashMap<>();
        for (RecordLine line : all.lines()) {
            topics.merge(line.topic(), 1, Integer::sum);
        }
        List<Reader.Item> items = new ArrayList<>();
        topics.forEach((topic, n) -> items.add(new Reader.Item(
                topic.replace('-', ' '),
                visit.here()
                        .without("scope")
                        .without("kind")
                        .with("topic", topic)
                        .toString(),
                visit.value("topic").filter(topic::equals).isPresent(),
                String.valueOf(n))));
        boolean choose =
                answer.lines().size() > MOST_LINES && visit.value("topic").isEmpty();
        Optional<Grid> grid = choose
                ? Optional.empty()
                : Grid.first(answer.page()).map(table -> Grid.of("", table, (column, row, cell) -> Optional.empty()));
        Optional<String> note = choose ? Optional.of(visit.say(LawWord.RECORD_CHOOSE)) : Optional.empty();
        return sheet(visit, LawWord.RECORD, answer)
                .lede(visit.say(LawWord.RECORD_LEDE))
                .body(Templates.part(
                        "law/listed",
                        visit,
                        new Listed(List.of(new Choice(visit.say(LawWord.RECORD_TOPICS), items)), grid, note)));
    }

    private static RecordAnswer asked(Visit visit, Optional<String> topic) {
        return RecordAsked.answer(
                visit.law(),
                new RecordAsked.Question(
                        visit.ask(),
                        topic,
                        visit.value("scope"),
                        visit.value("kind"),
                        visit.value("from"),
                        visit.value("until")));
    }
}
