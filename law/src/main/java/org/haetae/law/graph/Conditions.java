package org.haetae.law.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.Period;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Grade;
import org.haetae.law.model.Route;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Standard;
import org.haetae.law.model.Upon;

/**
 * Turns standards into parts of one graph, for the law of one day and one choice of readings.
 *
 * <p>A grade over a grade, for example {@code SIGNIFICANT toward COMPLETE VERIFIED IRREVERSIBLE dismantling}: reading
 * {@code outer} asks for the lowest extent on the way down (SIGNIFICANT), keeps every verification (VERIFIED), and asks for
 * durability only at COMPLETE (so not here). Reading {@code inner} asks for that and, the outermost grade set aside, for
 * COMPLETE VERIFIED IRREVERSIBLE too.
 */
public final class Conditions {
    private final DayLaw law;
    private final Graph graph;
    private final Profile profile;

    public Conditions(DayLaw law, Graph graph, Profile profile) {
        this.law = law;
        this.graph = graph;
        this.profile = profile;
    }

    /** What a standard inherits from where it stands. */
    private record Context(
            List<Grade> above,
            String label,
            UslmRef cite,
            Optional<Period> throughout,
            boolean verify,
            Optional<Standard.Proof> proof) {
        Context under(Grade grade) {
            List<Grade> grades = new ArrayList<>(above);
            grades.add(grade);
            return new Context(grades, label, cite, throughout, verify, proof);
        }

        Context at(Standard.Item item) {
            return new Context(
                    above,
                    label + item.label(),
                    item.cite(),
                    throughout,
                    verify || item.life().verify(),
                    proof);
        }

        Context lasting(Optional<Period> period) {
            return new Context(above, label, cite, period.or(() -> throughout), verify, proof);
        }

        Context proven(Standard.Proof level) {
            return new Context(above, label, cite, throughout, verify, Optional.of(level));
        }
    }

    public Part standard(Standard standard, UslmRef cite, boolean verify) {
        return part(standard, new Context(List.of(), "", cite, Optional.empty(), verify, Optional.empty()));
    }

    private Part part(Standard standard, Context context) {
        if (standard instanceof Standard.Reached reached) {
            return reached(reached, context);
        }
        if (standard instanceof Standard.Toward toward) {
            return part(toward.aim(), context.under(toward.outer()));
        }
        if (standard instanceof Standard.Items items) {
            return items(items, context);
        }
        if (standard instanceof Standard.Met met) {
            return met(met, context);
        }
        if (standard instanceof Standard.Proven proven) {
            return part(proven.what(), context.proven(proven.level()));
        }
        return found((Standard.Found) standard, context);
    }

    private Part found(Standard.Found found, Context context) {
        Atom atom = new Atom.Found(found.duty(), found.yes());
        String item = found.duty() + (found.yes() ? " YES" : " NO");
        return Part.leaf(
                Part.Shape.PAPER,
                context.label(),
                item,
                context.cite(),
                graph.atom(atom),
                Optional.of(atom),
                context.verify());
    }

    private Part items(Standard.Items items, Context context) {
        List<Part> parts = new ArrayList<>();
        for (Standard.Item item : items.items()) {
            if (item.life().span().contains(law.day()) && profile.holds(item.life())) {
                parts.add(part(item.standard(), context.at(item)));
            }
        }
        List<Integer> nodes = Part.nodes(parts);
        return switch (items.quantifier()) {
            case ALL_OF -> join(Part.Shape.ALL, "all of " + parts.size(), graph.all(nodes), parts, context);
            case ANY_OF -> join(Part.Shape.ANY, "any of " + parts.size(), graph.any(nodes), parts, context);
            case AT_LEAST -> {
                int k = items.atLeast();
                String text = "at least " + k + " of " + parts.size();
                yield join(Part.Shape.ANY, text, graph.atLeast(k, nodes), parts, context);
            }
        };
    }

    private static Part join(Part.Shape shape, String item, int node, List<Part> parts, Context context) {
        return new Part(
                shape,
                context.label(),
                item,
                context.cite(),
                node,
                parts,
                Optional.empty(),
                List.of(),
                context.verify());
    }

    private Part met(Standard.Met met, Context context) {
        Rule rule = law.pack().rules().get(met.route());
        if (!(rule instanceof Route route) || !law.lives(route) || !profile.holds(route.life())) {
            Atom atom = new Atom.State(met.route() + " is law", Value.FALSE);
            return Part.leaf(
                    Part.Shape.MET,
                    context.label(),
                    "MET " + met.route(),
                    context.cite(),
                    Graph.FALSE,
                    Optional.of(atom),
                    context.verify());
        }
        List<Part> parts = new ArrayList<>();
        Context inside = new Context(
                context.above(),
                "",
                route.cite(),
                met.throughout().or(context::throughout),
                route.life().verify(),
                context.proof());
        for (Standard standard : standardsOf(route)) {
            Standard whole =
                    met.achieved() && standard instanceof Standard.Toward(Grade _, Standard aim) ? aim : standard;
            parts.add(part(whole, inside));
        }
        String words = (met.achieved() ? "COMPLETE " : "MET ")
                + met.route()
                + met.throughout().map(p -> " throughout " + p.text()).orElse("");
        int node = graph.all(Part.nodes(parts));
        return join(Part.Shape.MET, words, node, parts, context);
    }

    private List<Standard> standardsOf(Route route) {
        List<Standard> standards = new ArrayList<>();
        for (Dated<Upon> line : law.lines(route.upon(), profile)) {
            Optional<Standard> stated = line.value().stated();
            if (stated.isPresent()) {
                standards.add(stated.get());
            }
        }
        return standards;
    }

    private Part reached(Standard.Reached reached, Context outer) {
        Context context = outer.lasting(reached.throughout());
        Fact fact = law.pack().vocabulary().facts().get(reached.fact());
        if (fact == null) {
            throw new IllegalStateException("no fact " + reached.fact());
        }
        if (fact.isJudgement()) {
            Atom atom = new Atom.Judgement(fact.id());
            return Part.leaf(
                            Part.Shape.JUDGEMENT,
                            context.label(),
                            fact.id(),
                            context.cite(),
                            graph.atom(atom),
                            Optional.of(atom),
                            context.verify())
                    .by(fact.office().map(List::of).orElse(List.of()))
                    .proven(context.proof());
        }
        List<Grade> way = new ArrayList<>(context.above());
        if (!reached.grade().isUnnamed()) {
            way.add(reached.grade());
        }
        Atom.Reached atom = atom(fact, way, context.throughout());
        boolean nested = fact.isGraded() && way.size() > 1;
        boolean promise = nested && way.getFirst().extent().equals(Optional.of(Grade.Extent.COMMITTED));
        if (nested && !promise && profile.isInner()) {
            Atom.Reached own = atom(fact, way.subList(1, way.size()), context.throughout());
            Atom.Reached both = new Atom.Reached(
                    fact.id(),
                    max(atom.extent(), own.extent()),
                    max(atom.verification(), own.verification()),
                    atom.irreversible() || own.irreversible(),
                    context.throughout());
            return leaf(both, context);
        }
        return leaf(atom, context);
    }

    private Part leaf(Atom.Reached atom, Context context) {
        return Part.leaf(
                        Part.Shape.FACT,
                        context.label(),
                        words(atom),
                        context.cite(),
                        graph.atom(atom),
                        Optional.of(atom),
                        context.verify())
                .proven(context.proof());
    }

    private static <E extends Enum<E>> E max(E a, E b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Atom.Reached atom(Fact fact, List<Grade> way, Optional<Period> throughout) {
        Grade.Extent extent = Grade.Extent.COMPLETE;
        Grade.Verification verification = Grade.Verification.CLAIMED;
        boolean lasting = false;
        for (Grade grade : way) {
            extent = grade.extent().isPresent() ? extent.lower(grade.extent().get()) : extent;
            verification = grade.verification().isPresent()
                    ? max(verification, grade.verification().get())
                    : verification;
            lasting |= grade.durability().equals(Optional.of(Grade.Durability.IRREVERSIBLE));
        }
        boolean irreversible = lasting && extent == Grade.Extent.COMPLETE;
        return new Atom.Reached(
                fact.id(),
                fact.scales().contains(Fact.Scale.EXTENT) ? extent : Grade.Extent.COMPLETE,
                fact.scales().contains(Fact.Scale.VERIFICATION) ? verification : Grade.Verification.CLAIMED,
                fact.scales().contains(Fact.Scale.DURABILITY) && irreversible,
                throughout);
    }

    /** {@code STEPS VERIFIED prison-camp-conditions throughout 1 year}: as a pack would write it. */
    public String words(Atom.Reached atom) {
        Fact fact = law.pack().vocabulary().facts().get(atom.fact());
        StringBuilder text = new StringBuilder();
        if (fact != null && fact.scales().contains(Fact.Scale.EXTENT)) {
            text.append(atom.extent()).append(' ');
        }
        if (atom.verification() != Grade.Verification.CLAIMED) {
            text.append(atom.verification()).append(' ');
        }
        if (atom.irreversible()) {
            text.append("IRREVERSIBLE ");
        }
        text.append(atom.fact());
        atom.throughout().ifPresent(period -> text.append(" throughout ").append(period.text()));
        return text.toString();
    }
}
