package org.haetae.law.eval;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.haetae.law.graph.Atom;
import org.haetae.law.graph.Conditions;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Graph;
import org.haetae.law.graph.Kernel;
import org.haetae.law.graph.Part;
import org.haetae.law.graph.Profile;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Act;
import org.haetae.law.model.Pack;

/** One question's setting: the law of a day, a situation, a mode, chosen readings; and the graph its parts live in. */
final class Scene {
    /** Lanes of the kernel: the facts as given, all facts NONE, and only what is on record. */
    static final int GIVEN = 0;

    static final int NOTHING = 1;
    static final int ON_RECORD = 2;

    final AsOf asOf;
    final DayLaw law;
    final Situation situation;
    final Mode mode;
    final Profile profile;
    final Graph graph = new Graph();
    private final Function<LocalDate, DayLaw> days;
    private final Map<LocalDate, Kernel> kernels = new HashMap<>();
    private final Map<Atom, Value> settled = new HashMap<>();

    Scene(Function<LocalDate, DayLaw> days, AsOf asOf, Situation situation, Mode mode, Profile profile) {
        this.days = days;
        this.asOf = asOf;
        this.law = days.apply(asOf.law());
        this.situation = situation;
        this.mode = mode;
        this.profile = profile;
    }

    Pack pack() {
        return law.pack();
    }

    LocalDate today() {
        return asOf.law();
    }

    DayLaw lawOn(LocalDate day) {
        return days.apply(day);
    }

    Conditions conditions(DayLaw lawOfDay) {
        return new Conditions(lawOfDay, graph, profile);
    }

    /** A leaf whose value is known before the facts are looked at. */
    int settled(Atom atom, Value value) {
        settled.put(atom, value);
        return graph.atom(atom);
    }

    Value value(Part part) {
        return value(part.node(), GIVEN, today());
    }

    /** The value of a node in a lane, for an act done on a day. */
    Value value(int node, int lane, LocalDate day) {
        return kernels.computeIfAbsent(day, d -> new Kernel(graph, index -> values(graph.atomAt(index), d)))
                .value(node, lane);
    }

    private Value[] values(Atom atom, LocalDate day) {
        return switch (atom) {
            case Atom.Reached reached -> {
                Value value = situation.value(reached, day);
                yield new Value[] {value, Value.FALSE, value};
            }
            case Atom.Judgement judgement -> {
                Value open = situation.judgement(judgement.fact()).orElse(Value.TRUE);
                Value said = situation.judgement(judgement.fact()).orElse(Value.FALSE);
                yield new Value[] {open, open, said};
            }
            case Atom.Paper _ -> new Value[] {Value.TRUE, Value.TRUE, Value.FALSE};
            case Atom.Found found -> {
                List<Act> acts = situation.actsOf(found.duty());
                boolean so = !acts.isEmpty() && acts.getLast().outcome().equals(java.util.Optional.of(found.yes()));
                yield new Value[] {Value.TRUE, Value.TRUE, so ? Value.TRUE : Value.FALSE};
            }
            case Atom.Outside _, Atom.Passed _, Atom.Settled _ -> {
                Value value = settled.getOrDefault(atom, Value.FALSE);
                yield new Value[] {value, value, value};
            }
        };
    }
}
