package org.haetae.law.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.haetae.law.Law;
import org.haetae.law.eval.Evaluation;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.Mode;
import org.haetae.law.eval.Outcome;
import org.haetae.law.eval.RouteAnswer;
import org.haetae.law.eval.RowAnswer;
import org.haetae.law.eval.Verdict;
import org.haetae.law.graph.Atom;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.model.Controller;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Given;
import org.haetae.law.model.Grade;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Life;
import org.haetae.law.model.Reading;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Setting;
import org.haetae.law.model.Vocabulary;
import org.haetae.law.unlock.Step;
import org.haetae.law.unlock.Unlock;
import org.haetae.law.unlock.UnlockSet;
import org.haetae.law.unlock.UnlockSets;
import org.haetae.notation.Position;
import org.junit.jupiter.api.Test;

/** What must hold of the law in the packs on every day and in every state of the world. */
class PackProperties {
    private static final long SEED = Long.getLong("haetae.seed", 20261124L);
    private static final Law LAW =
            Law.read(Path.of(System.getProperty("haetae.root", "..")).resolve("packs"));
    private static final Vocabulary WORDS = LAW.pack().vocabulary();
    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);
    private static final Position HERE = Position.ofFile("state");

    /** Ways out whose conditions the founding paper's conclusion speaks of. */
    private static final Set<String> CONDITIONED = Set.of("s401a", "s402", "s9269b-c");

    private record World(List<Given> facts, Rest rest) implements Setting {
        @Override
        public List<Given> given(LocalDate asOf) {
            return facts;
        }
    }

    private static Given fact(Fact fact, Given.State state) {
        return new Given(fact.id(), state, Optional.of(LONG_AGO), HERE);
    }

    private static Given.State top(Fact fact) {
        return fact.isGraded()
                ? new Given.State.At(new Grade(
                        Optional.of(Grade.Extent.COMPLETE),
                        Optional.of(Grade.Verification.VERIFIED),
                        Optional.of(Grade.Durability.IRREVERSIBLE)))
                : new Given.State.At(Grade.UNNAMED);
    }

    private static List<Fact> worldly() {
        return WORDS.facts().values().stream()
                .filter(fact -> !fact.isJudgement())
                .toList();
    }

    private static boolean isOfRights(String fact) {
        return Optional.ofNullable(WORDS.facts().get(fact))
                .filter(each -> each.topic().filter("rights"::equals).isPresent())
                .filter(each -> each.controller() == Controller.TARGET)
                .isPresent();
    }

    private static Inquiry asked(LocalDate day, World world, List<Life.Choice> readings) {
        return LAW.on(day).given(world, Mode.CERTIFIABLE, readings);
    }

    /** Every day on which some rule or line of the packs begins or ends. */
    private static Set<LocalDate> breakpoints() {
        Set<LocalDate> days = new TreeSet<>();
        for (Instrument instrument : LAW.pack().instruments()) {
            days.add(instrument.inForce().from());
            days.add(instrument.inForce().until());
        }
        java.util.regex.Matcher dates = java.util.regex.Pattern.compile("\\b(?:from|until)=?(\\d{4}-\\d\\d-\\d\\d)")
                .matcher("");
        for (Rule rule : LAW.pack().rules().values()) {
            days.add(rule.life().span().from());
            days.add(rule.life().span().until());
            dates.reset(rule.toString());
            while (dates.find()) {
                days.add(LocalDate.parse(dates.group(1)));
            }
        }
        days.remove(LocalDate.MAX);
        days.remove(LocalDate.MIN);
        return days;
    }

    @Test
    void everyGoalHasAnAnswerOnTheDayBeforeOfAndAfterEveryBreakpoint() {
        World nothing = new World(List.of(), Setting.Rest.UNKNOWN);
        Set<LocalDate> breakpoints = breakpoints();
        Set<LocalDate> days = new TreeSet<>();
        breakpoints.forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        int answered = 0;
        for (LocalDate day : days) {
            Inquiry inquiry = asked(day, nothing, List.of());
            for (Row row : LAW.pack().rows()) {
                assertThatCode(() -> inquiry.row(row))
                        .as(row.id() + " on " + day)
                        .doesNotThrowAnyException();
                answered++;
            }
        }
        System.out.println("days " + days.size() + ", rows answered " + answered);
        assertThat(breakpoints.size()).isGreaterThan(20);
    }

    @Test
    void moreConcessionsNeverReduceRelief() {
        System.out.println("haetae.seed=" + SEED);
        Random random = new Random(SEED);
        List<String> worse = new ArrayList<>();
        for (LocalDate day : List.of(LocalDate.of(2019, 2, 22), LocalDate.of(2021, 6, 1))) {
            for (int i = 0; i < 6; i++) {
                List<Given> some = new ArrayList<>();
                List<Given> more = new ArrayList<>();
                for (Fact fact : worldly()) {
                    boolean has = random.nextInt(3) == 0;
                    some.add(fact(fact, has ? top(fact) : new Given.State.No()));
                    more.add(fact(fact, has || random.nextInt(4) == 0 ? top(fact) : new Given.State.No()));
                }
                for (List<Life.Choice> settled : List.of(settled(true), settled(false))) {
                    Map<String, Outcome> before = outcomes(day, new World(some, Setting.Rest.NONE), settled);
                    Map<String, Outcome> after = outcomes(day, new World(more, Setting.Rest.NONE), settled);
                    before.forEach((row, outcome) -> {
                        Outcome then = java.util.Objects.requireNonNull(after.get(row));
                        if (rank(then) < rank(outcome)) {
                            worse.add(day + " " + row + " " + outcome.word() + " became " + then.word());
                        }
                    });
                }
            }
        }
        assertThat(worse).isEmpty();
    }

    /** Every point without a default settled: on its first option, or on its last. */
    private static List<Life.Choice> settled(boolean first) {
        List<Life.Choice> choices = new ArrayList<>();
        for (Reading reading : WORDS.readings().values()) {
            if (reading.defaultOption().isEmpty()) {
                Reading.Option option =
                        first ? reading.options().getFirst() : reading.options().getLast();
                choices.add(new Life.Choice(reading.id(), option.id()));
            }
        }
        return choices;
    }

    private static int rank(Outcome outcome) {
        return switch (outcome.word()) {
            case ENDS -> 5;
            case SUSPEND -> 4;
            case EXECUTIVE -> 3;
            case WAIVER -> 2;
            case STAYS -> 1;
            case READING, UNKNOWN -> 0;
        };
    }

    private static Map<String, Outcome> outcomes(LocalDate day, World world, List<Life.Choice> readings) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        Inquiry inquiry = asked(day, world, readings);
        for (Row row : LAW.pack().rows()) {
            outcomes.put(row.id(), inquiry.row(row).outcome());
        }
        return outcomes;
    }

    @Test
    void moreKnowledgeNeverFlipsAVerdict() {
        System.out.println("haetae.seed=" + SEED);
        Random random = new Random(SEED + 1);
        Set<Verdict.Word> sure = Set.of(Verdict.Word.AVAILABLE, Verdict.Word.UNAVAILABLE, Verdict.Word.AUTOMATIC);
        List<String> flipped = new ArrayList<>();
        LocalDate day = LocalDate.of(2019, 2, 22);
        for (int i = 0; i < 6; i++) {
            List<Given> little = new ArrayList<>();
            List<Given> much = new ArrayList<>();
            for (Fact fact : worldly()) {
                Given given = fact(fact, random.nextBoolean() ? top(fact) : new Given.State.No());
                much.add(given);
                little.add(random.nextBoolean() ? given : fact(fact, new Given.State.Unknown()));
            }
            Inquiry before = asked(day, new World(little, Setting.Rest.UNKNOWN), List.of());
            Inquiry after = asked(day, new World(much, Setting.Rest.UNKNOWN), List.of());
            for (Row row : LAW.pack().rows()) {
                Map<String, Verdict.Word> known = verdicts(before.row(row));
                verdicts(after.row(row)).forEach((route, word) -> {
                    Verdict.Word was = known.getOrDefault(route, word);
                    if (sure.contains(was) && sure.contains(word) && was != word) {
                        flipped.add(route + " on " + row.id() + ": " + was + " became " + word);
                    }
                });
            }
        }
        assertThat(flipped).isEmpty();
    }

    private static Map<String, Verdict.Word> verdicts(RowAnswer answer) {
        Map<String, Verdict.Word> words = new TreeMap<>();
        for (RouteAnswer route : answer.routes()) {
            words.put(route.route().id(), route.verdict().word());
        }
        return words;
    }

    // what opens

    @Test
    void everySmallestWayOpensAndNothingCanBeLeftOut() {
        LocalDate day = LocalDate.of(2021, 6, 1);
        Evaluation evaluation = first(asked(day, new World(List.of(), Setting.Rest.NONE), List.of()));
        int tried = 0;
        Set<Integer> seen = new LinkedHashSet<>();
        for (Row row : evaluation.law().all(Row.class, evaluation.profile())) {
            for (Route route : evaluation.law().all(Route.class, evaluation.profile())) {
                boolean over = evaluation.reach(route, row) == DayLaw.Reach.OVER;
                if (!over || !seen.add(evaluation.condition(route, row).node())) {
                    continue;
                }
                for (UnlockSet set : Unlock.of(evaluation, route, row).sets()) {
                    List<Atom.Reached> facts = facts(set);
                    if (!facts.isEmpty()
                            && facts.size()
                                    == set.steps().stream()
                                            .filter(PackProperties::isOfWorld)
                                            .count()) {
                        tried++;
                        assertThat(opens(day, route, row, facts, set))
                                .as(route.id() + " on " + row.id() + " " + set)
                                .isTrue();
                        for (Atom.Reached left : facts) {
                            List<Atom.Reached> rest = new ArrayList<>(facts);
                            rest.remove(left);
                            assertThat(opens(day, route, row, rest, set))
                                    .as(route.id() + " on " + row.id() + " without " + left)
                                    .isFalse();
                        }
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(10);
    }

    private static Evaluation first(Inquiry inquiry) {
        return inquiry.under(each -> each).branches().getFirst().answer();
    }

    private static boolean isOfWorld(Step step) {
        return step.controller() != Controller.OFFICE;
    }

    private static List<Atom.Reached> facts(UnlockSet set) {
        List<Atom.Reached> facts = new ArrayList<>();
        for (Step step : set.steps()) {
            if (step.atom() instanceof Atom.Reached reached) {
                facts.add(reached);
            }
        }
        return facts;
    }

    /** Whether the condition is met with these facts, the judgements of a set and our own papers, and nothing else. */
    private static boolean opens(LocalDate day, Route route, Row row, List<Atom.Reached> facts, UnlockSet set) {
        List<Given> given = new ArrayList<>();
        for (Atom.Reached reached : facts) {
            Fact fact = java.util.Objects.requireNonNull(WORDS.facts().get(reached.fact()));
            Given.State state = fact.isGraded()
                    ? new Given.State.At(new Grade(
                            Optional.of(reached.extent()),
                            Optional.of(reached.verification()),
                            Optional.of(
                                    reached.irreversible()
                                            ? Grade.Durability.IRREVERSIBLE
                                            : Grade.Durability.REVERSIBLE)))
                    : new Given.State.At(Grade.UNNAMED);
            given.add(fact(fact, state));
        }
        WORDS.facts().values().stream()
                .filter(Fact::isJudgement)
                .forEach(fact -> given.add(fact(
                        fact,
                        set.steps().stream().anyMatch(step -> step.atom().equals(new Atom.Judgement(fact.id())))
                                ? new Given.State.At(Grade.UNNAMED)
                                : new Given.State.No())));
        Evaluation evaluation = first(asked(day, new World(given, Setting.Rest.NONE), List.of()));
        return evaluation.value(evaluation.condition(route, row)) == org.haetae.law.graph.Value.TRUE;
    }

    // the conclusion of the paper

    /**
     * Since no rule negates a fact, what is shut with every fact but those of human rights at its best is shut in every state of
     * them: a theorem, tried once for each day and reading.
     */
    @Test
    void noStateOfTheWorldWithoutTheRightsItemsOpensTheThreeSections() {
        List<Given> best = new ArrayList<>();
        for (Fact fact : WORDS.facts().values()) {
            boolean rights = isOfRights(fact.id());
            best.add(fact(fact, rights ? new Given.State.No() : top(fact)));
        }
        World world = new World(best, Setting.Rest.NONE);
        int shut = 0;
        for (LocalDate day : List.of(
                LocalDate.of(2016, 2, 18),
                LocalDate.of(2017, 8, 2),
                LocalDate.of(2019, 2, 22),
                LocalDate.of(2019, 12, 20),
                LocalDate.of(2026, 11, 24))) {
            for (List<Life.Choice> readings : readings()) {
                Inquiry inquiry = asked(day, world, readings);
                for (Row row : LAW.pack().rows()) {
                    for (RouteAnswer route : inquiry.row(row).routes()) {
                        if (CONDITIONED.contains(route.route().id())) {
                            shut++;
                            assertThat(route.verdict().word())
                                    .as(route.route().id() + " on " + row.id() + ", " + day + " " + readings)
                                    .isEqualTo(Verdict.Word.UNAVAILABLE);
                        }
                    }
                }
            }
        }
        assertThat(shut).isGreaterThan(1000);
    }

    /** The readings as they are by default, and each option of each point by itself. */
    private static List<List<Life.Choice>> readings() {
        List<List<Life.Choice>> all = new ArrayList<>();
        all.add(List.of());
        for (Reading reading : WORDS.readings().values()) {
            for (Reading.Option option : reading.options()) {
                all.add(List.of(new Life.Choice(reading.id(), option.id())));
            }
        }
        return all;
    }

    /** Beside it: every way out of what the two Acts command that asks for no human right. Each is a decision of our own offices. */
    @Test
    void theWaysOutThatAskForNoneOfThemAreNamed() {
        LocalDate day = LocalDate.of(2021, 6, 1);
        Evaluation evaluation = first(asked(day, new World(List.of(), Setting.Rest.NONE), List.of()));
        Set<String> without = new TreeSet<>();
        Set<String> with = new TreeSet<>();
        for (Row row : evaluation.law().all(Row.class, evaluation.profile())) {
            boolean commanded = row.head().instrument().path().equals("/us/pl/114/122");
            for (Route route : evaluation.law().all(Route.class, evaluation.profile())) {
                if (commanded && evaluation.reach(route, row) == DayLaw.Reach.OVER) {
                    UnlockSets sets = Unlock.of(evaluation, route, row);
                    boolean rights = !sets.sets().isEmpty()
                            && sets.sets().stream()
                                    .allMatch(set -> facts(set).stream().anyMatch(each -> isOfRights(each.fact())));
                    (rights ? with : without).add(route.id());
                }
            }
        }
        without.removeAll(with);
        System.out.println("without a right " + without + ", with one " + with);
        assertThat(with).contains("s401a", "s402");
        // exemptions, waivers, licences and rules of the Act; the case-by-case suspension of 2019; assurances and
        // rebuttals of one employer
        assertThat(without)
                .contains("s208a", "s208b", "s208c", "s208d", "s404a", "s9269b-b")
                .doesNotContain("s401a", "s402", "s9269b-c");
        assertThat(LAW.pack().rule("s9265", Duty.class)).isPresent();
    }
}
