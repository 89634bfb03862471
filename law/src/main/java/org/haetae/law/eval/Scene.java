package org.haetae.law.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.haetae.law.graph.Atom;
import org.haetae.law.graph.Conditions;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Graph;
import org.haetae.law.graph.Kernel;
import org.haetae.law.graph.Memo;
import org.haetae.law.graph.Part;
import org.haetae.law.graph.Profile;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Act;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;

/** One question's setting under one choice of readings. What does not turn on a reading is shared by all choices. */
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
    final Graph graph;
    private final Shared shared;

    Scene(Shared shared, Profile profile) {
        this.shared = shared;
        this.asOf = shared.asOf;
        this.law = shared.days.apply(shared.asOf.law());
        this.situation = shared.situation;
        this.mode = shared.mode;
        this.graph = shared.graph;
        this.profile = profile;
    }

    /** What all choices of readings have in common: the situation, one graph with its values, answers already found. */
    static final class Shared {
        private final Function<LocalDate, DayLaw> days;
        private final AsOf asOf;
        private final Situation situation;
        private final Mode mode;
        private final Graph graph = new Graph();
        private final Map<LocalDate, Kernel> kernels = new HashMap<>();
        private final Memo memo = new Memo();
        private final Map<String, List<Route>> candidates = new HashMap<>();

        Shared(Function<LocalDate, DayLaw> days, AsOf asOf, Situation situation, Mode mode) {
            this.days = days;
            this.asOf = asOf;
            this.situation = situation;
            this.mode = mode;
        }

        /** The law of the as-of day. */
        DayLaw law() {
            return days.apply(asOf.law());
        }

        /** Routes that may say something of a row: over it on some day under some reading. */
        List<Route> candidates(Row row) {
            List<Route> known = candidates.get(row.id());
            if (known != null) {
                return known;
            }
            DayLaw law = law();
            List<Route> found = new ArrayList<>();
            for (Route route : law.mayReach(row)) {
                // one that is to come says nothing yet, unless it was used
                boolean begun = !route.life().span().from().isAfter(asOf.law());
                if (begun || situation.isUsed(route)) {
                    found.add(route);
                }
            }
            candidates.put(row.id(), found);
            return found;
        }
    }

    List<Route> candidates(Row row) {
        return shared.candidates(row);
    }

    <T> T remember(Memo.Key key, Supplier<T> compute) {
        return shared.memo.answer(key, profile, compute);
    }

    Pack pack() {
        return law.pack();
    }

    LocalDate today() {
        return asOf.law();
    }

    DayLaw lawOn(LocalDate day) {
        return shared.days.apply(day);
    }

    Conditions conditions(DayLaw lawOfDay) {
        return new Conditions(lawOfDay, graph, profile);
    }

    Value value(Part part) {
        return value(part.node(), GIVEN, today());
    }

    /** The value of a node in a lane, for an act done on a day. */
    Value value(int node, int lane, LocalDate day) {
        Kernel kernel = shared.kernels.get(day);
        if (kernel == null) {
            kernel = new Kernel(graph, index -> values(graph.atomAt(index), day));
            shared.kernels.put(day, kernel);
        }
        return kernel.value(node, lane);
    }

    private Value[] values(Atom atom, LocalDate day) {
        if (atom instanceof Atom.Reached reached) {
            Value value = situation.value(reached, day);
            return new Value[] {value, Value.FALSE, value};
        }
        if (atom instanceof Atom.Judgement judgement) {
            Value open = situation.judgement(judgement.fact()).orElse(Value.TRUE);
            Value said = situation.judgement(judgement.fact()).orElse(Value.FALSE);
            return new Value[] {open, open, said};
        }
        if (atom instanceof Atom.Paper) {
            return new Value[] {Value.TRUE, Value.TRUE, Value.FALSE};
        }
        if (atom instanceof Atom.Found found) {
            List<Act> acts = situation.actsOf(found.duty());
            boolean so = !acts.isEmpty() && acts.getLast().outcome().equals(java.util.Optional.of(found.yes()));
            return new Value[] {Value.TRUE, Value.TRUE, so ? Value.TRUE : Value.FALSE};
        }
        Value settled = ((Atom.Settled) atom).value();
        return new Value[] {settled, settled, settled};
    }
}
