package org.haetae.law.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Profile;
import org.haetae.law.model.Act;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Delegation;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Effect;
import org.haetae.law.model.Life;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Reading;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Setting;

/**
 * One setting asked under every reading its answers turn on. A point with a default answers by it, its other options beside;
 * a point without one is tried in all its options: one value, or READING.
 */
public final class Inquiry {
    private final Pack pack;
    private final Scene.Shared shared;
    private final AsOf asOf;
    private final Situation situation;
    private final Mode mode;
    private final Map<String, String> chosen;
    private final Map<String, Way> ways = new HashMap<>();

    public Inquiry(
            Pack pack,
            Function<LocalDate, DayLaw> days,
            AsOf asOf,
            Setting setting,
            Mode mode,
            List<Life.Choice> readings) {
        this.pack = pack;
        this.asOf = asOf;
        this.situation = new Situation(pack, setting, asOf);
        this.mode = mode;
        this.shared = new Scene.Shared(days, asOf, situation, mode);
        Map<String, String> fixed = new LinkedHashMap<>();
        setting.readings().forEach(choice -> fixed.put(choice.point(), choice.option()));
        readings.forEach(choice -> fixed.put(choice.point(), choice.option()));
        this.chosen = Map.copyOf(fixed);
    }

    public AsOf asOf() {
        return asOf;
    }

    public Mode mode() {
        return mode;
    }

    public Pack pack() {
        return pack;
    }

    /** Options chosen by the setting or the asker, by point. */
    public Map<String, String> chosen() {
        return chosen;
    }

    public Situation situation() {
        return situation;
    }

    /** Answers any question under all combinations of the open points it turns on. */
    public <T> Profile.Explored<T> under(Function<Evaluation, T> question) {
        return under(chosen, question);
    }

    /** An answer on each branch of the open points, and under each option of each point it asked for. */
    public record Asked<T>(List<T> branches, Map<Life.Choice, List<T>> options) {}

    /** Answers any question under every reading it turns on. */
    public <T> Asked<T> ask(Function<Evaluation, T> question) {
        Profile.Explored<T> explored = under(question);
        List<T> branches = new ArrayList<>();
        for (Profile.Branch<T> branch : explored.branches()) {
            branches.add(branch.answer());
        }
        return new Asked<>(branches, byOption(explored, question));
    }

    private <T> Profile.Explored<T> under(Map<String, String> fixed, Function<Evaluation, T> question) {
        return Profile.explore(
                pack.vocabulary().readings(), fixed, profile -> question.apply(new Evaluation(shared, profile)));
    }

    /** The answer under each option of each point asked for, an answer per branch. */
    private <T> Map<Life.Choice, List<T>> byOption(Profile.Explored<T> explored, Function<Evaluation, T> question) {
        Map<Life.Choice, List<T>> all = new LinkedHashMap<>();
        for (String id : explored.asked()) {
            Reading point = pack.vocabulary().readings().get(id);
            if (point == null || chosen.containsKey(id)) {
                continue;
            }
            for (Reading.Option option : point.options()) {
                Profile.Explored<T> under = explored;
                if (!option.byDefault() && point.defaultOption().isPresent()) {
                    Map<String, String> fixed = new LinkedHashMap<>(chosen);
                    fixed.put(id, option.id());
                    under = under(fixed, question);
                }
                List<T> answers = new ArrayList<>();
                for (Profile.Branch<T> branch : under.branches()) {
                    if (option.id().equals(branch.options().getOrDefault(id, option.id()))) {
                        answers.add(branch.answer());
                    }
                }
                all.put(new Life.Choice(id, option.id()), answers);
            }
        }
        return all;
    }

    /** All rows there are on the as-of day, in the order of the packs. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Row row : shared.law().ever(Row.class)) {
            for (Profile.Branch<Boolean> branch :
                    under(evaluation -> evaluation.isRow(row)).branches()) {
                if (branch.answer()) {
                    rows.add(row);
                    break;
                }
            }
        }
        return rows;
    }

    /** What one evaluation says of a row; where there is no such row, nothing lies open or shut on it. */
    private record Snapshot(boolean there, Standing standing, Outcome outcome, Map<String, Verdict> verdicts) {}

    private static Snapshot snapshot(Evaluation evaluation, Row row, List<Route> routes) {
        boolean there = evaluation.isRow(row);
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (Route route : there ? routes : List.<Route>of()) {
            Optional<Verdict> verdict = evaluation.verdict(route, row, Optional.empty());
            if (verdict.isPresent()) {
                verdicts.put(route.id(), verdict.get());
            }
        }
        return new Snapshot(there, evaluation.standing(row), evaluation.outcome(row), verdicts);
    }

    public RowAnswer row(Row row) {
        List<Route> candidates = shared.candidates(row);
        Function<Evaluation, Snapshot> question = evaluation -> snapshot(evaluation, row, candidates);
        Asked<Snapshot> asked = ask(question);
        List<Snapshot> branches = asked.branches();
        Map<Life.Choice, List<Snapshot>> options = asked.options();
        Evaluation first =
                new Evaluation(shared, Profile.first(pack.vocabulary().readings()));
        List<RowAnswer.Under> readings = new ArrayList<>();
        for (Map.Entry<Life.Choice, List<Snapshot>> option : options.entrySet()) {
            readings.add(new RowAnswer.Under(
                    option.getKey(), joinedOutcome(option.getValue()).word()));
        }
        List<RouteAnswer> routes = new ArrayList<>();
        boolean verify = verifies(row, first);
        for (Route route : candidates) {
            List<Verdict> verdicts = verdictsOf(route, branches);
            if (!verdicts.isEmpty()) {
                RouteAnswer answer = route(first, route, verdicts, there(branches), options);
                routes.add(answer);
                verify |= answer.verify();
            }
        }
        return new RowAnswer(
                row,
                first.law().line(row.imposed(), first.profile()),
                joinedStanding(branches),
                joinedOutcome(branches),
                routes,
                row instanceof Measure measure ? commands(measure, first) : List.of(),
                readings,
                verify);
    }

    private List<Measure> commands(Measure measure, Evaluation first) {
        List<Measure> commands = new ArrayList<>();
        for (Dated<String> line : first.law().lines(measure.carriesOut(), first.profile())) {
            if (pack.rules().get(line.value()) instanceof Measure command) {
                commands.add(command);
            }
        }
        return commands;
    }

    // what was not read in official text

    private static boolean verifies(DayLaw law, Route route) {
        return route.life().verify()
                || verifies(law.today(route.doings()))
                || verifies(law.today(route.over()))
                || verifies(law.today(route.upon()))
                || verifies(law.today(route.term()))
                || verifies(law.today(route.subjectTo()))
                || verifies(law.today(route.effective()));
    }

    private static boolean anyVerify(List<Verdict> verdicts) {
        for (Verdict verdict : verdicts) {
            if (verdict.condition().isPresent()
                    && verdict.condition().get().part().anyVerify()) {
                return true;
            }
        }
        return false;
    }

    private static <T> boolean verifies(List<Dated<T>> lines) {
        for (Dated<T> line : lines) {
            if (line.life().verify()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the row itself, an act that imposed it, or what it rests on was not read in full. */
    private boolean verifies(Row row, Evaluation first) {
        List<Dated<Row.RestsOn>> bases = first.law().lines(row.restsOn(), first.profile());
        boolean verify =
                row.life().verify() || verifies(first.law().lines(row.imposed(), first.profile())) || verifies(bases);
        for (Act act : situation.actsOf(row.id())) {
            verify |= act.verify();
        }
        for (Dated<Row.RestsOn> line : bases) {
            for (String name : line.value().names()) {
                verify |= pack.rules().get(name) instanceof Row base && verifies(base, first);
            }
        }
        return verify;
    }

    // one answer out of several branches

    private static Standing joinedStanding(List<Snapshot> branches) {
        Standing one = branches.getFirst().standing();
        for (Snapshot branch : branches) {
            if (branch.standing().word() != one.word()) {
                return new Standing(Standing.Word.READING, Optional.empty(), List.of());
            }
        }
        return one;
    }

    private static Outcome joinedOutcome(List<Snapshot> branches) {
        Outcome one = branches.getFirst().outcome();
        Optional<Outcome.Word> perhaps = Optional.empty();
        boolean singleCase = true;
        for (Snapshot branch : branches) {
            Outcome outcome = branch.outcome();
            if (outcome.word() != one.word()) {
                return new Outcome(Outcome.Word.READING, Optional.empty(), false);
            }
            boolean better = outcome.perhaps().isPresent()
                    && (perhaps.isEmpty() || outcome.perhaps().get().compareTo(perhaps.get()) < 0);
            perhaps = better ? outcome.perhaps() : perhaps;
            singleCase &= outcome.singleCase();
        }
        return new Outcome(one.word(), perhaps, singleCase);
    }

    private RouteAnswer route(
            Evaluation first,
            Route route,
            List<Verdict> verdicts,
            int branches,
            Map<Life.Choice, List<Snapshot>> options) {
        List<RouteAnswer.Under> readings = new ArrayList<>();
        for (Map.Entry<Life.Choice, List<Snapshot>> option : options.entrySet()) {
            List<Verdict> under = verdictsOf(route, option.getValue());
            if (!under.isEmpty()) {
                boolean everywhere = under.size() == there(option.getValue());
                readings.add(new RouteAnswer.Under(
                        option.getKey(), joined(under, everywhere).word()));
            }
        }
        Way way = ways.get(route.id());
        if (way == null) {
            way = way(first, route);
            ways.put(route.id(), way);
        }
        return new RouteAnswer(
                route,
                way.doing(),
                way.term(),
                way.holders(),
                way.consulting(),
                way.perCase(),
                joined(verdicts, verdicts.size() == branches),
                readings,
                way.verify() || anyVerify(verdicts));
    }

    /** What a route is on every row. */
    private record Way(
            Optional<Doing> doing,
            Optional<Route.Term> term,
            List<String> holders,
            List<String> consulting,
            boolean perCase,
            boolean verify) {}

    private static Way way(Evaluation first, Route route) {
        Optional<Doing> doing = first.law().line(route.doings(), first.profile());
        Set<String> consulting =
                new LinkedHashSet<>(doing.isPresent() ? doing.get().consulting() : List.of());
        for (Delegation delegation : first.law().delegationsOf(route, first.profile())) {
            consulting.addAll(delegation.consulting());
        }
        boolean perCase = !first.law().lines(route.per(), first.profile()).isEmpty();
        return new Way(
                doing,
                first.term(route),
                List.copyOf(first.holders(route)),
                List.copyOf(consulting),
                perCase,
                verifies(first.law(), route));
    }

    private static int there(List<Snapshot> branches) {
        int there = 0;
        for (Snapshot branch : branches) {
            there += branch.there() ? 1 : 0;
        }
        return there;
    }

    private static List<Verdict> verdictsOf(Route route, List<Snapshot> branches) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Snapshot branch : branches) {
            Verdict verdict = branch.verdicts().get(route.id());
            if (verdict != null) {
                verdicts.add(verdict);
            }
        }
        return verdicts;
    }

    /** Where the row is there and the route not over it on some branch, that branch counts as closed. */
    private static Verdict joined(List<Verdict> verdicts, boolean everywhere) {
        Verdict one = verdicts.getFirst();
        boolean same = everywhere || one.word() == Verdict.Word.UNAVAILABLE;
        Verdict shut = one;
        Verdict open = one;
        for (Verdict verdict : verdicts) {
            same &= verdict.word() == one.word();
            shut = shut.missing().isEmpty() ? verdict : shut;
            open = open.needs().isEmpty() ? verdict : open;
        }
        if (same) {
            return one;
        }
        return new Verdict(
                Verdict.Word.READING,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                shut.missing(),
                open.needs(),
                Optional.empty(),
                List.of(),
                one.cases(),
                open.condition().isPresent() ? open.condition() : shut.condition());
    }

    // effects

    public List<EffectAnswer> effects() {
        List<EffectAnswer> effects = new ArrayList<>();
        // one by one: together they would be asked under every combination of the points any of them turns on
        for (Map.Entry<String, List<Measure>> effect : measuresByEffect().entrySet()) {
            List<EffectAnswer> there = new ArrayList<>();
            List<Profile.Branch<Optional<EffectAnswer>>> branches = under(
                            evaluation -> effect(evaluation, effect.getKey(), effect.getValue()))
                    .branches();
            for (Profile.Branch<Optional<EffectAnswer>> branch : branches) {
                if (branch.answer().isPresent()) {
                    there.add(branch.answer().get());
                }
            }
            if (!there.isEmpty()) {
                effects.add(joinedEffect(there, there.size() == branches.size()));
            }
        }
        return effects;
    }

    /** Every effect some reading has, and the measures that have it under some reading, in the order of the packs. */
    @SuppressWarnings("ReferenceEquality") // one measure of the packs, met again
    private Map<String, List<Measure>> measuresByEffect() {
        Map<String, List<Measure>> measures = new LinkedHashMap<>();
        for (Measure measure : shared.law().ever(Measure.class)) {
            for (Profile.Branch<List<Effect>> branch :
                    under(evaluation -> evaluation.effects(measure)).branches()) {
                for (Effect effect : branch.answer()) {
                    List<Measure> known = measures.get(effect.words());
                    if (known == null) {
                        known = new ArrayList<>();
                        measures.put(effect.words(), known);
                    }
                    // one after the other, so a measure met again under another reading is the last
                    if (known.isEmpty() || known.getLast() != measure) {
                        known.add(measure);
                    }
                }
            }
        }
        return measures;
    }

    private static Optional<EffectAnswer> effect(Evaluation evaluation, String words, List<Measure> measures) {
        Optional<Evaluation.EffectState> found = evaluation.effect(words, measures);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Evaluation.EffectState state = found.get();
        List<EffectAnswer.Basis> bases = new ArrayList<>();
        for (Evaluation.Basis basis : state.bases()) {
            Outcome.Word outcome = evaluation.outcome(basis.measure()).word();
            bases.add(new EffectAnswer.Basis(basis.measure(), basis.standing().word(), outcome));
        }
        return Optional.of(
                new EffectAnswer(state.words(), state.effect(), state.standing(), evaluation.outcome(state), bases));
    }

    /** An effect that some reading does not have at all depends on the reading, if it is there on another. */
    private static EffectAnswer joinedEffect(List<EffectAnswer> branches, boolean everywhere) {
        EffectAnswer one = branches.getFirst();
        boolean sameStanding = everywhere || isGone(one);
        boolean sameOutcome = sameStanding;
        Map<String, EffectAnswer.Basis> bases = new LinkedHashMap<>();
        for (EffectAnswer branch : branches) {
            sameStanding &= branch.standing() == one.standing()
                    || branch.stands() && one.stands()
                    || isGone(branch) && isGone(one);
            sameOutcome &= branch.outcome().equals(one.outcome());
            for (EffectAnswer.Basis basis : branch.bases()) {
                EffectAnswer.Basis before = bases.getOrDefault(basis.measure().id(), basis);
                bases.put(basis.measure().id(), joined(before, basis));
            }
        }
        return new EffectAnswer(
                one.words(),
                one.effect(),
                sameStanding ? one.standing() : Standing.Word.READING,
                sameOutcome ? one.outcome() : Optional.of(Outcome.Word.READING),
                List.copyOf(bases.values()));
    }

    /** Whether nobody is bound by it: that it has ended, or never came, is the same to them. */
    private static boolean isGone(EffectAnswer effect) {
        return switch (effect.standing()) {
            case ENDED, NOT_IMPOSED -> true;
            case OPERATES, OWED, HELD, UNKNOWN, READING -> false;
        };
    }

    private static EffectAnswer.Basis joined(EffectAnswer.Basis a, EffectAnswer.Basis b) {
        return new EffectAnswer.Basis(
                a.measure(),
                a.standing() == b.standing() ? a.standing() : Standing.Word.READING,
                a.outcome() == b.outcome() ? a.outcome() : Outcome.Word.READING);
    }
}
