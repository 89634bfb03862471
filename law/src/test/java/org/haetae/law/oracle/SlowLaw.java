package org.haetae.law.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.haetae.law.eval.Mode;
import org.haetae.law.eval.Outcome;
import org.haetae.law.eval.Standing;
import org.haetae.law.eval.Verdict;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Effect;
import org.haetae.law.model.Life;
import org.haetae.law.model.Lock;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Reading;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Setting;
import org.haetae.law.model.Standard;
import org.haetae.law.model.Verb;

/**
 * The law as its description says it, one day, one setting, one choice at every reading: plain recursion over the model, nothing
 * kept, nothing shared. {@link #branches} gives one for each combination of the points without a default.
 */
final class SlowLaw {
    private final Pack pack;
    private final LocalDate asOf;
    private final Mode mode;
    private final SlowFacts facts;
    private final SlowReach reach;
    private final SlowActs acts;
    private final SlowStandings standings;
    private final SlowVerdicts verdicts;

    SlowLaw(Pack pack, LocalDate asOf, Setting setting, Mode mode, Map<String, String> options) {
        this.pack = pack;
        this.asOf = asOf;
        this.mode = mode;
        this.facts = new SlowFacts(pack, asOf, setting, options);
        this.reach = new SlowReach(facts);
        this.acts = new SlowActs(facts, reach, mode);
        SlowLapses lapses = new SlowLapses(facts, reach, acts);
        this.standings = new SlowStandings(facts, reach, acts, lapses);
        this.verdicts = new SlowVerdicts(facts, reach, acts, lapses, mode);
    }

    /** Defaults taken, choices of the setting taken, every combination of the rest. */
    static List<SlowLaw> branches(Pack pack, LocalDate asOf, Setting setting, Mode mode) {
        List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
        for (Reading point : pack.vocabulary().readings().values()) {
            Optional<String> fixed = setting.readings().stream()
                    .filter(choice -> choice.point().equals(point.id()))
                    .map(Life.Choice::option)
                    .findFirst()
                    .or(() -> point.defaultOption().map(Reading.Option::id));
            List<String> options = fixed.map(List::of)
                    .orElseGet(() ->
                            point.options().stream().map(Reading.Option::id).toList());
            List<Map<String, String>> next = new ArrayList<>();
            for (Map<String, String> chosen : all) {
                for (String option : options) {
                    Map<String, String> more = new LinkedHashMap<>(chosen);
                    more.put(point.id(), option);
                    next.add(more);
                }
            }
            all = next;
        }
        return all.stream()
                .map(options -> new SlowLaw(pack, asOf, setting, mode, options))
                .toList();
    }

    Truth value(Standard standard) {
        return facts.value(standard, asOf, SlowFacts.World.HOPEFUL);
    }

    boolean isRow(Row row) {
        return standings.isRow(row);
    }

    Standing.Word standing(Row row) {
        return standings.standing(row);
    }

    Optional<SlowVerdicts.Answer> verdict(Route route, Row row) {
        return verdicts.verdict(route, row);
    }

    private List<Route> routes() {
        return pack.all(Route.class);
    }

    private Verb verb(Route route, SlowActs.Attempt attempt) {
        return acts.doing(route, attempt.act().date()).orElseThrow().verb();
    }

    // outcomes

    Outcome.Word outcome(Row row) {
        Standing.Word standing = standing(row);
        if (standing == Standing.Word.UNKNOWN) {
            return Outcome.Word.UNKNOWN;
        }
        // What has ended has ended, whichever way it did.
        if (standing == Standing.Word.ENDED) {
            return Outcome.Word.ENDS;
        }
        Outcome.Word best = Outcome.Word.STAYS;
        for (Route route : routes()) {
            Optional<SlowVerdicts.Answer> answer = verdict(route, row);
            if (answer.isEmpty()) {
                continue;
            }
            if (acts.doing(route, lastDay(route))
                            .filter(d -> d.verb() == Verb.TERMINATE)
                            .isEmpty()
                    || endsAlone(route, row)) {
                best = better(best, gives(route, answer.get()));
            }
            // "suspending or waiving one does [count], and says so"
            for (SlowActs.Attempt attempt : acts.onCases(route, row)) {
                if (attempt.runsOn(asOf) == Truth.TRUE && !attempt.conflict()) {
                    best = better(best, onCase(verb(route, attempt)));
                }
            }
        }
        if (row instanceof Measure measure) {
            if (mode == Mode.CERTIFIABLE && isMay(measure) && !underLock(measure)) {
                best = better(best, Outcome.Word.EXECUTIVE);
            }
        }
        return best;
    }

    private LocalDate lastDay(Route route) {
        return asOf.isBefore(route.life().span().until())
                ? asOf
                : route.life().span().until().minusDays(1);
    }

    /** "any-of a, b: falls when they fall": the end of one is the row's end only if the others can end too. */
    private boolean endsAlone(Route route, Row row) {
        Set<Row> anchored = facts.lives(route.life(), asOf) ? acts.anchored(route, row, asOf) : Set.of();
        return anchored.isEmpty()
                || anchored.contains(row)
                || facts.live(row.restsOn(), asOf).stream()
                        .noneMatch(
                                line -> line.any() && line.names().stream().anyMatch(name -> staysBeside(route, name)));
    }

    private boolean staysBeside(Route route, String name) {
        return pack.rules().get(name) instanceof Row base
                && standings.living(name) != Truth.FALSE
                && !reach.over(route, base, asOf)
                && outcome(base).compareTo(Outcome.Word.EXECUTIVE) > 0;
    }

    private static Outcome.Word onCase(Verb verb) {
        return switch (verb) {
            case SUSPEND -> Outcome.Word.SUSPEND;
            case WAIVE, LICENSE, DELAY -> Outcome.Word.WAIVER;
            default -> Outcome.Word.STAYS;
        };
    }

    private static Outcome.Word better(Outcome.Word a, Outcome.Word b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private boolean isMay(Measure measure) {
        return facts.live(measure.imposed(), asOf).stream()
                .anyMatch(i -> i.doing().modality() == Modality.MAY);
    }

    private boolean underLock(Measure measure) {
        return pack.all(Lock.class).stream()
                .filter(lock ->
                        lock.verbs().contains(Verb.TERMINATE) || lock.verbs().contains(Verb.SUSPEND))
                .anyMatch(lock -> reach.over(lock, measure, asOf) && acts.opened(lock, asOf) != Truth.TRUE);
    }

    private Outcome.Word gives(Route route, SlowVerdicts.Answer answer) {
        boolean ended = !asOf.isBefore(route.life().span().until());
        LocalDate day = ended ? route.life().span().until().minusDays(1) : asOf;
        Optional<Verb> verb = acts.doing(route, day).map(Doing::verb);
        if (verb.equals(Optional.of(Verb.RENEW))) {
            verb = acts.base(route, day).flatMap(base -> acts.doing(base, day)).map(Doing::verb);
        }
        if (verb.isEmpty()) {
            return Outcome.Word.STAYS;
        }
        boolean toCome = answer.day().filter(d -> d.isAfter(asOf)).isPresent();
        boolean perCase = !facts.live(route.per(), day).isEmpty();
        boolean done =
                answer.effective() == Verdict.Word.EXERCISED || answer.effective() == Verdict.Word.AUTOMATIC && !toCome;
        boolean open = done || answer.effective() == Verdict.Word.AVAILABLE;
        boolean unknown = switch (answer.effective()) {
            case UNKNOWN, DISPUTED, CONFLICT -> true;
            default -> false;
        };
        return switch (verb.get()) {
            case TERMINATE ->
                perCase
                        ? Outcome.Word.STAYS
                        : done || open && answer.earned()
                                ? Outcome.Word.ENDS
                                : open ? Outcome.Word.EXECUTIVE : unknown ? Outcome.Word.UNKNOWN : Outcome.Word.STAYS;
            case SUSPEND ->
                done || open && answer.earned()
                        ? Outcome.Word.SUSPEND
                        : open ? Outcome.Word.WAIVER : unknown ? Outcome.Word.UNKNOWN : Outcome.Word.STAYS;
            case WAIVE, LICENSE, DELAY ->
                open ? Outcome.Word.WAIVER : unknown ? Outcome.Word.UNKNOWN : Outcome.Word.STAYS;
            default -> Outcome.Word.STAYS;
        };
    }

    // effects

    /** Measures by the words of their effects; AS borrows the words of another. */
    Map<String, List<Measure>> effects() {
        Map<String, List<Measure>> all = new LinkedHashMap<>();
        for (Measure measure : pack.all(Measure.class)) {
            if (isRow(measure)) {
                words(measure)
                        .forEach(w ->
                                all.computeIfAbsent(w, _ -> new ArrayList<>()).add(measure));
            }
        }
        return all;
    }

    /** All of them; of a menu, those an act chose. */
    private Set<String> words(Measure measure) {
        Set<String> words = new TreeSet<>();
        for (Measure.EffectLine line : measure.effects()) {
            boolean applies =
                    measure.choose().filter(k -> k < measure.effects().size()).isEmpty()
                            || acts.chosen(measure, asOf).contains(line.label());
            if (facts.lives(line.life(), asOf) && applies) {
                Effect effect = line.effect();
                if (effect.verb() == Effect.Act.AS) {
                    words.addAll(borrowed(
                            (Measure) pack.rule(effect.object().getFirst()).orElseThrow()));
                } else {
                    words.add(effect.words());
                }
            }
        }
        return words;
    }

    /** The words a measure has, even where its own text has ended or its menu was never chosen from. */
    private Set<String> borrowed(Measure measure) {
        Set<String> words = new TreeSet<>();
        for (Measure.EffectLine line : measure.effects()) {
            if (line.effect().verb() == Effect.Act.AS) {
                words.addAll(borrowed(
                        (Measure) pack.rule(line.effect().object().getFirst()).orElseThrow()));
            } else {
                words.add(line.effect().words());
            }
        }
        return words;
    }

    /** "it STANDS while any measure with it operates or is owed" */
    String effect(List<Measure> bases) {
        Set<Standing.Word> words = Set.copyOf(bases.stream().map(this::standing).toList());
        if (words.contains(Standing.Word.OPERATES) || words.contains(Standing.Word.OWED)) {
            return "STANDS";
        }
        if (words.contains(Standing.Word.UNKNOWN)) {
            return "UNKNOWN";
        }
        return words.contains(Standing.Word.HELD) ? "HELD" : "does not stand";
    }
}
