package org.haetae.law.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Provision;
import org.haetae.law.model.Rule;

/** What is the same in the law of every day: the rules of a family, the rules of a section. Not thread-safe. */
public final class Index {
    private final Pack pack;
    private final Map<Class<?>, List<? extends Rule>> families = new HashMap<>();
    private final Map<String, Set<String>> sections = new HashMap<>();

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
