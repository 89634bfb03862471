package org.haetae.law.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.law.eval.ActAnswer.Asked;
import org.haetae.law.eval.ActAnswer.Element;
import org.haetae.law.eval.ActAnswer.Mark;
import org.haetae.law.graph.Atom;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Part;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Act;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Standard;
import org.haetae.law.model.Upon;

/**
 * What a paper states, beside what its rule has it state: the ground, the proof, and whether the facts carry it. An act of a rule
 * is the paper of that rule and states what the rule asks; only where the law offers several grounds, or asks for a level of
 * proof, must it say which.
 */
final class Grounds {
    private final Scene scene;

    Grounds(Scene scene) {
        this.scene = scene;
    }

    /** Elements of what a paper states; none where its law asks only for its form. */
    List<Element> of(DayLaw law, List<Upon> upons, Rule rule, Act act) {
        List<Element> elements = new ArrayList<>();
        Value value = Value.TRUE;
        Value said = Value.TRUE;
        List<Lack> missing = new ArrayList<>();
        List<Lack> unsaid = new ArrayList<>();
        boolean asks = false;
        for (Upon upon : upons) {
            Optional<Standard> asked = upon.stated();
            if (asked.isEmpty()) {
                continue;
            }
            asks = true;
            boolean paper = upon instanceof Upon.Paper;
            Part whole = part(law, asked.get(), rule);
            Optional<Part> limb = act.limb().flatMap(label -> find(whole, label));
            Optional<Part> that =
                    paper ? act.that().map(standard -> part(law, standard, rule)) : Optional.<Part>empty();
            if (paper) {
                ground(whole, limb, that, rule, act).ifPresent(elements::add);
                proof(asked.get(), rule, act).ifPresent(elements::add);
            }
            boolean stated = that.isPresent() && says(that.get(), whole);
            Part rests = limb.orElseGet(() -> stated ? that.orElseThrow() : whole);
            value = value.and(scene.value(rests.node(), Scene.GIVEN, act.date()));
            missing.addAll(lacks(rests, Scene.GIVEN, act));
            // an office that names its ground has said that it judges so
            boolean named = limb.isPresent() || stated;
            said = said.and(scene.value(rests.node(), named ? Scene.GIVEN : Scene.ON_RECORD, act.date()));
            unsaid.addAll(named ? List.of() : lacks(rests, Scene.ON_RECORD, act));
        }
        if (asks) {
            elements.add(facts(value, said, missing, unsaid, rule));
        }
        return elements;
    }

    private static Element facts(Value value, Value said, List<Lack> missing, List<Lack> unsaid, Rule rule) {
        boolean open = value == Value.TRUE && said != Value.TRUE;
        Mark mark = switch (value) {
            case TRUE -> open ? Mark.NOT_STATED : Mark.RIGHT;
            case FALSE -> Mark.WRONG;
            case UNKNOWN, DISPUTED -> Mark.UNKNOWN;
        };
        return ActJudge.element(
                ActAnswer.Part.FACTS, mark, List.of(), new Asked.Facts(open ? unsaid : missing), rule.cite());
    }

    private Part part(DayLaw law, Standard standard, Rule rule) {
        return scene.conditions(law).standard(standard, rule.cite(), false);
    }

    private List<Lack> lacks(Part part, int lane, Act act) {
        Lacks lacks = new Lacks(scene.pack(), scene.situation, inner -> scene.value(inner.node(), lane, act.date()));
        return lacks.missing(part);
    }

    // the ground

    private static Optional<Element> ground(Part whole, Optional<Part> limb, Optional<Part> that, Rule rule, Act act) {
        List<String> labels = labels(whole);
        Asked asked = new Asked.Ground(labels);
        List<String> stated = act.limb().map(List::of).orElse(List.of());
        if (that.isPresent() && !says(that.get(), limb.orElse(whole))) {
            List<String> said = new ArrayList<>(stated);
            said.add(that.get().item());
            return Optional.of(
                    ActJudge.element(ActAnswer.Part.GROUND, Mark.WRONG, said, new Asked.AllOfIt(), rule.cite()));
        }
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        Mark mark = limb.isPresent() || act.limb().isEmpty() && that.isPresent()
                ? Mark.RIGHT
                : act.limb().isPresent() ? Mark.WRONG : Mark.NOT_STATED;
        return Optional.of(ActJudge.element(
                ActAnswer.Part.GROUND,
                mark,
                stated.isEmpty() && that.isPresent() ? List.of(that.get().item()) : stated,
                asked,
                rule.cite()));
    }

    /** The labels among which a paper has to choose; empty where there is no choice. */
    private static List<String> labels(Part whole) {
        if (whole.shape() != Part.Shape.ANY) {
            return List.of();
        }
        List<String> labels = new ArrayList<>();
        for (Part part : whole.parts()) {
            if (part.label().isEmpty()) {
                return List.of();
            }
            labels.add(part.label());
        }
        return labels;
    }

    /** A limb of a choice, with its full label; those of another rule's standard are not this paper's. */
    private static Optional<Part> find(Part whole, String label) {
        if (whole.shape() != Part.Shape.ANY) {
            return Optional.empty();
        }
        for (Part part : whole.parts()) {
            Optional<Part> inner = part.label().equals(label) ? Optional.of(part) : find(part, label);
            if (inner.isPresent()) {
                return inner;
            }
        }
        return Optional.empty();
    }

    /** Whether stating one thing states another: at least as much of it, and no less surely. */
    private static boolean says(Part stated, Part asked) {
        if (stated.node() == asked.node()) {
            return true;
        }
        boolean all = stated.shape() == Part.Shape.ALL || stated.shape() == Part.Shape.MET;
        if (all && stated.parts().stream().anyMatch(part -> says(part, asked))) {
            return true;
        }
        if (stated.shape() == Part.Shape.ANY && stated.parts().stream().allMatch(part -> says(part, asked))) {
            return !stated.parts().isEmpty();
        }
        return switch (asked.shape()) {
            case ALL, MET -> !asked.parts().isEmpty() && asked.parts().stream().allMatch(part -> says(stated, part));
            case ANY -> asked.item().startsWith("any") && asked.parts().stream().anyMatch(part -> says(stated, part));
            case FACT, JUDGEMENT, PAPER, NOTICE, OUTSIDE, TIME, LOCK, RUN, UNLESS, CHAIN ->
                stated.atom().isPresent()
                        && asked.atom().isPresent()
                        && implies(stated.atom().get(), asked.atom().get());
        };
    }

    private static boolean implies(Atom stated, Atom asked) {
        if (stated instanceof Atom.Reached one && asked instanceof Atom.Reached other) {
            boolean lasts = other.throughout().isEmpty() || other.throughout().equals(one.throughout());
            return one.fact().equals(other.fact())
                    && one.extent().compareTo(other.extent()) >= 0
                    && one.verification().compareTo(other.verification()) >= 0
                    && (one.irreversible() || !other.irreversible())
                    && lasts;
        }
        return stated.equals(asked);
    }

    // the proof

    private static Optional<Element> proof(Standard asked, Rule rule, Act act) {
        Optional<Standard.Proof> level = level(asked);
        Optional<Standard.Proof> stated = act.that().flatMap(Grounds::level);
        if (level.isEmpty()) {
            return stated.map(said -> ActJudge.element(
                    ActAnswer.Part.PROOF, Mark.UNASKED, List.of(word(said)), new Asked.Nothing(), rule.cite()));
        }
        Mark mark =
                stated.isEmpty() ? Mark.NOT_STATED : stated.get().compareTo(level.get()) >= 0 ? Mark.RIGHT : Mark.WRONG;
        List<String> said = stated.map(one -> List.of(word(one))).orElse(List.of());
        return Optional.of(
                ActJudge.element(ActAnswer.Part.PROOF, mark, said, new Asked.ShownBy(level.get()), rule.cite()));
    }

    private static String word(Standard.Proof proof) {
        return proof.name().replace('_', '-');
    }

    /** The highest level of proof a standard asks anywhere. */
    private static Optional<Standard.Proof> level(Standard standard) {
        return switch (standard) {
            case Standard.Proven proven -> Optional.of(proven.level());
            case Standard.Toward toward -> level(toward.aim());
            case Standard.Items items -> {
                Optional<Standard.Proof> highest = Optional.empty();
                for (Standard.Item item : items.items()) {
                    Optional<Standard.Proof> one = level(item.standard());
                    boolean higher =
                            highest.isEmpty() || one.isPresent() && one.get().compareTo(highest.get()) > 0;
                    highest = higher ? one : highest;
                }
                yield highest;
            }
            case Standard.Reached _, Standard.Met _, Standard.Found _ -> Optional.empty();
        };
    }
}
