package org.haetae.law.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Graph;
import org.haetae.law.graph.Part;
import org.haetae.law.graph.Profile;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Act;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Effect;
import org.haetae.law.model.Lock;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;

/** All answers about one situation on one day under one choice of readings. Nothing is computed before it is asked for. */
public final class Evaluation {
    private final Scene scene;
    private final Runs runs;
    private final Standings standings;
    private final RouteConditions conditions;
    private final Verdicts verdicts;
    private final Outcomes outcomes;

    public Evaluation(Function<LocalDate, DayLaw> days, AsOf asOf, Situation situation, Mode mode, Profile profile) {
        this(new Scene.Shared(days, asOf, situation, mode), profile);
    }

    Evaluation(Scene.Shared shared, Profile profile) {
        this.scene = new Scene(shared, profile);
        this.runs = new Runs(scene);
        Lapses lapses = new Lapses(scene, runs);
        this.standings = new Standings(scene, runs, lapses);
        this.conditions = new RouteConditions(scene, runs, lapses, standings);
        this.verdicts = new Verdicts(scene, runs, lapses, conditions);
        this.outcomes = new Outcomes(scene, runs, standings, verdicts);
    }

    /** Rows there are: measures whose text has begun, statuses that have been determined. */
    public boolean isRow(Row row) {
        boolean begun = !row.life().span().from().isAfter(scene.today()) && scene.profile.holds(row.life());
        if (!begun) {
            return false;
        }
        boolean byAct =
                row instanceof org.haetae.law.model.Status && !row.imposed().isEmpty();
        return !byAct || runs.forms.began(row).isPresent();
    }

    public Standing standing(Row row) {
        return standings.of(row);
    }

    /**
     * The verdict of a route on a row.
     *
     * @param of a person or case; empty asks of the row as a whole
     */
    public Optional<Verdict> verdict(Route route, Row row, Optional<String> of) {
        return verdicts.of(route, row, of);
    }

    /** What can become of a row; where there is none, nothing does. */
    public Outcome outcome(Row row) {
        return isRow(row) ? outcomes.of(row) : new Outcome(Outcome.Word.STAYS, Optional.empty(), false);
    }

    public DayLaw.Reach reach(Route route, Row row) {
        return scene.law.lives(route) && scene.profile.holds(route.life())
                ? scene.law.reach(route, row, scene.profile)
                : DayLaw.Reach.NOT_OVER;
    }

    public DayLaw.Reach reach(Lock lock, Row row) {
        return scene.law.lives(lock) && scene.profile.holds(lock.life())
                ? scene.law.reach(lock, row, scene.profile)
                : DayLaw.Reach.NOT_OVER;
    }

    /** Offices that may act on a rule on the as-of day: those named, and their delegates. */
    public Set<String> holders(Rule rule) {
        return runs.forms.holders(scene.law, rule);
    }

    public PersonAnswer person(Criterion criterion, String person) {
        return standings.person(criterion, person);
    }

    public Optional<Route.Term> term(Route route) {
        return runs.forms.term(scene.law, route);
    }

    public DayLaw law() {
        return scene.law;
    }

    public Profile profile() {
        return scene.profile;
    }

    /** What a route on a row takes in all: the whole condition in the graph of this evaluation, whatever was done. */
    public Part condition(Route route, Row row) {
        return conditions.of(route, row, true).part();
    }

    public Graph graph() {
        return scene.graph;
    }

    public Value value(Part part) {
        return scene.value(part);
    }

    /** Measures that carry out what a row commands, and commands it carries out. */
    public List<Measure> carriers(Row row) {
        return standings.carriers(row);
    }

    // effects

    /**
     * An effect and the measures it rests on.
     *
     * @param words what makes it one effect
     */
    public record EffectState(String words, Effect effect, Standing.Word standing, List<Basis> bases) {}

    /** A measure with the effect. */
    public record Basis(Measure measure, Standing standing, Effect effect) {}

    /** Effects of all living measures, by their words, in the order of the packs. */
    public List<EffectState> effects() {
        Map<String, List<Basis>> bases = new LinkedHashMap<>();
        for (Measure measure : scene.law.ever(Measure.class)) {
            if (!isRow(measure)) {
                continue;
            }
            Standing standing = standing(measure);
            for (Effect effect : effectsOf(measure)) {
                bases.computeIfAbsent(effect.words(), _ -> new ArrayList<>()).add(new Basis(measure, standing, effect));
            }
        }
        List<EffectState> states = new ArrayList<>();
        bases.forEach((words, list) ->
                states.add(new EffectState(words, list.getFirst().effect(), standingOf(list), List.copyOf(list))));
        return states;
    }

    /** It stands while any of its measures does. */
    private static Standing.Word standingOf(List<Basis> bases) {
        for (Standing.Word word : List.of(
                Standing.Word.OPERATES,
                Standing.Word.OWED,
                Standing.Word.UNKNOWN,
                Standing.Word.HELD,
                Standing.Word.ENDED)) {
            if (bases.stream().anyMatch(basis -> basis.standing().word() == word)) {
                return word;
            }
        }
        return Standing.Word.NOT_IMPOSED;
    }

    /** The worst outcome of the measures an effect stands on; empty if it stands on none. */
    public Optional<Outcome.Word> outcome(EffectState effect) {
        return effect.bases().stream()
                .filter(basis -> basis.standing().stands() || basis.standing().word() == Standing.Word.UNKNOWN)
                .map(basis -> outcome(basis.measure()).word())
                .max(Outcome.Word::compareTo);
    }

    /**
     * Effects a measure has on the day: all; or of a menu those an act chose, or those the measure that carries it out has.
     * While nothing is chosen, a menu has no effect in particular. Borrowed effects stand under their own verb.
     */
    List<Effect> effectsOf(Measure measure) {
        Set<String> chosen = new java.util.HashSet<>();
        for (Act act : scene.situation.actsOf(measure.id())) {
            if (runs.forms.imposes(measure, act)) {
                act.limb().ifPresent(chosen::add);
            }
        }
        Set<String> carried = new java.util.HashSet<>();
        if (measure.choose().isPresent()) {
            carriers(measure).forEach(carrier -> effectsOf(carrier).forEach(effect -> carried.add(effect.words())));
        }
        List<Effect> effects = new ArrayList<>();
        for (Measure.EffectLine line : measure.effects()) {
            boolean today = line.life().span().contains(scene.today()) && scene.profile.holds(line.life());
            if (!today) {
                continue;
            }
            for (Effect effect : borrowed(line.effect())) {
                boolean picked =
                        measure.choose().isEmpty() || chosen.contains(line.label()) || carried.contains(effect.words());
                if (picked) {
                    effects.add(effect);
                }
            }
        }
        return effects;
    }

    /** An effect as it stands, or, after AS, all effects of the measure it names; laid on its own class if it has one. */
    private List<Effect> borrowed(Effect effect) {
        if (effect.verb() != Effect.Act.AS
                || !(scene.pack().rules().get(effect.object().getFirst()) instanceof Measure lender)) {
            return List.of(effect);
        }
        boolean whole = effect.object().size() == 1 && effect.whom() instanceof Effect.Whom.Nobody;
        List<Effect> effects = new ArrayList<>();
        List<Measure.EffectLine> today = new ArrayList<>();
        for (Measure.EffectLine line : lender.effects()) {
            if (line.life().span().contains(scene.today()) && scene.profile.holds(line.life())) {
                today.add(line);
            }
        }
        // words borrowed from a rule that is gone are still the words of the rule that borrowed them
        for (Measure.EffectLine line : today.isEmpty() ? lender.effects() : today) {
            for (Effect lent : borrowed(line.effect())) {
                List<String> object = new ArrayList<>(lent.object());
                object.addAll(effect.object().subList(1, effect.object().size()));
                effects.add(whole ? lent : new Effect(lent.verb(), object, effect.link(), effect.whom()));
            }
        }
        return effects;
    }
}
