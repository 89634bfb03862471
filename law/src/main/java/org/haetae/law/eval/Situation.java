package org.haetae.law.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.law.cite.Period;
import org.haetae.law.graph.Atom;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Act;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Given;
import org.haetae.law.model.Grade;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Route;
import org.haetae.law.model.Setting;
import org.haetae.law.model.Target;
import org.haetae.law.model.Upon;

/** The facts assumed, and the acts done and known by a day: the record, what a setting adds, less what it takes out. */
public final class Situation {
    private final Map<String, Given> given = new HashMap<>();
    private final Setting.Rest rest;
    private final Map<String, List<Act>> acts = new HashMap<>();
    private final List<Act.None> none = new ArrayList<>();
    private final Map<String, Boolean> isUsed = new HashMap<>();
    private final Map<String, Fact> facts;

    public Situation(Pack pack, Setting setting, AsOf asOf) {
        this.facts = pack.vocabulary().facts();
        this.rest = setting.rest();
        setting.given(asOf.law()).forEach(g -> given.put(g.fact(), g));
        none.addAll(pack.recordNone());
        List<Act.None> denied = setting.none(asOf.law());
        none.addAll(denied);
        List<Act> all = new ArrayList<>();
        for (Act act : pack.record()) {
            boolean out = false;
            for (Act.None saying : denied) {
                out |= takesOut(saying, act);
            }
            if (!out) {
                all.add(act);
            }
        }
        all.addAll(setting.acts(asOf.law()));
        all.sort((a, b) -> a.date().compareTo(b.date()));
        for (Act act : all) {
            boolean done = !act.date().isAfter(asOf.facts());
            boolean known = !act.known().orElse(act.date()).isAfter(asOf.known());
            if (done && known) {
                acts.computeIfAbsent(act.rule(), _ -> new ArrayList<>()).add(act);
            }
        }
    }

    private static boolean takesOut(Act.None none, Act act) {
        return none.rule().equals(act.rule())
                && (none.kind().isEmpty() || none.kind().equals(act.kind()))
                && !act.date().isBefore(none.from())
                && !act.date().isAfter(none.to());
    }

    /** Acts of a rule, oldest first. */
    public List<Act> actsOf(String rule) {
        return acts.getOrDefault(rule, List.of());
    }

    /** Whether a route was used: by an act of its own, of the rule whose act it follows from, or of what it rebuts. */
    boolean isUsed(Route route) {
        Boolean known = isUsed.get(route.id());
        if (known == null) {
            known = namesAct(route);
            isUsed.put(route.id(), known);
        }
        return known;
    }

    private boolean namesAct(Route route) {
        boolean used = acts.containsKey(route.id());
        for (Dated<Upon> line : route.upon()) {
            used |= line.value() instanceof Upon.ActOf(String other) && acts.containsKey(other);
        }
        for (Dated<List<Target>> line : route.over()) {
            for (Target target : line.value()) {
                used |= target instanceof Target.Named(String name) && acts.containsKey(name);
            }
        }
        return used;
    }

    public List<Act.None> noneOf(String rule) {
        List<Act.None> found = new ArrayList<>();
        for (Act.None saying : none) {
            if (saying.rule().equals(rule)) {
                found.add(saying);
            }
        }
        return found;
    }

    public Optional<Given> given(String fact) {
        return Optional.ofNullable(given.get(fact));
    }

    /** Whether an office has said yes or no to a judgement; while it has not, the judgement is open. */
    public Optional<Value> judgement(String fact) {
        Given said = given.get(fact);
        return said == null ? Optional.empty() : Optional.of(value(said.state()));
    }

    /** What a state says of a fact, its grade aside. */
    private static Value value(Given.State state) {
        if (state instanceof Given.State.At) {
            return Value.TRUE;
        }
        if (state instanceof Given.State.No) {
            return Value.FALSE;
        }
        return state instanceof Given.State.Unknown ? Value.UNKNOWN : Value.DISPUTED;
    }

    /** Whether a fact has reached what an atom asks, for an act on {@code day}. */
    public Value value(Atom.Reached atom, LocalDate day) {
        Given fact = given.get(atom.fact());
        if (fact == null) {
            return rest == Setting.Rest.NONE ? Value.FALSE : Value.UNKNOWN;
        }
        if (fact.state() instanceof Given.State.At at) {
            return reached(atom, at.grade()) ? inTime(fact, atom.throughout(), day) : Value.FALSE;
        }
        return value(fact.state());
    }

    private boolean reached(Atom.Reached atom, Grade grade) {
        Fact fact = facts.get(atom.fact());
        if (fact == null || !fact.isGraded()) {
            return true;
        }
        boolean far = !fact.scales().contains(Fact.Scale.EXTENT)
                || grade.extent().orElse(Grade.Extent.NONE).compareTo(atom.extent()) >= 0;
        boolean sure = grade.verification().orElse(Grade.Verification.CLAIMED).compareTo(atom.verification()) >= 0;
        boolean lasting = !atom.irreversible() || grade.durability().equals(Optional.of(Grade.Durability.IRREVERSIBLE));
        return far && sure && lasting;
    }

    private static Value inTime(Given fact, Optional<Period> throughout, LocalDate day) {
        if (fact.since().isEmpty()) {
            return throughout.isEmpty() ? Value.TRUE : Value.UNKNOWN;
        }
        LocalDate needed = throughout.map(period -> period.before(day)).orElse(day);
        return fact.since().get().isAfter(needed) ? Value.FALSE : Value.TRUE;
    }
}
