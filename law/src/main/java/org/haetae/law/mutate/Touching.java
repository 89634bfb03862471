package org.haetae.law.mutate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.lint.Mentions;
import org.haetae.law.model.Act;
import org.haetae.law.model.Case;
import org.haetae.law.model.Expect;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Rule;

/**
 * Which tests a change to a rule can touch: those of its instrument, and those elsewhere that name a rule of the instrument, or
 * one that mentions the changed rule. Those most likely to notice come first: the ones that name the rule, the nearest before the
 * farther.
 */
final class Touching {
    private final Pack pack;
    private final Mentions mentions;
    private final List<Named> cases = new ArrayList<>();
    private final Map<String, Set<String>> rulesOf = new HashMap<>();

    /** A test and the rules it names. */
    private record Named(Case test, Set<String> rules) {}

    Touching(Pack pack, List<Case> cases) {
        this.pack = pack;
        this.mentions = Mentions.in(pack);
        for (Case test : cases) {
            this.cases.add(new Named(test, names(test)));
        }
        for (Rule rule : pack.rules().values()) {
            rulesOf.computeIfAbsent(rule.head().instrument().path(), _ -> new HashSet<>())
                    .add(rule.id());
        }
    }

    List<Case> of(Mutant mutant) {
        Set<String> near =
                new LinkedHashSet<>(rulesOf.getOrDefault(mutant.instrument().path(), Set.of()));
        mentions.of(mutant.rule()).forEach(rule -> near.add(rule.id()));
        near.addAll(reached(mutant.before()));
        Set<String> files = new HashSet<>();
        for (Instrument instrument : pack.instruments()) {
            if (instrument.cite().equals(mutant.instrument())) {
                files.addAll(instrument.files());
            }
        }
        List<Named> touched = new ArrayList<>();
        for (Named one : cases) {
            if (files.contains(one.test().at().file()) || one.rules().stream().anyMatch(near::contains)) {
                touched.add(one);
            }
        }
        touched.sort(Comparator.comparingInt((Named one) -> one.rules().contains(mutant.rule()) ? 0 : 1)
                .thenComparingInt(
                        one -> one.test().at().file().equals(mutant.at().file()) ? 0 : 1)
                .thenComparingInt(
                        one -> Math.abs(one.test().at().line() - mutant.at().line())));
        return touched.stream().map(Named::test).toList();
    }

    /** Rules that the changed line names, or that stand under a cite it names. */
    private Set<String> reached(String line) {
        Set<String> reached = new HashSet<>();
        for (String word : line.split("[ ,]+", -1)) {
            if (pack.rules().containsKey(word)) {
                reached.add(word);
            } else if (UslmRef.isPath(word) && !rulesOf.containsKey(word)) {
                UslmRef cite = new UslmRef(word);
                pack.rules().values().stream()
                        .filter(rule -> rule.head().under().stream().anyMatch(above -> above.equals(cite)))
                        .forEach(rule -> reached.add(rule.id()));
            }
        }
        return reached;
    }

    private static Set<String> names(Case test) {
        Set<String> names = new HashSet<>();
        for (Expect expect : test.expects()) {
            switch (expect) {
                case Expect.OfRoute claim -> names.addAll(List.of(claim.route(), claim.row()));
                case Expect.Reaches claim -> names.addAll(List.of(claim.route(), claim.row()));
                case Expect.OfRow claim -> names.add(claim.row());
                case Expect.OfStanding claim -> names.add(claim.row());
                case Expect.OfEffect claim -> claim.on().ifPresent(names::add);
                case Expect.OfPerson claim -> names.add(claim.criterion());
                case Expect.OfConduct claim -> names.add(claim.criterion());
                case Expect.Says claim -> names.add(claim.rule());
                case Expect.OfDuty claim -> names.add(claim.duty());
                case Expect.Changes claim -> names.addAll(List.of(claim.rule(), claim.row()));
            }
        }
        for (Act act : test.acts()) {
            names.add(act.rule());
        }
        return names;
    }
}
