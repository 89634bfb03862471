package org.haetae.server.method;

import gg.jte.Content;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.haetae.answers.LawBook;
import org.haetae.answers.RuleText;
import org.haetae.answers.Stamp;
import org.haetae.answers.coverage.Covering;
import org.haetae.answers.coverage.DataFolder;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Shown;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.Glossary;
import org.haetae.law.Law;
import org.haetae.law.lint.QuotedRules;
import org.haetae.law.model.Coverage;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.NotEncoded;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Reading;
import org.haetae.law.mutate.Scores;
import org.haetae.server.law.Grid;
import org.haetae.server.law.LawLinks;
import org.haetae.server.law.LawPlaces;
import org.haetae.server.law.Reader;
import org.haetae.server.law.Readings;
import org.haetae.server.law.Unasked;
import org.haetae.server.page.Door;
import org.haetae.server.page.Place;
import org.haetae.server.page.Sheet;
import org.haetae.server.page.Templates;
import org.haetae.server.page.Visit;

/** How answers are made, what they rest on, and what is not known. */
public final class MethodPlaces {
    private static final String NAMES = "/law/names";

    /** A place by what it does. */
    private record At(String path, List<String> fields, Function<Visit, Sheet> shows) implements Place {
        @Override
        public Sheet sheet(Visit visit) {
            return shows.apply(visit);
        }
    }

    /** A figure: what it counts, and where it is told. */
    private record Figure(String what, String figure, String means, Optional<String> link) {}

    /** A part of a page: its heading, and what it says. */
    public record Part(String title, List<String> sentences, Optional<Grid> grid) {}

    private MethodPlaces() {}

    public static List<Place> all() {
        return List.of(
                new At("/method", List.of(), MethodPlaces::overview),
                new At("/method/answers", List.of(), MethodPlaces::answers),
                new At("/method/readings", List.of(), MethodPlaces::readings),
                new At(
                        "/method/coverage",
                        List.of(),
                        visit -> sheet(visit, MethodWord.COVERAGE, Covering.answer(visit.law(), visit.ask()))),
                new At("/method/sources", List.of(), MethodPlaces::sources),
                new At(
                        "/method/checks",
                        List.of(),
                        visit -> sheet(
                                visit,
                                MethodWord.CHECKS,
                                LawBook.lint(
                                        visit.law(),
                                        visit.ask(),
                                        DataFolder.here().texts()))),
                new At("/method/tried", List.of(), MethodPlaces::tried));
    }

    private static Sheet sheet(Visit visit, MethodWord here, Shown answer) {
        List<Sheet.Tab> tabs = new ArrayList<>();
        Map<MethodWord, String> pages = new LinkedHashMap<>();
        pages.put(MethodWord.OVERVIEW, "/method");
        pages.put(MethodWord.HOW, "/method/answers");
        pages.put(MethodWord.READINGS, "/method/readings");
        pages.put(MethodWord.COVERAGE, "/method/coverage");
        pages.put(MethodWord.SOURCES, "/method/sources");
        pages.put(MethodWord.CHECKS, "/method/checks");
        pages.put(MethodWord.TRIED, "/method/tried");
        pages.forEach((word, path) -> tabs.add(new Sheet.Tab(visit.say(word), visit.to(path), word == here)));
        return Sheet.of(visit, Door.METHOD, answer).tabs(tabs);
    }

    private static Content parts(Visit visit, List<Part> parts) {
        return Templates.part("method/parts", visit, parts);
    }

    // what it rests on

    private static Sheet overview(Visit visit) {
        Law law = visit.law();
        Pack pack = law.pack();
        List<NotEncoded> leftOut = pack.all(NotEncoded.class);
        long rules = rules(pack);
        String head = pack.coverage()
                .map(Coverage::readUpTo)
                .map(day ->
                        visit.say(MethodWord.HEAD, rules, pack.instruments().size(), visit.day(day), leftOut.size()))
                .orElseGet(() -> visit.say(
                        MethodWord.HEAD_NO_DAY, rules, pack.instruments().size(), leftOut.size()));
        List<Figure> figures = figures(visit, rules, leftOut);
        Table table = figures(visit, figures);
        Grid grid = linked(visit.say(MethodWord.FIGURES), table, figures);
        Unasked answer = new Unasked(head, "method/1", table);
        List<Part> parts = List.of(
                new Part(visit.say(MethodWord.FIGURES), List.of(), Optional.of(grid)),
                said(
                        visit,
                        MethodWord.UNKNOWN,
                        MethodWord.UNKNOWN_1,
                        MethodWord.UNKNOWN_2,
                        MethodWord.UNKNOWN_3,
                        MethodWord.UNKNOWN_4),
                said(visit, MethodWord.NOTICE, MethodWord.NOTICE_1, MethodWord.NOTICE_2));
        return rested(visit, sheet(visit, MethodWord.OVERVIEW, answer))
                .lede(visit.say(MethodWord.HEAD_LEDE))
                .body(parts(visit, parts));
    }

    /** With the foot of an answer that rests on no scenario. */
    private static Sheet rested(Visit visit, Sheet sheet) {
        List<String> foot = Stamp.of(visit.law(), visit.ask()).shortFoot().lines();
        return new Sheet(
                sheet.door(),
                sheet.answer(),
                sheet.heading(),
                sheet.lede(),
                sheet.warnings(),
                sheet.trail(),
                sheet.tabs(),
                sheet.above(),
                sheet.body(),
                foot);
    }

    private static long rules(Pack pack) {
        return pack.rules().values().stream()
                .filter(rule -> !(rule instanceof NotEncoded))
                .count();
    }

    private static long verify(Pack pack, Optional<Instrument> of) {
        return pack.rules().values().stream()
                .filter(RuleText::restsOnUnread)
                .filter(rule ->
                        of.isEmpty() || rule.head().instrument().equals(of.get().cite()))
                .filter(rule -> !(rule instanceof NotEncoded))
                .count();
    }

    private static List<Figure> figures(Visit visit, long rules, List<NotEncoded> leftOut) {
        Law law = visit.law();
        Pack pack = law.pack();
        List<Figure> figures = new ArrayList<>();
        for (Pack.Id id : pack.ids()) {
            figures.add(new Figure(
                    visit.say(MethodWord.PACK, id.name()),
                    id.revision(),
                    visit.say(MethodWord.PACK_MEANS),
                    Optional.empty()));
        }
        pack.coverage()
                .ifPresent(days -> figures.add(new Figure(
                        visit.say(MethodWord.COVERS),
                        days.from() + " .. " + days.readUpTo(),
                        visit.say(MethodWord.COVERS_MEANS),
                        Optional.of(visit.to("/method/coverage").toString()))));
        figures.add(
                figure(visit, MethodWord.INSTRUMENTS, pack.instruments().size(), MethodWord.INSTRUMENTS_MEANS, "/law"));
        figures.add(figure(visit, MethodWord.RULES, rules, MethodWord.RULES_MEANS, "/law"));
        figures.add(figure(visit, MethodWord.CASES, pack.cases().size(), MethodWord.CASES_MEANS, "/method/tried"));
        figures.add(figure(
                visit, MethodWord.FACTS, pack.vocabulary().facts().size(), MethodWord.FACTS_MEANS, NAMES + "?facts"));
        figures.add(figure(
                visit,
                MethodWord.POINTS,
                pack.vocabulary().readings().size(),
                MethodWord.POINTS_MEANS,
                "/method/readings"));
        Map<NotEncoded.Reason, Integer> reasons = new TreeMap<>();
        leftOut.forEach(words -> reasons.merge(words.reason(), 1, Integer::sum));
        reasons.forEach((reason, n) -> {
            Glossary word =
                    Glossary.named(reason.name().toLowerCase(Locale.ROOT)).getFirst();
            String name = visit.isKorean() ? word.korean() : word.word();
            figures.add(new Figure(
                    visit.say(MethodWord.LEFT_OUT, name),
                    String.valueOf(n),
                    visit.say(word.meaning()),
                    Optional.of(visit.to(NAMES).with("what", "left-out").toString())));
        });
        figures.add(figure(
                visit, MethodWord.VERIFY, verify(pack, Optional.empty()), MethodWord.VERIFY_MEANS, "/method/sources"));
        QuotedRules quoted = QuotedRules.of(law);
        figures.add(new Figure(
                visit.say(MethodWord.QUOTED),
                String.valueOf(quoted.quoted()),
                visit.say(MethodWord.QUOTED_MEANS, quoted.unquoted().size()),
                Optional.of(visit.to("/method/coverage").toString())));
        Map<String, Scores.Last> scores = scores(law);
        if (!scores.isEmpty()) {
            figures.add(new Figure(
                    visit.say(MethodWord.NOTICED),
                    visit.say(MethodWord.NOTICED_FIGURE, killed(scores), edits(scores)),
                    visit.say(MethodWord.NOTICED_MEANS),
                    Optional.of(visit.to("/method/tried").toString())));
        }
        return figures;
    }

    private static Figure figure(Visit visit, MethodWord what, long n, MethodWord means, String to) {
        var link = to.endsWith("?facts") ? visit.to(NAMES).with("what", "facts") : visit.to(to);
        return new Figure(visit.say(what), String.valueOf(n), visit.say(means), Optional.of(link.toString()));
    }

    private static Table figures(Visit visit, List<Figure> figures) {
        List<Table.Column> columns = List.of(
                new Table.Column("what", visit.say(MethodWord.COLUMN_WHAT), true),
                new Table.Column("figure", visit.say(MethodWord.COLUMN_FIGURE), false),
                new Table.Column("means", visit.say(MethodWord.COLUMN_MEANS), true));
        List<List<Cell>> rows = new ArrayList<>();
        figures.forEach(one -> rows.add(Table.row(one.what(), one.figure(), one.means())));
        return Table.of(columns, rows);
    }

    private static Grid linked(String caption, Table table, List<Figure> figures) {
        Map<String, Optional<String>> links = new LinkedHashMap<>();
        figures.forEach(one -> links.put(one.what(), one.link()));
        return Grid.of(
                caption,
                table,
                (column, row, cell) ->
                        cell == 0 ? links.getOrDefault(row.getFirst().text(), Optional.empty()) : Optional.empty());
    }

    private static Part said(Visit visit, MethodWord title, MethodWord... sentences) {
        return new Part(
                visit.say(title), Arrays.stream(sentences).map(visit::say).toList(), Optional.empty());
    }

    // how an answer is made

    private static Sheet answers(Visit visit) {
        List<Part> parts = new ArrayList<>();
        parts.add(said(visit, MethodWord.STEP_1, MethodWord.STEP_1_TEXT));
        parts.add(said(visit, MethodWord.STEP_2, MethodWord.STEP_2_TEXT));
        parts.add(said(visit, MethodWord.STEP_3, MethodWord.STEP_3_TEXT));
        parts.add(said(visit, MethodWord.STEP_4, MethodWord.STEP_4_TEXT));
        parts.add(said(visit, MethodWord.STEP_5, MethodWord.STEP_5_TEXT));
        List<Glossary> words = new ArrayList<>();
        words(visit, MethodWord.WORDS_OUTCOME, Glossary.Family.OUTCOME, parts, words);
        words(visit, MethodWord.WORDS_VERDICT, Glossary.Family.VERDICT, parts, words);
        words(visit, MethodWord.WORDS_GRADE, Glossary.Family.GRADE, parts, words);
        words(visit, MethodWord.WORDS_CONTROLLER, Glossary.Family.CONTROLLER, parts, words);
        words(visit, MethodWord.WORDS_MODE, Glossary.Family.MODE, parts, words);
        Unasked answer =
                new Unasked(visit.say(MethodWord.HOW_HEAD), "method-answers/1", LawPlaces.glossary(visit, words));
        return rested(visit, sheet(visit, MethodWord.HOW, answer))
                .lede(visit.say(MethodWord.HOW_LEDE))
                .body(parts(visit, parts));
    }

    private static void words(
            Visit visit, MethodWord title, Glossary.Family family, List<Part> parts, List<Glossary> all) {
        List<Glossary> words = Arrays.stream(Glossary.values())
                .filter(word -> word.family() == family)
                .toList();
        all.addAll(words);
        Table table = LawPlaces.glossary(visit, words);
        Table plain = Table.of(table.columns(), table.groups().getFirst().rows());
        Grid grid = Grid.of(
                visit.say(title),
                plain,
                (column, row, cell) -> cell == 0
                        ? Optional.of(visit.to("/law/explain")
                                .with("q", row.getFirst().text())
                                .toString())
                        : Optional.empty());
        parts.add(new Part(visit.say(title), List.of(), Optional.of(grid)));
    }

    // readings

    private static Sheet readings(Visit visit) {
        List<Reader.Reading> points = Readings.all(visit);
        long usual = visit.law().pack().vocabulary().readings().values().stream()
                .map(Reading::defaultOption)
                .filter(Optional::isPresent)
                .count();
        Shown answer = LawBook.list(visit.law(), visit.ask(), "readings");
        return sheet(visit, MethodWord.READINGS, answer)
                .heading(visit.say(MethodWord.READINGS_HEAD, points.size(), usual))
                .lede(visit.say(MethodWord.READINGS_LEDE))
                .body(Templates.part("method/readings", visit, points));
    }

    // sources

    private static Sheet sources(Visit visit) {
        Pack pack = visit.law().pack();
        List<Table.Column> columns = List.of(
                new Table.Column("cite", visit.say(MethodWord.COLUMN_CITE), false),
                new Table.Column("title", visit.say(MethodWord.COLUMN_TITLE), true),
                new Table.Column("checked", visit.say(MethodWord.COLUMN_CHECKED), false),
                new Table.Column("against", visit.say(MethodWord.COLUMN_AGAINST), true),
                new Table.Column("verify", visit.say(MethodWord.COLUMN_VERIFY), false));
        List<List<Cell>> rows = new ArrayList<>();
        Map<String, String> links = new LinkedHashMap<>();
        int checked = 0;
        for (Instrument instrument : pack.instruments()) {
            checked += instrument.checked().isPresent() ? 1 : 0;
            links.put(
                    instrument.cite().printed(),
                    visit.to("/law" + instrument.cite().path()).toString());
            rows.add(Table.row(
                    instrument.cite().printed(),
                    visit.say(instrument.title()),
                    instrument.checked().map(Object::toString).orElse(""),
                    instrument.against().orElse(""),
                    String.valueOf(verify(pack, Optional.of(instrument)))));
        }
        Table table = Table.of(columns, rows);
        String head =
                visit.say(MethodWord.SOURCES_HEAD, checked, pack.instruments().size(), verify(pack, Optional.empty()));
        Grid grid = Grid.of(
                visit.say(MethodWord.SOURCES),
                table,
                (column, row, cell) ->
                        cell == 1 ? Optional.ofNullable(links.get(row.getFirst().text())) : Optional.empty());
        return rested(visit, sheet(visit, MethodWord.SOURCES, new Unasked(head, "method-sources/1", table)))
                .lede(visit.say(MethodWord.SOURCES_LEDE))
                .body(Templates.part("law/grid", visit, grid));
    }

    // wrong edits

    /** By cite, of all packs read. */
    private static Map<String, Scores.Last> scores(Law law) {
        Map<String, Scores.Last> all = new TreeMap<>();
        law.folder().ifPresent(folder -> {
            if (Files.isDirectory(folder.resolve("law"))) {
                all.putAll(Scores.in(folder).byCite());
            }
            for (Pack.Id id : law.pack().ids()) {
                Path pack = folder.resolve(id.name());
                if (Files.isDirectory(pack)) {
                    all.putAll(Scores.in(pack).byCite());
                }
            }
        });
        return all;
    }

    private static int killed(Map<String, Scores.Last> scores) {
        return scores.values().stream().mapToInt(Scores.Last::killed).sum();
    }

    private static int edits(Map<String, Scores.Last> scores) {
        return scores.values().stream().mapToInt(Scores.Last::total).sum();
    }

    private static Sheet tried(Visit visit) {
        Map<String, Scores.Last> scores = scores(visit.law());
        LawLinks links = new LawLinks(visit);
        List<Table.Column> columns = List.of(
                new Table.Column("cite", visit.say(MethodWord.COLUMN_CITE), false),
                new Table.Column("noticed", visit.say(MethodWord.COLUMN_NOTICED), false),
                new Table.Column("edits", visit.say(MethodWord.COLUMN_EDITS), false),
                new Table.Column("share", visit.say(MethodWord.COLUMN_SHARE), false),
                new Table.Column("text", visit.say(MethodWord.COLUMN_TEXT), false));
        List<List<Cell>> rows = new ArrayList<>();
        scores.forEach((cite, last) -> rows.add(Table.row(
                cite, String.valueOf(last.killed()), String.valueOf(last.total()), last.share() + " %", last.text())));
        Table table = Table.of(columns, rows);
        String head = scores.isEmpty()
                ? visit.say(MethodWord.TRIED_NONE)
                : visit.say(MethodWord.TRIED_HEAD, killed(scores), edits(scores));
        Grid grid = Grid.of(
                visit.say(MethodWord.TRIED),
                table,
                (column, row, cell) -> cell == 0 ? links.path(row.getFirst().text()) : Optional.empty());
        return rested(visit, sheet(visit, MethodWord.TRIED, new Unasked(head, "method-tried/1", table)))
                .lede(visit.say(MethodWord.TRIED_LEDE))
                .body(Templates.part("law/grid", visit, grid));
    }
}
