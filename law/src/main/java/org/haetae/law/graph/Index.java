package org.haetae.law.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Delegation;
import org.haetae.law.model.Effect;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Provision;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Status;
import org.haetae.law.model.Target;
import org.jspecify.annotations.Nullable;

/** What is the same in the law of every day: rules by family and section, and what can ever reach what. Not thread-safe. */
public final class Index {
    private final Pack pack;
    private final Map<Class<?>, List<? extends Rule>> families = new HashMap<>();
    private final Map<String, Set<String>> sections = new HashMap<>();
    private final Map<String, Set<String>> carriersOf = new HashMap<>();
    private final Map<String, List<Status>> statusesOf = new HashMap<>();
    private final Map<String, List<Delegation>> delegationsOf = new HashMap<>();
    private @Nullable MayReach mayReach;

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

    /** Routes that reach a row on some day under some reading, exceptions aside, in the order of the packs. */
    List<Route> mayReach(Row row) {
        if (mayReach == null) {
            mayReach = new MayReach(this);
        }
        return mayReach.routes(row);
    }

    /** The statuses a row rests on, at any depth, on some day under some reading, in the order of the packs. */
    List<Status> statuses(Row row) {
        List<Status> statuses = statusesOf.get(row.id());
        if (statuses == null) {
            statuses = new ArrayList<>();
            Set<String> carriers = carriers(row);
            for (Status status : carriers.isEmpty() ? List.<Status>of() : rules(Status.class)) {
                if (carriers.contains(status.id())) {
                    statuses.add(status);
                }
            }
            statusesOf.put(row.id(), statuses);
        }
        return statuses;
    }

    /** Delegations of a rule's functions on some day, in the order of the packs. */
    List<Delegation> delegations(Rule rule) {
        List<Delegation> delegations = delegationsOf.get(rule.id());
        if (delegations == null) {
            delegations = new ArrayList<>();
            for (Delegation delegation : rules(Delegation.class)) {
                for (Target target : delegation.functions()) {
                    if (isNamed(target, delegation.head(), rule)) {
                        delegations.add(delegation);
                        break;
                    }
                }
            }
            delegationsOf.put(rule.id(), delegations);
        }
        return delegations;
    }

    /** Whether a target in a rule of some instrument names another rule, itself or by where it stands. */
    boolean isNamed(Target target, Rule.Head from, Rule rule) {
        if (target instanceof Target.Named(String name)) {
            return name.equals(rule.id());
        }
        if (target instanceof Target.Section(String number)) {
            return section(from.instrument(), number).contains(rule.id());
        }
        return target instanceof Target.Under(UslmRef cite) && isUnder(rule, cite)
                || target instanceof Target.Of(UslmRef of) && isOf(rule, of);
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
