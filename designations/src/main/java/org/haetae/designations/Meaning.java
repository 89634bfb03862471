package org.haetae.designations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.Law;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Profile;
import org.haetae.law.model.Conduct;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Effect;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Rule;
import org.haetae.party.Listing;

/**
 * A listing beside the law of its day. A listing under {@code (iii)} of an order about conduct means: this limb was found met, its
 * ground is the limb's, nobody was bound to list. A listing of which only the order is known means any of its limbs.
 *
 * @param authority the rules it may be under; none where the law of its publisher is not in the packs
 * @param binding whether whoever listed had to; empty where the rules it may be under differ
 */
public record Meaning(
        Listing listing, List<Rule> authority, LegalGround ground, Optional<Modality> binding, Asks asks) {
    /** Between a limb and the limb it refers to, as {@code (ix) of (iv)}: an attempt at what (iv) names. */
    static final String OF = " of ";

    /** What the test asks about. */
    public enum Asks {
        /** What somebody did. */
        CONDUCT,
        /** Who somebody is: an office, membership, origin. */
        STATUS,
        /** Not known, or neither: help given to somebody, or whose somebody is. */
        UNKNOWN
    }

    public Meaning {
        authority = List.copyOf(authority);
    }

    public static Meaning of(Law law, Register register, Listing listing) {
        return new Reader(law, register, listing).read();
    }

    /** Every label a limb of a criterion has on any day, from the top: {@code (ii)(A)}. */
    static Set<String> labels(Criterion criterion) {
        Set<String> labels = new LinkedHashSet<>();
        for (Dated<Conduct> who : criterion.who()) {
            labels(who.value(), "", labels);
        }
        return labels;
    }

    private static void labels(Conduct conduct, String above, Set<String> into) {
        for (Conduct.Limb limb : conduct.limbs()) {
            into.add(above + limb.label());
            labels(limb.conduct(), above + limb.label(), into);
        }
    }

    /** The classes an effect lies on. */
    static List<String> classes(Effect effect) {
        return effect.whom() instanceof Effect.Whom.Classes(List<String> names) ? names : List.of();
    }

    /** Measures of a day that lie on those listed under a rule: the rule itself, if it is a measure. */
    public static List<Measure> measures(DayLaw day, Rule rule, Profile profile) {
        List<Measure> measures = new ArrayList<>();
        for (Measure measure : day.all(Measure.class, profile)) {
            if (measure.id().equals(rule.id()) || day.liesOn(measure, rule.id(), profile)) {
                measures.add(measure);
            }
        }
        return measures;
    }

    /** The end of a line of limbs, with all grounds on the way down to it. */
    private record Leaf(String label, Set<String> grounds) {}

    /** Reads one listing. */
    private record Reader(Law law, Register register, Listing listing, DayLaw day, Profile profile) {
        Reader(Law law, Register register, Listing listing) {
            this(
                    law,
                    register,
                    listing,
                    law.day(listing.on().orElse(listing.seen())),
                    Profile.first(law.pack().vocabulary().readings()));
        }

        Meaning read() {
            List<Rule> authority = new ArrayList<>();
            for (String name : listing.authority()) {
                law.pack().rule(name).filter(day::lives).ifPresent(authority::add);
            }
            List<Set<String>> alternatives = new ArrayList<>();
            Set<Modality> bindings = new LinkedHashSet<>();
            for (Rule rule : authority) {
                if (rule instanceof Criterion criterion) {
                    alternatives.addAll(grounds(criterion));
                    day.line(criterion.doings(), profile).ifPresent(doing -> bindings.add(doing.modality()));
                } else if (rule instanceof Measure measure) {
                    alternatives.add(inText(day.lines(measure.grounds(), profile)));
                    bindings.add(Modality.BY_LAW);
                }
            }
            LegalGround ground = new LegalGround(alternatives);
            return new Meaning(
                    listing,
                    authority,
                    ground,
                    bindings.size() == 1 ? bindings.stream().findFirst() : Optional.empty(),
                    asks(ground, register));
        }

        private static Asks asks(LegalGround ground, Register register) {
            List<Set<String>> all = ground.alternatives();
            boolean status = !all.isEmpty()
                    && all.stream()
                            .allMatch(one -> !one.isEmpty() && register.status().containsAll(one));
            boolean conduct = !all.isEmpty()
                    && all.stream()
                            .allMatch(one -> one.stream()
                                    .anyMatch(word -> !register.status().contains(word)));
            return status ? Asks.STATUS : conduct ? Asks.CONDUCT : Asks.UNKNOWN;
        }

        /** Of the limbs a source states, or of all there are. */
        private List<Set<String>> grounds(Criterion criterion) {
            List<Leaf> leaves = new ArrayList<>();
            Set<String> always = inText(day.lines(criterion.grounds(), profile));
            for (Dated<Conduct> who : day.lines(criterion.who(), profile)) {
                leaves(who.value(), "", always, leaves);
            }
            List<Set<String>> found = new ArrayList<>();
            if (listing.limb().isEmpty()) {
                leaves.forEach(leaf -> found.add(leaf.grounds));
            } else {
                for (String stated : listing.limb().get().split(TableRow.OR, -1)) {
                    // an attempt has the ground of what was attempted
                    String last = Arrays.asList(stated.split(OF, -1)).getLast();
                    leaves.stream()
                            .filter(leaf -> leaf.label.startsWith(last))
                            .forEach(leaf -> found.add(leaf.grounds));
                }
            }
            return found;
        }

        private void leaves(Conduct conduct, String label, Set<String> above, List<Leaf> into) {
            if (conduct.limbs().isEmpty()) {
                into.add(new Leaf(label, above));
            }
            for (Conduct.Limb limb : conduct.limbs()) {
                if (limb.life().span().contains(day.day()) && profile.holds(limb.life())) {
                    Set<String> grounds = new LinkedHashSet<>(above);
                    limb.grounds().stream().filter(Measure.Ground::inText).forEach(one -> grounds.add(one.name()));
                    leaves(limb.conduct(), label + limb.label(), grounds, into);
                }
            }
        }

        private static Set<String> inText(List<Dated<Measure.Ground>> lines) {
            Set<String> grounds = new LinkedHashSet<>();
            for (Dated<Measure.Ground> line : lines) {
                if (line.value().inText()) {
                    grounds.add(line.value().name());
                }
            }
            return grounds;
        }
    }
}
