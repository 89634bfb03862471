package org.haetae.server.relief;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.answers.Ask;
import org.haetae.answers.Assumed;
import org.haetae.answers.MeasureView;
import org.haetae.answers.Relief;
import org.haetae.answers.ReliefAnswer;
import org.haetae.answers.RouteView;
import org.haetae.answers.words.Terms;
import org.haetae.law.eval.Outcome;
import org.haetae.law.model.Given;
import org.haetae.law.model.Verb;
import org.haetae.server.page.Verdicts;
import org.haetae.server.page.Visit;

/**
 * The matrix as its template writes it: what each scenario does to each measure, tinted where it differs from the first.
 *
 * @param rows so many of them are shown
 */
public record Matrix(List<Head> heads, List<Group> groups, List<Key> key, int rows, boolean onlyChanged) {
    /** A scenario at the head of its column. */
    public record Head(
            String name, String title, String tells, String link, List<String> facts, List<Part> parts, int differ) {}

    /** A piece of the bar that counts. */
    public record Part(String code, int count, String words, int x, int width) {}

    /** An outcome in the key. */
    public record Key(String code, String words) {}

    public record Group(String title, List<Row> rows) {}

    /**
     * A measure.
     *
     * @param opened the cell that is open under it
     */
    public record Row(
            String id,
            String title,
            String cite,
            String modality,
            boolean verify,
            String link,
            List<Cell> cells,
            Optional<Opened> opened) {}

    /**
     * What a scenario does to a measure.
     *
     * @param code of the outcome; empty where the measure is not there
     * @param tinted in the first column, and where it differs from it
     */
    public record Cell(
            String head, String code, String words, String note, boolean tinted, boolean open, String link) {}

    /** A cell opened: the sentence, the law's words, the ways on. */
    public record Opened(
            String scenario,
            String sentence,
            List<String> quotes,
            String cite,
            String why,
            String takes,
            String close) {}

    private static final int BAR = 200;

    static Matrix of(Visit visit, ReliefAnswer answer, boolean onlyChanged) {
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < answer.columns().size(); i++) {
            heads.add(head(visit, answer, i));
        }
        List<Group> groups = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        String title = "";
        int shown = 0;
        for (MeasureView view : answer.measures()) {
            if (onlyChanged && !answer.differs(view.id())) {
                continue;
            }
            if (!view.groupTitle().equals(title) && !rows.isEmpty()) {
                groups.add(new Group(title, rows));
                rows = new ArrayList<>();
            }
            title = view.groupTitle();
            rows.add(row(visit, answer, view, heads));
            shown++;
        }
        if (!rows.isEmpty()) {
            groups.add(new Group(title, rows));
        }
        return new Matrix(heads, groups, key(visit), shown, onlyChanged);
    }

    private static List<Key> key(Visit visit) {
        List<Key> key = new ArrayList<>();
        for (Outcome.Word word : Verdicts.ORDER) {
            key.add(new Key(Verdicts.code(word), visit.say(Terms.of(word))));
        }
        return key;
    }

    private static Head head(Visit visit, ReliefAnswer answer, int column) {
        ReliefAnswer.Column of = answer.columns().get(column);
        Assumed assumed = visit.ask().assumed().size() > column
                ? visit.ask().assumed().get(column)
                : answer.stamp().ask().assumed().get(column);
        List<String> facts = new ArrayList<>();
        for (Given given : answer.stamp().ask().assumed().get(column).given(visit.day())) {
            facts.add(visit.wording().name(given.fact()));
        }
        Map<Outcome.Word, Integer> counts = new EnumMap<>(Outcome.Word.class);
        int all = 0;
        int differ = 0;
        for (MeasureView view : of.measures()) {
            differ += !view.beside() && answer.differs(of, view.id()) ? 1 : 0;
            if (of.counts(view)) {
                counts.merge(view.outcome().word(), 1, Integer::sum);
                all++;
            }
        }
        List<Part> parts = new ArrayList<>();
        int before = 0;
        for (Outcome.Word word : Verdicts.ORDER) {
            int count = counts.getOrDefault(word, 0);
            if (count > 0) {
                int x = BAR * before / all;
                before += count;
                parts.add(new Part(Verdicts.code(word), count, visit.say(Terms.of(word)), x, BAR * before / all - x));
            }
        }
        String title = assumed.scenario().isEmpty()
                ? visit.say(ReliefWord.NO_SCENARIO)
                : visit.law()
                        .pack()
                        .scenario(of.scenario())
                        .map(s -> visit.say(s.title()))
                        .orElse(of.scenario());
        return new Head(
                of.scenario(),
                title,
                answer.headline(of),
                visit.here()
                        .with("s", of.scenario())
                        .without("only")
                        .without("open")
                        .toString(),
                facts,
                parts,
                differ);
    }

    private static Row row(Visit visit, ReliefAnswer answer, MeasureView view, List<Head> heads) {
        List<Cell> cells = new ArrayList<>();
        Optional<Opened> opened = Optional.empty();
        String firstNote =
                answer.columns().getFirst().measure(view.id()).map(answer::note).orElse("");
        for (int i = 0; i < answer.columns().size(); i++) {
            ReliefAnswer.Column column = answer.columns().get(i);
            Optional<MeasureView> here = column.measure(view.id());
            String name = view.id() + "." + column.scenario();
            boolean open = visit.value("open").filter(name::equals).isPresent();
            String note = here.map(answer::note).orElse("");
            cells.add(new Cell(
                    heads.get(i).title(),
                    here.map(v -> Verdicts.code(v.outcome().word())).orElse(""),
                    here.map(v -> visit.say(Terms.of(v.outcome().word()))).orElse(visit.say(ReliefWord.NOT_THERE)),
                    i == 0 || !note.equals(firstNote) ? note : "",
                    i == 0 || answer.differs(column, view.id()),
                    open,
                    visit.here().with("open", open ? "" : name).at(view.id()).toString()));
            if (open && here.isPresent()) {
                opened = Optional.of(
                        opened(visit, view.id(), column.scenario(), heads.get(i).title()));
            }
        }
        return new Row(
                view.id(),
                view.title(),
                view.cite().printed(),
                view.modality().map(m -> visit.say(Terms.of(m))).orElse(""),
                view.verify(),
                visit.along("/relief/why").with("m", view.id()).toString(),
                cells,
                opened);
    }

    private static Opened opened(Visit visit, String id, String scenario, String title) {
        Ask ask = scenario.isEmpty() ? visit.ask() : visit.under(scenario);
        ReliefAnswer answer =
                Relief.answer(visit.law(), new Relief.Question(ask, Optional.of(id), Optional.empty(), true));
        Optional<RouteView> quoted = answer.measures().stream()
                .flatMap(view -> view.routes().stream())
                .filter(route -> !route.quotes().isEmpty())
                .reduce((a, b) -> b.verb().filter(Verb.TERMINATE::equals).isPresent() ? b : a);
        return new Opened(
                title,
                answer.headline(),
                quoted.map(RouteView::quotes).orElse(List.of()),
                quoted.map(route -> route.cite().printed()).orElse(""),
                visit.to("/relief/why").with("m", id).with("s", scenario).toString(),
                visit.to("/relief/takes").with("m", id).with("s", scenario).toString(),
                visit.here().without("open").at(id).toString());
    }
}
