package org.haetae.law.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.haetae.law.cite.Period;
import org.haetae.law.model.Act;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Given;
import org.haetae.law.model.Grade;
import org.haetae.law.model.Life;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Reading;
import org.haetae.law.model.Route;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Setting;
import org.haetae.law.model.Standard;
import org.haetae.law.model.Upon;

/** The world of one branch of readings: what lives on a day, what is so, what was done, and whether a standard holds. */
final class SlowFacts {
    /**
     * How facts are looked at.
     *
     * @param nothing as if all facts were NONE; judgements keep what is given of them
     * @param open judgements nobody has given count as true
     */
    record World(boolean nothing, boolean open) {
        static final World AS_IS = new World(false, false);
        static final World HOPEFUL = new World(false, true);
        static final World BARREN = new World(true, true);
    }

    final Pack pack;
    final LocalDate asOf;
    private final Setting setting;
    private final Map<String, String> options;
    private final List<Act> acts;
    private final List<Act.None> none;

    SlowFacts(Pack pack, LocalDate asOf, Setting setting, Map<String, String> options) {
        this.pack = pack;
        this.asOf = asOf;
        this.setting = setting;
        this.options = options;
        List<Act.None> denied = setting.none(asOf);
        List<Act> all = new ArrayList<>();
        // "A case adds to the record; its none takes an act out": out of the record, never out of the case itself.
        pack.record().stream()
                .filter(act -> denied.stream().noneMatch(n -> takesOut(n, act)))
                .forEach(all::add);
        all.addAll(setting.acts(asOf));
        this.acts = all.stream()
                .filter(act -> !act.date().isAfter(asOf))
                .sorted(Comparator.comparing(Act::date))
                .toList();
        this.none = Stream.concat(pack.recordNone().stream(), denied.stream()).toList();
    }

    private static boolean takesOut(Act.None none, Act act) {
        return none.rule().equals(act.rule())
                && none.kind().equals(act.kind())
                && none.over().isEmpty()
                && none.covers(act.date(), act.date());
    }

    List<Act> actsOf(String rule) {
        return acts.stream().filter(act -> act.rule().equals(rule)).toList();
    }

    List<Act.None> noneOf(String rule) {
        return none.stream().filter(n -> n.rule().equals(rule)).toList();
    }

    // lives

    boolean exists(Life life) {
        return life.readings().stream().allMatch(choice -> choice.option().equals(options.get(choice.point())));
    }

    boolean lives(Life life, LocalDate day) {
        return life.span().contains(day) && exists(life);
    }

    <T> List<T> live(List<Dated<T>> lines, LocalDate day) {
        return lines.stream()
                .filter(line -> lives(line.life(), day))
                .map(Dated::value)
                .toList();
    }

    // facts

    Truth fact(String id, Grade asked, Optional<Period> throughout, LocalDate day, World world) {
        Fact fact = java.util.Objects.requireNonNull(pack.vocabulary().facts().get(id));
        if (world.nothing() && !fact.isJudgement()) {
            return Truth.FALSE;
        }
        Optional<Given> given =
                setting.given(asOf).stream().filter(g -> g.fact().equals(id)).reduce((_, last) -> last);
        if (given.isEmpty()) {
            if (fact.isJudgement()) {
                return Truth.of(world.open());
            }
            return setting.rest() == Setting.Rest.NONE ? Truth.FALSE : Truth.UNKNOWN;
        }
        return switch (given.get().state()) {
            case Given.State.No _ -> Truth.FALSE;
            case Given.State.Disputed _ -> Truth.DISPUTED;
            // "which never close a route unless they said no": an unknown judgement is still open.
            case Given.State.Unknown _ -> fact.isJudgement() ? Truth.of(world.open()) : Truth.UNKNOWN;
            case Given.State.At(Grade has) -> {
                if (!reaches(has, asked)) {
                    yield Truth.FALSE;
                }
                // "the same throughout a time" is said of facts; a judgement is another kind of atom.
                yield since(given.get().since(), fact.isJudgement() ? Optional.empty() : throughout, day);
            }
        };
    }

    /**
     * Before its first day a fact was not so. Without a first day it was so on any day asked, except that "throughout" needs
     * one: "start unknown: unknown".
     */
    private static Truth since(Optional<LocalDate> since, Optional<Period> throughout, LocalDate day) {
        if (throughout.isPresent()) {
            LocalDate first = throughout.get().before(day);
            return since.map(s -> Truth.of(!s.isAfter(first))).orElse(Truth.UNKNOWN);
        }
        return since.map(s -> Truth.of(!s.isAfter(day))).orElse(Truth.TRUE);
    }

    private static boolean reaches(Grade has, Grade asked) {
        return has.extent().orElse(Grade.Extent.NONE).compareTo(asked.extent().orElse(Grade.Extent.NONE)) >= 0
                && has.verification()
                                .orElse(Grade.Verification.CLAIMED)
                                .compareTo(asked.verification().orElse(Grade.Verification.CLAIMED))
                        >= 0
                && has.durability()
                                .orElse(Grade.Durability.REVERSIBLE)
                                .compareTo(asked.durability().orElse(Grade.Durability.REVERSIBLE))
                        >= 0;
    }

    // standards

    /** Grades on the way down, outermost first, and how long it must have been so. */
    private record Way(List<Grade> grades, Optional<Period> throughout, boolean again) {
        static final Way TOP = new Way(List.of(), Optional.empty(), false);

        Way aloneAgain() {
            return new Way(grades, throughout, true);
        }

        Way under(Grade grade) {
            List<Grade> all = new ArrayList<>(grades);
            all.add(grade);
            return new Way(all, throughout, again);
        }

        Way throughout(Optional<Period> period) {
            return new Way(grades, period.or(() -> throughout), again);
        }
    }

    Truth value(Standard standard, LocalDate day, World world) {
        return value(standard, day, world, Way.TOP);
    }

    private Truth value(Standard standard, LocalDate day, World world, Way way) {
        return switch (standard) {
            case Standard.Reached leaf -> {
                Optional<Period> throughout = way.throughout(leaf.throughout()).throughout();
                yield fact(leaf.fact(), asked(leaf, way.grades()), throughout, day, world);
            }
            case Standard.Toward(Grade outer, Standard aim) -> {
                Truth lowered = value(aim, day, world, way.under(outer));
                boolean outermost = way.grades().isEmpty();
                boolean committed = outer.extent().equals(Optional.of(Grade.Extent.COMMITTED));
                boolean again =
                        Reading.INNER.equals(options.get(Reading.TOWARD)) && outermost && !committed && !way.again();
                // "again so without the outermost grade": once, so that of three grades the two inner ones lower each
                // other.
                yield again ? lowered.and(value(aim, day, world, way.aloneAgain())) : lowered;
            }
            case Standard.Items items -> {
                List<Truth> values = liveItems(items, day).stream()
                        .map(item -> value(item.standard(), day, world, way))
                        .toList();
                yield switch (items.quantifier()) {
                    case ALL_OF -> Truth.all(values);
                    case ANY_OF -> Truth.any(values);
                    case AT_LEAST -> Truth.atLeast(items.atLeast(), values);
                };
            }
            case Standard.Met met -> {
                // A route whose text does not live has no standard that could be met.
                Rule of = java.util.Objects.requireNonNull(pack.rules().get(met.route()));
                if (!lives(of.life(), day)) {
                    yield Truth.FALSE;
                }
                List<Truth> values = standardsOf(met.route(), day).stream()
                        .map(s -> met.achieved() ? achieved(s) : s)
                        .map(s -> value(s, day, world, way.throughout(met.throughout())))
                        .toList();
                yield Truth.all(values);
            }
            case Standard.Proven proven -> value(proven.what(), day, world, way);
            case Standard.Found found ->
                Truth.of(actsOf(found.duty()).stream()
                        .filter(act -> !act.date().isAfter(day))
                        .reduce((_, last) -> last)
                        .flatMap(Act::outcome)
                        .equals(Optional.of(found.yes())));
        };
    }

    List<Standard.Item> liveItems(Standard.Items items, LocalDate day) {
        return items.items().stream().filter(item -> lives(item.life(), day)).toList();
    }

    /** Only a grade over something else is an outermost grade; a leaf keeps its own. */
    static Standard achieved(Standard standard) {
        return standard instanceof Standard.Toward(Grade _, Standard aim) ? aim : standard;
    }

    List<Standard> standardsOf(String route, LocalDate day) {
        return pack.rules().get(route) instanceof Route r
                ? live(r.upon(), day).stream()
                        .flatMap(u -> standard(u).stream())
                        .toList()
                : List.of();
    }

    static Optional<Standard> standard(Upon upon) {
        return switch (upon) {
            case Upon.Paper paper -> paper.that();
            case Upon.Holds holds -> Optional.of(holds.standard());
            case Upon.ActOf _ -> Optional.empty();
        };
    }

    /** A scale the fact does not have cannot be asked of it, whatever a grade above says. */
    private Grade asked(Standard.Reached leaf, List<Grade> above) {
        if (above.isEmpty()) {
            return leaf.grade();
        }
        Fact fact = java.util.Objects.requireNonNull(pack.vocabulary().facts().get(leaf.fact()));
        List<Grade> all = new ArrayList<>(above);
        all.add(leaf.grade());
        Optional<Grade.Extent> extent = !fact.scales().contains(Fact.Scale.EXTENT)
                ? Optional.empty()
                : all.stream().flatMap(g -> g.extent().stream()).min(Comparator.naturalOrder());
        Optional<Grade.Verification> verification = !fact.scales().contains(Fact.Scale.VERIFICATION)
                ? Optional.empty()
                : all.stream().flatMap(g -> g.verification().stream()).max(Comparator.naturalOrder());
        boolean lasting = extent.equals(Optional.of(Grade.Extent.COMPLETE))
                && fact.scales().contains(Fact.Scale.DURABILITY);
        Optional<Grade.Durability> durability = !lasting
                ? Optional.empty()
                : all.stream().flatMap(g -> g.durability().stream()).max(Comparator.naturalOrder());
        return new Grade(extent, verification, durability);
    }

    /** Full labels of what is false, through every all-of, not into an any-of; an unlabelled leaf by its fact. */
    List<String> missing(Standard standard, LocalDate day, World world) {
        List<String> labels = new ArrayList<>();
        missing(standard, "", day, world, Way.TOP, labels);
        return labels;
    }

    private void missing(Standard standard, String label, LocalDate day, World world, Way way, List<String> into) {
        if (value(standard, day, world, way) != Truth.FALSE) {
            return;
        }
        Standard inner = standard;
        Way below = way;
        while (inner instanceof Standard.Toward(Grade outer, Standard aim)) {
            inner = aim;
            below = below.under(outer);
        }
        if (inner instanceof Standard.Items items && items.quantifier() == Standard.Quantifier.ALL_OF) {
            boolean again = Reading.INNER.equals(options.get(Reading.TOWARD))
                    && way.grades().isEmpty()
                    && !way.again()
                    && !(standard instanceof Standard.Toward(Grade outer, Standard _)
                            && outer.extent().equals(Optional.of(Grade.Extent.COMMITTED)));
            for (Standard.Item item : liveItems(items, day)) {
                List<String> found = new ArrayList<>();
                missing(item.standard(), label + item.label(), day, world, below, found);
                if (found.isEmpty() && again && standard instanceof Standard.Toward) {
                    missing(item.standard(), label + item.label(), day, world, way.aloneAgain(), found);
                }
                into.addAll(found);
            }
        } else if (!label.isEmpty()) {
            into.add(label);
        } else {
            into.add(inner instanceof Standard.Reached leaf ? leaf.fact() : "");
        }
    }
}
