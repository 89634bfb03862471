package org.haetae.law.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Graph;
import org.haetae.law.graph.Memo;
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
    private final Lapses lapses;
    private final Doors doors;

    public Evaluation(Function<LocalDate, DayLaw> days, AsOf asOf, Situation situation, Mode mode, Profile profile) {
        this(new Scene.Shared(days, asOf, situation, mode), profile);
    }

    Evaluation(Scene.Shared shared, Profile profile) {
        this.scene = new Scene(shared, profile);
        this.runs = new Runs(scene);
        this.lapses = new Lapses(scene, runs);
        this.standings = new Standings(scene, runs, lapses);
        this.conditions = new RouteConditions(scene, runs, lapses, standings);
        this.verdicts = new Verdicts(scene, runs, lapses, conditions);
        this.outcomes = new Outcomes(scene, runs, standings, verdicts);
        this.doors = new Doors(scene, standings, conditions, verdicts, outcomes);
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

    /** What more of the facts could do to a row; empty where there is no such row. */
    public List<Door> doors(Row row) {
        return isRow(row) ? doors.of(row) : List.of();
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

    /** Since when a lock is open on the as-of day; empty while it is shut. */
    public Optional<LocalDate> openSince(Lock lock) {
        return runs.locks.openSince(lock, scene.today());
    }

    /** Offices that may act on a rule on the as-of day: those named, and their delegates. */
    public Set<String> holders(Rule rule) {
        return runs.forms.holders(scene.law, rule);
    }

    public PersonAnswer person(Criterion criterion, String person) {
        return new Persons(scene, runs, standings).of(criterion, person);
    }

    public Optional<Route.Term> term(Route route) {
        return runs.forms.term(scene.law, route);
    }

    /** What the law of its day says of an act of this situation, element by element. */
    public ActAnswer judge(Act act) {
        return new ActJudge(scene, runs, lapses, standings).of(act);
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

    /**
     * What an act states of the world, as the law of its own day asks it: of an act on one limb, that limb alone. Empty where the law asks
     * nothing that a fact carries.
     */
    public List<Part> stated(Act act) {
        List<Part> stated = new ArrayList<>();
        for (Part part : runs.forms.statedBy(act)) {
            Optional<Part> limb = act.limb().flatMap(label -> labelled(part, label));
            stated.add(limb.orElse(part));
        }
        return stated;
    }

    private static Optional<Part> labelled(Part part, String label) {
        if (part.label().equals(label)) {
            return Optional.of(part);
        }
        for (Part inner : part.parts()) {
            Optional<Part> found = labelled(inner, label);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The value of a part for an act done on a day, as the facts are given and dated. */
    public Value valueOn(Part part, LocalDate day) {
        return scene.value(part.node(), Scene.GIVEN, day);
    }

    /** The value of a node of this evaluation's graph, as the facts are given. */
    public Value value(int node) {
        return scene.value(node, Scene.GIVEN, scene.today());
    }

    /**
     * What the standing of a row turns on besides acts: the standard that sets its command going, and those that end it. Where the first
     * does not hold it is not imposed; where one of the others does, it has ended.
     */
    public List<Part> standingParts(Row row) {
        return standings.parts(row);
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

    /**
     * One effect.
     *
     * @param measures those that may have it, in the order of the packs
     */
    public Optional<EffectState> effect(String words, Iterable<Measure> measures) {
        List<Basis> bases = new ArrayList<>();
        for (Measure measure : measures) {
            for (Effect effect : effects(measure)) {
                if (effect.words().equals(words)) {
                    bases.add(new Basis(measure, standing(measure), effect));
                }
            }
        }
        return bases.isEmpty()
                ? Optional.empty()
                : Optional.of(new EffectState(words, bases.getFirst().effect(), standingOf(bases), List.copyOf(bases)));
    }

    /** Effects of a measure that there is on the day. */
    public List<Effect> effects(Measure measure) {
        return isRow(measure) ? effectsOf(measure) : List.of();
    }

    /** It stands while any of its measures does. */
    private static Standing.Word standingOf(List<Basis> bases) {
        for (Standing.Word word : List.of(
                Standing.Word.OPERATES,
                Standing.Word.OWED,
                Standing.Word.UNKNOWN,
                Standing.Word.HELD,
                Standing.Word.ENDED)) {
            for (Basis basis : bases) {
                if (basis.standing().word() == word) {
                    return word;
                }
            }
        }
        return Standing.Word.NOT_IMPOSED;
    }

    /** The worst outcome of the measures an effect stands on; empty if it stands on none. */
    public Optional<Outcome.Word> outcome(EffectState effect) {
        Optional<Outcome.Word> worst = Optional.empty();
        for (Basis basis : effect.bases()) {
            if (basis.standing().stands() || basis.standing().word() == Standing.Word.UNKNOWN) {
                Outcome.Word word = outcome(basis.measure()).word();
                worst = worst.isPresent() && worst.get().compareTo(word) >= 0 ? worst : Optional.of(word);
            }
        }
        return worst;
    }

    /**
     * Effects a measure has on the day: all; or of a menu those an act chose, or those the measure that carries it out has.
     * While nothing is chosen, a menu has no effect in particular. Borrowed effects stand under their own verb.
     */
    List<Effect> effectsOf(Measure measure) {
        return scene.remember(Memo.key("effects", measure.id(), ""), () -> computeEffects(measure));
    }

    private List<Effect> computeEffects(Measure measure) {
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
