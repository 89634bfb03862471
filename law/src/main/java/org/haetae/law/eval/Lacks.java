package org.haetae.law.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
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
            case ALL -> part.parts().stream().flatMap(p -> missing(p).stream()).toList();
            case ANY -> List.of(group(part, true));
            case MET ->
                part.label().isEmpty()
                        ? part.parts().stream()
                                .flatMap(p -> missing(p).stream())
                                .toList()
                        : List.of(group(part, false));
            case LOCK -> lock(part);
            case RUN -> run(part);
            case FACT, JUDGEMENT, PAPER, NOTICE, OUTSIDE, TIME, UNLESS, CHAIN -> List.of(leaf(part));
        };
    }

    private Lack group(Part part, boolean any) {
        List<Lack> parts =
                part.parts().stream().flatMap(p -> missing(p).stream()).toList();
        Controller controller = parts.stream().map(Lack::controller).findFirst().orElse(Controller.TARGET);
        return new Lack(
                part.label(),
                part.item(),
                controller,
                part.cite(),
                Optional.empty(),
                List.of(),
                value.apply(part),
                any,
                parts);
    }

    private List<Lack> lock(Part part) {
        List<Part> ways = part.parts().stream()
                .filter(way -> way.shape() != Part.Shape.LOCK)
                .toList();
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
        return part.parts().stream()
                .filter(p -> p.shape() != Part.Shape.RUN || !p.parts().isEmpty())
                .flatMap(p -> missing(p).stream())
                .toList();
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
                List.of());
    }

    private Controller controller(Part part) {
        return part.atom()
                .map(atom -> switch (atom) {
                    case Atom.Reached reached -> onlyTime(reached) ? Controller.CALENDAR : controllerOf(reached.fact());
                    case Atom.Judgement _, Atom.Paper _, Atom.Found _ -> Controller.OFFICE;
                    case Atom.Outside outside -> outside.controller();
                    case Atom.Passed _ -> Controller.CALENDAR;
                    case Atom.State _ -> part.shape() == Part.Shape.UNLESS ? Controller.CONGRESS : Controller.OFFICE;
                })
                .orElse(Controller.OFFICE);
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

    /** Papers, notices and judgements of our own offices that an open route still takes. */
    List<Lack> needs(Part part) {
        return switch (part.shape()) {
            case PAPER, NOTICE -> List.of(leaf(part));
            case JUDGEMENT -> List.of(leaf(part));
            case ALL, MET ->
                part.parts().stream().flatMap(p -> needs(p).stream()).toList();
            case ANY -> any(part);
            case LOCK ->
                isOpen(part)
                        ? List.of()
                        : part.parts().stream()
                                .filter(p -> p.shape() != Part.Shape.LOCK)
                                .flatMap(p -> needs(p).stream())
                                .toList();
            case RUN ->
                isOpen(part)
                        ? List.of()
                        : part.parts().stream().flatMap(p -> needs(p).stream()).toList();
            case FACT, OUTSIDE, TIME, UNLESS, CHAIN -> List.of();
        };
    }

    private boolean isOpen(Part part) {
        return !part.parts().isEmpty() && value.apply(part.parts().getFirst()) == Value.TRUE;
    }

    /** Of an any-of, the true limb that takes least; several that take equally little are shown as alternatives. */
    private List<Lack> any(Part part) {
        List<List<Lack>> open = part.parts().stream()
                .filter(p -> value.apply(p) == Value.TRUE)
                .map(this::needs)
                .toList();
        ToIntFunction<List<Lack>> size = List::size;
        int least = open.stream().mapToInt(size).min().orElse(0);
        List<List<Lack>> best =
                open.stream().filter(list -> list.size() == least).toList();
        if (least == 0) {
            return List.of();
        }
        if (best.size() == 1) {
            return best.getFirst();
        }
        List<Lack> alternatives = new ArrayList<>();
        best.forEach(alternatives::addAll);
        return List.of(new Lack(
                part.label(),
                part.item(),
                Controller.OFFICE,
                part.cite(),
                Optional.empty(),
                List.of(),
                Value.TRUE,
                true,
                alternatives));
    }
}
