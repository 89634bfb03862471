package org.haetae.law.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.haetae.law.graph.Atom;
import org.haetae.law.graph.Part;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Controller;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Pack;

/** Reads off a part what is missing and what our own offices must supply. Through every all-of; an any-of is one entry. */
final class Lacks {
    private final Pack pack;
    private final Situation situation;
    private final Function<Part, Value> value;

    Lacks(Pack pack, Situation situation, Function<Part, Value> value) {
        this.pack = pack;
        this.situation = situation;
        this.value = value;
    }

    List<Lack> missing(Part part) {
        if (value.apply(part) == Value.TRUE) {
            return List.of();
        }
        return switch (part.shape()) {
            case ALL -> missingOf(part.parts());
            case ANY -> List.of(group(part, true));
            case MET -> part.label().isEmpty() ? missingOf(part.parts()) : List.of(group(part, false));
            case LOCK -> lock(part);
            case RUN -> run(part);
            case FACT, JUDGEMENT, PAPER, NOTICE, OUTSIDE, TIME, UNLESS, CHAIN -> List.of(leaf(part));
        };
    }

    private List<Lack> missingOf(List<Part> parts) {
        List<Lack> missing = new ArrayList<>();
        for (Part part : parts) {
            missing.addAll(missing(part));
        }
        return missing;
    }

    private List<Lack> needsOf(List<Part> parts) {
        List<Lack> needs = new ArrayList<>();
        for (Part part : parts) {
            needs.addAll(needs(part));
        }
        return needs;
    }

    private Lack group(Part part, boolean any) {
        List<Lack> parts = missingOf(part.parts());
        Controller controller =
                parts.isEmpty() ? Controller.TARGET : parts.getFirst().controller();
        return new Lack(
                part.label(),
                part.item(),
                controller,
                part.cite(),
                Optional.empty(),
                List.of(),
                value.apply(part),
                any,
                parts,
                Optional.empty());
    }

    private List<Lack> lock(Part part) {
        List<Part> ways = withoutItsState(part);
        if (ways.size() == 1) {
            return missing(ways.getFirst());
        }
        return ways.isEmpty() ? List.of(leaf(part)) : List.of(group(part, true));
    }

    /** What is missing of a renewal is what would start the thing renewed. */
    private List<Lack> run(Part part) {
        if (part.parts().isEmpty()) {
            return List.of(leaf(part));
        }
        return missingOf(withoutItsState(part));
    }

    /** The ways to open a lock or start a run, without the leaf that says whether it is open or runs already. */
    private static List<Part> withoutItsState(Part part) {
        List<Part> ways = new ArrayList<>();
        for (Part way : part.parts()) {
            boolean state = way.shape() == part.shape() && way.parts().isEmpty();
            if (!state) {
                ways.add(way);
            }
        }
        return ways;
    }

    private Lack leaf(Part part) {
        return new Lack(
                part.label(),
                part.item(),
                controller(part),
                part.cite(),
                part.atom(),
                part.by(),
                value.apply(part),
                false,
                List.of(),
                part.proof());
    }

    private Controller controller(Part part) {
        if (part.atom().isEmpty()) {
            return Controller.OFFICE;
        }
        Atom atom = part.atom().get();
        if (atom instanceof Atom.Reached reached) {
            return onlyTime(reached) ? Controller.CALENDAR : controllerOf(reached.fact());
        }
        if (atom instanceof Atom.Outside outside) {
            return outside.controller();
        }
        if (atom instanceof Atom.Passed) {
            return Controller.CALENDAR;
        }
        boolean stopped = atom instanceof Atom.State && part.shape() == Part.Shape.UNLESS;
        return stopped ? Controller.CONGRESS : Controller.OFFICE;
    }

    /** The fact is there, and only not yet for long enough. */
    private boolean onlyTime(Atom.Reached atom) {
        Atom.Reached now = new Atom.Reached(
                atom.fact(), atom.extent(), atom.verification(), atom.irreversible(), Optional.empty());
        return atom.throughout().isPresent()
                && situation.given(atom.fact()).flatMap(g -> g.since()).isPresent()
                && situation.value(now, java.time.LocalDate.MAX) == Value.TRUE;
    }

    private Controller controllerOf(String id) {
        Fact fact = pack.vocabulary().facts().get(id);
        return fact == null ? Controller.TARGET : fact.controller();
    }

    /** Papers, notices and judgements of our own offices that an open route still takes; a judgement given is no longer one. */
    List<Lack> needs(Part part) {
        return switch (part.shape()) {
            case PAPER, NOTICE -> List.of(leaf(part));
            case JUDGEMENT -> isJudged(part) ? List.of() : List.of(leaf(part));
            case ALL, MET -> needsOf(part.parts());
            case ANY -> any(part);
            case LOCK, RUN -> isOpen(part) ? List.of() : needsOf(withoutItsState(part));
            case FACT, OUTSIDE, TIME, UNLESS, CHAIN -> List.of();
        };
    }

    private boolean isJudged(Part part) {
        return part.atom().isPresent()
                && part.atom().get() instanceof Atom.Judgement(String fact)
                && situation.judgement(fact).equals(Optional.of(Value.TRUE));
    }

    private boolean isOpen(Part part) {
        return !part.parts().isEmpty() && value.apply(part.parts().getFirst()) == Value.TRUE;
    }

    /** Of an any-of, the true limb that takes least; several that take equally little are shown as alternatives. */
    private List<Lack> any(Part part) {
        List<Lack> alternatives = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        int limbs = 0;
        for (Part limb : part.parts()) {
            if (value.apply(limb) != Value.TRUE) {
                continue;
            }
            List<Lack> needs = needs(limb);
            if (needs.size() < least) {
                alternatives.clear();
                limbs = 0;
            }
            if (needs.size() <= least) {
                least = needs.size();
                alternatives.addAll(needs);
                limbs++;
            }
        }
        if (limbs < 2) {
            return alternatives;
        }
        return alternatives.isEmpty()
                ? List.of()
                : List.of(new Lack(
                        part.label(),
                        part.item(),
                        Controller.OFFICE,
                        part.cite(),
                        Optional.empty(),
                        List.of(),
                        Value.TRUE,
                        true,
                        alternatives,
                        Optional.empty()));
    }
}
