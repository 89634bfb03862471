package org.haetae.party;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rings in a graph of stakes, parties that hold each other directly or through others, and how far below its first owners each
 * party stands.
 *
 * <p>After S. R. Kosaraju: one walk finds an order, a second against the arrows finds who belongs together. Both walk with a stack of
 * their own, since a chain may be as long as a file. The answer does not depend on the order of the stakes.
 */
public final class Rings {
    private final Map<String, Set<String>> owns = new TreeMap<>();
    private final Map<String, Set<String>> ownedBy = new TreeMap<>();
    private final Map<String, Integer> group = new HashMap<>();
    private final List<Set<String>> groups = new ArrayList<>();
    private final Map<Integer, Integer> depth = new HashMap<>();

    private Rings() {}

    public static Rings of(Collection<Stake> stakes) {
        Rings rings = new Rings();
        for (Stake stake : stakes) {
            for (String party : List.of(stake.owner(), stake.asset())) {
                rings.owns.computeIfAbsent(party, _ -> new TreeSet<>());
                rings.ownedBy.computeIfAbsent(party, _ -> new TreeSet<>());
            }
            rings.next(rings.owns, stake.owner()).add(stake.asset());
            rings.next(rings.ownedBy, stake.asset()).add(stake.owner());
        }
        List<String> finished = rings.finished();
        for (String party : finished.reversed()) {
            if (!rings.group.containsKey(party)) {
                rings.gather(party);
            }
        }
        rings.sink();
        return rings;
    }

    private Set<String> next(Map<String, Set<String>> along, String party) {
        return along.getOrDefault(party, Set.of());
    }

    /** A party on the way, with those still to be visited from it. */
    private record Step(String party, Deque<String> rest) {}

    /** All parties, each after all that can be reached from it and were not seen before. */
    private List<String> finished() {
        List<String> finished = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String start : owns.keySet()) {
            if (!seen.add(start)) {
                continue;
            }
            Deque<Step> way = new ArrayDeque<>();
            way.push(new Step(start, new ArrayDeque<>(next(owns, start))));
            while (!way.isEmpty()) {
                Step step = way.getFirst();
                if (step.rest.isEmpty()) {
                    finished.add(way.pop().party);
                } else {
                    String to = step.rest.pop();
                    if (seen.add(to)) {
                        way.push(new Step(to, new ArrayDeque<>(next(owns, to))));
                    }
                }
            }
        }
        return finished;
    }

    private void gather(String start) {
        Set<String> members = new TreeSet<>();
        Deque<String> fresh = new ArrayDeque<>(List.of(start));
        group.put(start, groups.size());
        while (!fresh.isEmpty()) {
            String party = fresh.pop();
            members.add(party);
            for (String owner : next(ownedBy, party)) {
                if (group.putIfAbsent(owner, groups.size()) == null) {
                    fresh.push(owner);
                }
            }
        }
        groups.add(members);
    }

    /** Groups come after those that own into them. */
    private void sink() {
        for (int i = 0; i < groups.size(); i++) {
            int deepest = 0;
            for (String party : groups.get(i)) {
                for (String owner : next(ownedBy, party)) {
                    int of = group.getOrDefault(owner, i);
                    deepest = of == i ? deepest : Math.max(deepest, depth.getOrDefault(of, 0) + 1);
                }
            }
            depth.put(i, deepest);
        }
    }

    /** Each ring with its members sorted, the rings in the order of their first members; none where nobody owns in a ring. */
    public List<List<String>> rings() {
        return groups.stream()
                .filter(members -> members.size() > 1)
                .map(List::copyOf)
                .sorted((a, b) -> a.getFirst().compareTo(b.getFirst()))
                .toList();
    }

    /** Whether a party owns in a ring. */
    public boolean isInRing(String party) {
        Integer of = group.get(party);
        return of != null && groups.get(of).size() > 1;
    }

    /** The longest way down to it from whoever nobody owns, in stakes; a ring counts as one party. 0 where nobody owns it. */
    public int depth(String party) {
        Integer of = group.get(party);
        return of == null ? 0 : depth.getOrDefault(of, 0);
    }
}
