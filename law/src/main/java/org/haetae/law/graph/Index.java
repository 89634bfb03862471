package org.haetae.law.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Effect;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Provision;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Target;

/** What is the same in the law of every day: rules by family and section, and what can ever reach what. Not thread-safe. */
public final class Index {
    private final Pack pack;
    private final Map<Class<?>, List<? extends Rule>> families = new HashMap<>();
    private final Map<String, Set<String>> sections = new HashMap<>();
    private final Map<String, Set<String>> carriersOf = new HashMap<>();
    private final Map<String, Aims> aimsOf = new HashMap<>();

    public Index(Pack pack) {
        this.pack = pack;
    }

    Pack pack() {
        return pack;
    }

    /** All rules of one family, in the order of the packs. */
    @SuppressWarnings("unchecked") // the list under a family's key holds only that family
    <T extends Rule> List<T> rules(Class<T> family) {
        List<T> rules = (List<T>) families.get(family);
        if (rules == null) {
            rules = pack.all(family);
            families.put(family, rules);
        }
        return rules;
    }

    /** Names of the rules under a section of an instrument. */
    Set<String> section(UslmRef instrument, String number) {
        String key = instrument.path() + "#" + number;
        Set<String> ids = sections.get(key);
        if (ids == null) {
            ids = new HashSet<>();
            for (Instrument candidate : pack.instruments()) {
                if (candidate.cite().equals(instrument)) {
                    for (Provision provision : candidate.provisions()) {
                        collect(provision, number, false, ids);
                    }
                }
            }
            sections.put(key, ids);
        }
        return ids;
    }

    /** Whether a route reaches a row on some day under some reading, exceptions aside; most pairs are settled by this alone. */
    public boolean mayReach(Route route, Row row) {
        return mayCover(route.over(), route.head(), row);
    }

    private boolean mayCover(List<Dated<List<Target>>> over, Rule.Head head, Row row) {
        for (Dated<List<Target>> line : over) {
            for (Target target : line.value()) {
                if (mayCover(target, head, row)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean mayCover(Target target, Rule.Head head, Row row) {
        Aims aims = aims(row);
        if (target instanceof Target.Named(String name)) {
            return aims.names.contains(name) || pack.rules().get(name) instanceof Route route && mayReach(route, row);
        }
        if (target instanceof Target.Under(UslmRef cite)) {
            return aims.under.contains(cite.path());
        }
        if (target instanceof Target.Section(String number)) {
            Set<String> ids = section(head.instrument(), number);
            for (String name : aims.names) {
                if (ids.contains(name)) {
                    return true;
                }
            }
            return false;
        }
        if (target instanceof Target.Of(UslmRef cite)) {
            return aims.isOf(cite);
        }
        if (target instanceof Target.RequiredBy(List<UslmRef> cites)) {
            for (UslmRef cite : cites) {
                if (aims.isOf(cite)) {
                    return true;
                }
            }
            return false;
        }
        Target.Family family = (Target.Family) target;
        return family.kinship() != Target.Kinship.DUTIES && aims.isOf(family.cite());
    }

    /** All by which a target may meet a row, or what carries it: names, every cite above it, every cite above what it came by. */
    private static final class Aims {
        private final Set<String> names = new LinkedHashSet<>();
        private final Set<String> under = new HashSet<>();
        private final Set<String> cameBy = new HashSet<>();

        private void add(Rule rule) {
            above(rule.cite(), under);
            for (UslmRef ref : rule.head().under()) {
                above(ref, under);
            }
            if (rule.life().beganBy().isPresent()) {
                above(rule.life().beganBy().get(), cameBy);
            }
        }

        private static void above(UslmRef cite, Set<String> into) {
            String path = cite.path();
            while (into.add(path) && path.lastIndexOf('/') > 0) {
                path = path.substring(0, path.lastIndexOf('/'));
            }
        }

        private boolean isOf(UslmRef cite) {
            return under.contains(cite.path()) || cameBy.contains(cite.path());
        }
    }

    private Aims aims(Row row) {
        Aims aims = aimsOf.get(row.id());
        if (aims == null) {
            aims = new Aims();
            aims.names.add(row.id());
            aims.add(row);
            for (String carrier : carriers(row)) {
                aims.names.add(carrier);
                Rule rule = pack.rules().get(carrier);
                if (rule != null) {
                    aims.add(rule);
                }
            }
            aimsOf.put(row.id(), aims);
        }
        return aims;
    }

    /** Whether a rule lies under a cite, or came in by it. */
    static boolean isOf(Rule rule, UslmRef cite) {
        return isUnder(rule, cite) || cameBy(rule, cite);
    }

    static boolean isOf(Rule rule, List<UslmRef> cites) {
        for (UslmRef cite : cites) {
            if (isOf(rule, cite)) {
                return true;
            }
        }
        return false;
    }

    /** Names of all criteria a row lies on, and all rows it rests on, at any depth, on any day and under any reading. */
    Set<String> carriers(Row row) {
        Set<String> carriers = carriersOf.get(row.id());
        if (carriers == null) {
            carriers = new LinkedHashSet<>();
            carry(row, carriers);
            carriersOf.put(row.id(), carriers);
        }
        return carriers;
    }

    private void carry(Row row, Set<String> into) {
        if (row instanceof Measure measure) {
            for (Measure.EffectLine line : measure.effects()) {
                if (line.effect().whom() instanceof Effect.Whom.PersonsUnder(String under, boolean apart)
                        && !apart
                        && into.add(under)
                        && pack.rules().get(under) instanceof Measure other) {
                    carry(other, into);
                }
            }
        }
        for (Dated<Row.RestsOn> line : row.restsOn()) {
            for (String base : line.value().names()) {
                if (into.add(base) && pack.rules().get(base) instanceof Row under) {
                    carry(under, into);
                }
            }
        }
    }

    static boolean isUnder(Rule rule, UslmRef cite) {
        if (rule.cite().isUnder(cite)) {
            return true;
        }
        for (UslmRef ref : rule.head().under()) {
            if (ref.isUnder(cite)) {
                return true;
            }
        }
        return false;
    }

    static boolean cameBy(Rule rule, UslmRef cite) {
        return rule.life().beganBy().isPresent() && rule.life().beganBy().get().isUnder(cite);
    }

    private static void collect(Provision provision, String number, boolean inside, Set<String> into) {
        boolean here = inside
                || provision.number().isPresent() && provision.number().get().equals(number);
        if (here) {
            for (Rule rule : provision.rules()) {
                into.add(rule.id());
            }
        }
        for (Provision part : provision.parts()) {
            collect(part, number, here, into);
        }
    }
}
