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
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Target;

/**
 * Which routes reach which rows on some day under some reading, exceptions aside; most pairs are settled by this alone. Worked
 * out from the targets, not pair by pair: there are ten thousands of pairs, and a few hundred targets. Not thread-safe.
 */
final class MayReach {
    private final Index index;
    private final Map<String, List<String>> rowsByName = new HashMap<>();
    private final Map<String, List<String>> rowsUnder = new HashMap<>();
    private final Map<String, List<String>> rowsCameBy = new HashMap<>();
    private final Map<String, Set<String>> rowsOf = new HashMap<>();
    private final Map<String, List<Route>> routesOf = new HashMap<>();

    MayReach(Index index) {
        this.index = index;
        for (Row row : index.rules(Row.class)) {
            add(row);
        }
        for (Route route : index.rules(Route.class)) {
            for (String row : rows(route)) {
                into(routesOf, row, route);
            }
        }
    }

    /** Routes over a row, in the order of the packs. */
    List<Route> routes(Row row) {
        return routesOf.getOrDefault(row.id(), List.of());
    }

    /** All by which a target may meet a row, or what carries it: names, every cite above it, every cite above what it came by. */
    private void add(Row row) {
        into(rowsByName, row.id(), row.id());
        Set<String> under = new HashSet<>();
        Set<String> cameBy = new HashSet<>();
        add(row, under, cameBy);
        for (String carrier : index.carriers(row)) {
            if (!carrier.equals(row.id())) {
                into(rowsByName, carrier, row.id());
            }
            Rule rule = index.pack().rules().get(carrier);
            if (rule != null) {
                add(rule, under, cameBy);
            }
        }
        for (String path : under) {
            into(rowsUnder, path, row.id());
        }
        for (String path : cameBy) {
            into(rowsCameBy, path, row.id());
        }
    }

    private static void add(Rule rule, Set<String> under, Set<String> cameBy) {
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

    private static <T> void into(Map<String, List<T>> lists, String key, T value) {
        List<T> list = lists.get(key);
        if (list == null) {
            list = new ArrayList<>();
            lists.put(key, list);
        }
        list.add(value);
    }

    /** Names of the rows a route may reach. */
    private Set<String> rows(Route route) {
        Set<String> rows = rowsOf.get(route.id());
        if (rows == null) {
            rows = new LinkedHashSet<>();
            for (Dated<List<Target>> line : route.over()) {
                for (Target target : line.value()) {
                    add(target, route.head(), rows);
                }
            }
            rowsOf.put(route.id(), rows);
        }
        return rows;
    }

    private void add(Target target, Rule.Head head, Set<String> rows) {
        if (target instanceof Target.Named(String name)) {
            rows.addAll(rowsByName.getOrDefault(name, List.of()));
            if (index.pack().rules().get(name) instanceof Route route) {
                rows.addAll(rows(route));
            }
        } else if (target instanceof Target.Under(UslmRef cite)) {
            rows.addAll(rowsUnder.getOrDefault(cite.path(), List.of()));
        } else if (target instanceof Target.Section(String number)) {
            for (String name : index.section(head.instrument(), number)) {
                rows.addAll(rowsByName.getOrDefault(name, List.of()));
            }
        } else if (target instanceof Target.Of(UslmRef cite)) {
            addOf(cite, rows);
        } else if (target instanceof Target.RequiredBy(List<UslmRef> cites)) {
            for (UslmRef cite : cites) {
                addOf(cite, rows);
            }
        } else if (target instanceof Target.Family family && family.kinship() != Target.Kinship.DUTIES) {
            addOf(family.cite(), rows);
        }
    }

    private void addOf(UslmRef cite, Set<String> rows) {
        rows.addAll(rowsUnder.getOrDefault(cite.path(), List.of()));
        rows.addAll(rowsCameBy.getOrDefault(cite.path(), List.of()));
    }
}
