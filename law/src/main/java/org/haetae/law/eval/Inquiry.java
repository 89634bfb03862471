package org.haetae.law.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Profile;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Delegation;
import org.haetae.law.model.Doing;
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

    private <T> Profile.Explored<T> under(Map<String, String> fixed, Function<Evaluation, T> question) {
        return Profile.explore(
                pack.vocabulary().readings(), fixed, profile -> question.apply(new Evaluation(shared, profile)));
    }

    /** The answer under each option of each point asked for, an answer per branch. */
    private <T> Map<Life.Choice, List<T>> byOption(Profile.Explored<T> explored, Function<Evaluation, T> question) {
        Map<Life.Choice, List<T>> all = new LinkedHashMap<>();
        for (String id : explored.asked()) {
            if (chosen.containsKey(id)) {
                continue;
            }
            Reading point = pack.vocabulary().readings().get(id);
            if (point == null) {
                continue;
            }
            for (Reading.Option option : point.options()) {
                List<T> answers = new ArrayList<>();
                if (option.byDefault()) {
                    explored.branches().forEach(branch -> answers.add(branch.answer()));
                } else if (point.defaultOption().isPresent()) {
                    Map<String, String> fixed = new LinkedHashMap<>(chosen);
                    fixed.put(id, option.id());
                    under(fixed, question).branches().forEach(branch -> answers.add(branch.answer()));
                } else {
                    explored.branches().stream()
                            .filter(branch ->
                                    option.id().equals(branch.options().getOrDefault(id, option.id())))
                            .forEach(branch -> answers.add(branch.answer()));
                }
                all.put(new Life.Choice(id, option.id()), answers);
            }
        }
        return all;
    }

    /** All rows there are on the as-of day, in the order of the packs. */
    public List<Row> rows() {
        return pack.rows().stream()
                .filter(row -> under(evaluation -> evaluation.isRow(row)).branches().stream()
                        .anyMatch(Profile.Branch::answer))
                .toList();
    }

    /** What one evaluation says of a row. */
    private record Snapshot(Standing standing, Outcome outcome, Map<String, Verdict> verdicts) {}

    private static Snapshot snapshot(Evaluation evaluation, Row row) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (Route route : evaluation.law().ever(Route.class)) {
            evaluation.verdict(route, row, Optional.empty()).ifPresent(verdict -> verdicts.put(route.id(), verdict));
        }
        return new Snapshot(evaluation.standing(row), evaluation.outcome(row), verdicts);
    }

    /** Whether words a route's verdict rests on were not read in official text, under any reading. */
    private static boolean verifies(DayLaw law, Route route, List<Verdict> verdicts) {
        return route.life().verify()
                || verifies(law.today(route.doings()))
                || verifies(law.today(route.over()))
                || verifies(law.today(route.upon()))
                || verifies(law.today(route.term()))
                || verifies(law.today(route.subjectTo()))
                || verifies(law.today(route.effective()))
                || verdicts.stream()
                        .flatMap(verdict -> verdict.condition().stream())
                        .anyMatch(condition -> condition.part().anyVerify());
    }

    private static <T> boolean verifies(List<Dated<T>> lines) {
        return lines.stream().anyMatch(line -> line.life().verify());
    }

    public RowAnswer row(Row row) {
        Function<Evaluation, Snapshot> question = evaluation -> snapshot(evaluation, row);
        Profile.Explored<Snapshot> explored = under(question);
        List<Snapshot> branches =
                explored.branches().stream().map(Profile.Branch::answer).toList();
        Map<Life.Choice, List<Snapshot>> options = byOption(explored, question);
        Evaluation first =
                new Evaluation(shared, Profile.first(pack.vocabulary().readings()));
        List<RowAnswer.Under> readings = new ArrayList<>();
        options.forEach((choice, list) -> readings.add(new RowAnswer.Under(
                choice,
                joinedOutcome(list.stream().map(Snapshot::outcome).toList()).word())));
        List<RouteAnswer> routes = new ArrayList<>();
        for (Route route : first.law().ever(Route.class)) {
            boolean reaches = branches.stream().anyMatch(s -> s.verdicts().containsKey(route.id()));
            if (reaches) {
                routes.add(route(first, route, branches, options));
            }
        }
        List<Measure> commands = row instanceof Measure measure
                ? first.law().lines(measure.carriesOut(), first.profile()).stream()
                        .map(line -> pack.rules().get(line.value()))
                        .filter(Measure.class::isInstance)
                        .map(Measure.class::cast)
                        .toList()
                : List.of();
        return new RowAnswer(
                row,
                first.law().line(row.imposed(), first.profile()),
                joinedStanding(branches),
                joinedOutcome(branches.stream().map(Snapshot::outcome).toList()),
                routes,
                commands,
                readings,
                verifies(row, first) || routes.stream().anyMatch(RouteAnswer::verify));
    }

    /** Whether the row itself, an act that imposed it, or what it rests on was not read in full. */
    private boolean verifies(Row row, Evaluation first) {
        boolean lines = verifies(first.law().lines(row.imposed(), first.profile()))
                || verifies(first.law().lines(row.restsOn(), first.profile()));
        boolean acts = situation.actsOf(row.id()).stream().anyMatch(act -> act.verify());
        boolean bases = first.law().lines(row.restsOn(), first.profile()).stream()
                .flatMap(line -> line.value().names().stream())
                .anyMatch(name -> pack.rules().get(name) instanceof Row base && verifies(base, first));
        return row.life().verify() || lines || acts || bases;
    }

    private static Standing joinedStanding(List<Snapshot> branches) {
        Standing one = branches.getFirst().standing();
        boolean same = branches.stream().allMatch(s -> s.standing().word() == one.word());
        return same ? one : new Standing(Standing.Word.READING, Optional.empty(), List.of());
    }

    private static Outcome joinedOutcome(List<Outcome> outcomes) {
        Outcome one = outcomes.getFirst();
        if (outcomes.stream().allMatch(o -> o.word() == one.word())) {
            Optional<Outcome.Word> perhaps =
                    outcomes.stream().flatMap(o -> o.perhaps().stream()).min(Outcome.Word::compareTo);
            return new Outcome(one.word(), perhaps, outcomes.stream().allMatch(Outcome::singleCase));
        }
        return new Outcome(Outcome.Word.READING, Optional.empty(), false);
    }

    private RouteAnswer route(
            Evaluation first, Route route, List<Snapshot> branches, Map<Life.Choice, List<Snapshot>> options) {
        List<Verdict> verdicts = verdictsOf(route, branches);
        boolean everywhere = verdicts.size() == branches.size();
        Verdict verdict = joined(verdicts, everywhere);
        List<RouteAnswer.Under> readings = new ArrayList<>();
        options.forEach((choice, list) -> {
            List<Verdict> under = verdictsOf(route, list);
            if (!under.isEmpty()) {
                readings.add(new RouteAnswer.Under(
                        choice, joined(under, under.size() == list.size()).word()));
            }
        });
        List<String> consulting = new ArrayList<>();
        Optional<Doing> doing = first.law().line(route.doings(), first.profile());
        doing.ifPresent(d -> consulting.addAll(d.consulting()));
        first.law().delegationsOf(route, first.profile()).stream()
                .map(Delegation::consulting)
                .forEach(consulting::addAll);
        boolean perCase = !first.law().lines(route.per(), first.profile()).isEmpty();
        return new RouteAnswer(
                route,
                doing,
                first.term(route),
                List.copyOf(first.holders(route)),
                consulting.stream().distinct().toList(),
                perCase,
                verdict,
                readings,
                verifies(first.law(), route, verdicts));
    }

    private static List<Verdict> verdictsOf(Route route, List<Snapshot> branches) {
        return branches.stream()
                .flatMap(s -> Optional.ofNullable(s.verdicts().get(route.id())).stream())
                .toList();
    }

    /** Where the route is not over the row on some branch, that branch counts as closed. */
    private static Verdict joined(List<Verdict> verdicts, boolean everywhere) {
        Verdict one = verdicts.getFirst();
        boolean same = verdicts.stream().allMatch(v -> v.word() == one.word())
                && (everywhere || one.word() == Verdict.Word.UNAVAILABLE);
        if (same) {
            return one;
        }
        Verdict shut = verdicts.stream()
                .filter(v -> !v.missing().isEmpty())
                .findFirst()
                .orElse(one);
        Verdict open =
                verdicts.stream().filter(v -> !v.needs().isEmpty()).findFirst().orElse(one);
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
                open.condition().or(shut::condition));
    }

    public List<EffectAnswer> effects() {
        Profile.Explored<List<EffectAnswer>> explored = under(Inquiry::effectsOf);
        Map<String, List<EffectAnswer>> byWords = new LinkedHashMap<>();
        explored.branches()
                .forEach(branch -> branch.answer()
                        .forEach(effect -> byWords.computeIfAbsent(effect.words(), _ -> new ArrayList<>())
                                .add(effect)));
        return byWords.values().stream().map(Inquiry::joined).toList();
    }

    private static List<EffectAnswer> effectsOf(Evaluation evaluation) {
        return evaluation.effects().stream()
                .map(state -> new EffectAnswer(
                        state.words(),
                        state.effect(),
                        state.standing(),
                        evaluation.outcome(state),
                        state.bases().stream()
                                .map(basis -> new EffectAnswer.Basis(
                                        basis.measure(),
                                        basis.standing().word(),
                                        evaluation.outcome(basis.measure()).word()))
                                .toList()))
                .toList();
    }

    private static EffectAnswer joined(List<EffectAnswer> branches) {
        EffectAnswer one = branches.getFirst();
        boolean sameStanding = branches.stream().allMatch(e -> e.standing() == one.standing());
        boolean sameOutcome = branches.stream().allMatch(e -> e.outcome().equals(one.outcome()));
        List<EffectAnswer.Basis> bases = new ArrayList<>();
        for (EffectAnswer.Basis basis : one.bases()) {
            List<EffectAnswer.Basis> same = branches.stream()
                    .flatMap(e -> e.bases().stream())
                    .filter(b -> b.measure().equals(basis.measure()))
                    .toList();
            boolean standing = same.stream().allMatch(b -> b.standing() == basis.standing());
            boolean outcome = same.stream().allMatch(b -> b.outcome() == basis.outcome());
            bases.add(new EffectAnswer.Basis(
                    basis.measure(),
                    standing ? basis.standing() : Standing.Word.READING,
                    outcome ? basis.outcome() : Outcome.Word.READING));
        }
        return new EffectAnswer(
                one.words(),
                one.effect(),
                sameStanding ? one.standing() : Standing.Word.READING,
                sameOutcome ? one.outcome() : Optional.of(Outcome.Word.READING),
                bases);
    }
}
