package org.haetae.server.relief;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.answers.Ask;
import org.haetae.answers.AskText;
import org.haetae.answers.Diff;
import org.haetae.answers.LawBook;
import org.haetae.answers.MeasureView;
import org.haetae.answers.Relief;
import org.haetae.answers.ReliefAnswer;
import org.haetae.answers.RouteView;
import org.haetae.answers.Scenarios;
import org.haetae.answers.Takes;
import org.haetae.answers.memo.Memo;
import org.haetae.answers.offer.Offering;
import org.haetae.answers.plan.Planning;
import org.haetae.answers.show.Shown;
import org.haetae.law.model.Scenario;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;
import org.haetae.server.page.Door;
import org.haetae.server.page.Frame;
import org.haetae.server.page.Link;
import org.haetae.server.page.Place;
import org.haetae.server.page.Sheet;
import org.haetae.server.page.Templates;
import org.haetae.server.page.Visit;

/** What opens where: the matrix, one measure, what it takes, and what is asked of a scenario as a whole. */
public final class ReliefPlaces {
    private ReliefPlaces() {}

    /** A place by what it does. */
    private record At(String path, List<String> fields, java.util.function.Function<Visit, Sheet> shows)
            implements Place {
        @Override
        public Sheet sheet(Visit visit) {
            return shows.apply(visit);
        }
    }

    public static List<Place> all() {
        return List.of(
                new At("/relief", List.of("group", "only", "open"), ReliefPlaces::matrix),
                new At("/relief/why", List.of("m", "how"), ReliefPlaces::why),
                new At("/relief/takes", List.of("m", "how"), ReliefPlaces::takes),
                new At("/relief/facts", List.of(), ReliefPlaces::facts),
                new At("/relief/compare", List.of("vs", "s2"), ReliefPlaces::compare),
                new At("/relief/offer", List.of("q"), ReliefPlaces::offer),
                new At("/relief/plan", List.of("m"), ReliefPlaces::plan),
                new At("/relief/memo", List.of(), ReliefPlaces::memo),
                new At(
                        "/relief/scenarios",
                        List.of(),
                        visit -> laid(visit, ReliefWord.SCENARIOS, Scenarios.list(visit.law(), visit.under()))));
    }

    /** An answer under the tabs of relief. */
    private static Sheet laid(Visit visit, ReliefWord here, Shown answer) {
        return Sheet.of(visit, Door.RELIEF, answer).tabs(ReliefTabs.of(visit, here));
    }

    // the matrix

    private static Sheet matrix(Visit visit) {
        boolean chosen =
                !visit.text().scenarios().isEmpty() || !visit.text().facts().isEmpty();
        Ask ask = chosen
                ? visit.ask()
                : visit.under(ReliefTabs.usual(visit.law().pack(), visit.day()).toArray(String[]::new));
        ReliefAnswer answer =
                Relief.answer(visit.law(), new Relief.Question(ask, Optional.empty(), visit.value("group"), false));
        boolean only = visit.value("only").filter("changed"::equals).isPresent()
                && answer.columns().size() > 1;
        Matrix matrix = Matrix.of(visit, answer, only);
        Sheet sheet = Sheet.of(visit, Door.RELIEF, only ? answer.onlyDiffering() : answer)
                .heading(answer.headline())
                .tabs(ReliefTabs.of(visit, ReliefWord.MATRIX));
        Sheet whole = Sheet.of(visit, Door.RELIEF, answer);
        return whole.lede()
                .map(sheet.heading(whole.heading())::lede)
                .orElse(sheet.heading(whole.heading()))
                .body(Templates.part("relief/matrix", visit, matrix));
    }

    // one measure

    private static String measure(Visit visit) {
        return visit.value("m")
                .orElseThrow(() -> new BadInput(Position.ofFile("m"), "nothing", visit.say(ReliefWord.NEEDS_MEASURE)));
    }

    private static Sheet why(Visit visit) {
        String measure = measure(visit);
        ReliefAnswer answer = Relief.answer(
                visit.law(), new Relief.Question(visit.ask(), Optional.of(measure), Optional.empty(), true));
        Sheet sheet = laid(visit, ReliefWord.WHY, answer).trail(ReliefTabs.trail(visit));
        return sheet.body(
                Templates.part("relief/aside", visit, new Beside(sheet.body(), aside(visit, measure, answer))));
    }

    /** A body with something beside it. */
    public record Beside(Content body, Aside aside) {}

    private static Aside aside(Visit visit, String measure, ReliefAnswer answer) {
        Map<String, Aside.Quoted> quotes = new LinkedHashMap<>();
        Map<String, Frame.Item> options = new LinkedHashMap<>();
        for (MeasureView view : answer.measures()) {
            for (RouteView route : view.routes()) {
                if (!route.quotes().isEmpty()) {
                    quotes.putIfAbsent(
                            route.route(),
                            new Aside.Quoted(
                                    route.quotes(), route.title(), route.cite().printed()));
                }
                route.readings().forEach(option -> option(visit, option, options));
            }
            view.readings().forEach(option -> option(visit, option, options));
        }
        List<Frame.Item> ways = List.of(
                item(
                        visit.say(ReliefWord.OPEN_TAKES),
                        visit.along("/relief/takes").with("m", measure)),
                item(visit.say(ReliefWord.SET_AND_SEE), visit.along("/relief/facts")));
        List<Frame.Item> scenarios = new ArrayList<>();
        for (Scenario scenario : visit.law().pack().scenarios().values()) {
            boolean here = visit.text().scenarios().equals(List.of(scenario.name()));
            scenarios.add(new Frame.Item(
                    visit.say(scenario.title()),
                    visit.here().with("s", scenario.name()).toString(),
                    here));
        }
        return new Aside(List.copyOf(quotes.values()), ways, List.copyOf(options.values()), scenarios);
    }

    private static void option(Visit visit, MeasureView.OptionView option, Map<String, Frame.Item> into) {
        String chosen = option.point() + ":" + option.option();
        List<String> others = new ArrayList<>();
        for (String reading : visit.values("rd")) {
            if (!reading.replace('=', ':').startsWith(option.point() + ":")) {
                others.add(reading);
            }
        }
        boolean here = visit.values("rd").stream()
                .anyMatch(reading -> reading.replace('=', ':').equals(chosen));
        others.add(chosen);
        Link link = visit.here().with("rd", String.join("\n", others));
        into.putIfAbsent(
                chosen,
                new Frame.Item(
                        "“" + option.pointWords() + "” · " + option.optionWords() + " → " + option.givesWords(),
                        link.toString(),
                        here));
    }

    private static Frame.Item item(String words, Link link) {
        return new Frame.Item(words, link.toString(), false);
    }

    private static Sheet takes(Visit visit) {
        String measure = measure(visit);
        Ask ask = visit.ask().assumed().size() > 1 ? visit.under(ReliefTabs.one(visit)) : visit.ask();
        return laid(
                        visit,
                        ReliefWord.TAKES,
                        Takes.answer(visit.law(), new Takes.Question(ask, measure, visit.value("how"))))
                .trail(ReliefTabs.trail(visit));
    }

    // facts

    private static Sheet facts(Visit visit) {
        return laid(
                        visit,
                        ReliefWord.FACTS,
                        LawBook.list(
                                visit.law(),
                                Ask.read(
                                        visit.law(),
                                        new AskText(
                                                visit.text().asOf(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                visit.text().language(),
                                                List.of(),
                                                List.of(),
                                                List.of()),
                                        visit.day()),
                                "facts"))
                .lede(visit.say(ReliefWord.FACTS_LEDE))
                .body(Templates.part("relief/facts", visit, FactsForm.of(visit)));
    }

    // two sides

    private static Sheet compare(Visit visit) {
        List<String> usual = ReliefTabs.usual(visit.law().pack(), visit.day());
        List<String> asked = new ArrayList<>(visit.text().scenarios());
        visit.value("s2").filter(second -> !asked.contains(second)).ifPresent(second -> {
            if (visit.law().pack().scenario(second).isEmpty()) {
                throw new BadInput(Position.ofFile("s2"), second, "a scenario of the packs");
            }
            asked.add(second);
        });
        Optional<String> day = visit.value("vs");
        if (day.isEmpty() && asked.size() < 2) {
            usual.stream()
                    .filter(name -> !asked.contains(name))
                    .limit(2L - asked.size())
                    .forEach(asked::add);
        }
        List<String> two = asked.subList(0, Math.min(asked.size(), day.isPresent() ? 1 : 2));
        AskText text = visit.text().under(two.toArray(String[]::new));
        Diff.Question question = new Diff.Question(
                Ask.read(visit.law(), text, visit.day()), text.on(visit.day().toString()), day);
        Sheet sheet = laid(visit, ReliefWord.COMPARE, Diff.answer(visit.law(), question));
        Asked form = new Asked(
                FactsForm.of(visit).scenarios(),
                two.isEmpty() ? "" : two.getFirst(),
                two.size() > 1 ? two.get(1) : "",
                day.orElse(""),
                FactsForm.kept(visit));
        return sheet.body(Templates.parts(Templates.part("relief/compare", visit, form), sheet.body()));
    }

    // of a scenario as a whole

    private static Sheet offer(Visit visit) {
        Asked form = new Asked(List.of(), "", "", visit.value("q").orElse(""), FactsForm.kept(visit));
        Content asking = Templates.part("relief/offer", visit, form);
        if (visit.value("q").isEmpty()) {
            return Sheet.asking(
                            Door.RELIEF, visit.say(ReliefWord.OFFER_HEADING), visit.say(ReliefWord.OFFER_LEDE), asking)
                    .tabs(ReliefTabs.of(visit, ReliefWord.OFFER));
        }
        Sheet sheet = laid(
                visit,
                ReliefWord.OFFER,
                Offering.typed(
                        visit.law(),
                        new Offering.Question(visit.ask(), visit.value("q").orElseThrow())));
        return sheet.body(Templates.parts(asking, sheet.body()));
    }

    private static Sheet plan(Visit visit) {
        Ask ask = visit.under(ReliefTabs.one(visit));
        Sheet sheet = laid(
                visit,
                ReliefWord.PLAN,
                Planning.answer(visit.law(), new Planning.Question(ask, visit.list("m"), List.of(), Optional.empty())));
        return with(visit, sheet, "relief/plan", String.join(",", visit.list("m")));
    }

    private static Sheet memo(Visit visit) {
        Sheet sheet = laid(visit, ReliefWord.MEMO, Memo.answer(visit.law(), visit.under(ReliefTabs.one(visit))));
        return with(visit, sheet, "relief/memo", "");
    }

    /** A form of the scenario before an answer about one. */
    private static Sheet with(Visit visit, Sheet sheet, String template, String text) {
        Asked form = new Asked(FactsForm.of(visit).scenarios(), ReliefTabs.one(visit), "", text, FactsForm.kept(visit));
        return sheet.body(Templates.parts(Templates.part(template, visit, form), sheet.body()));
    }
}
