package org.haetae.party;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.notation.Nearest;

/**
 * Finds parties by their names or ids:
 *
 * <pre>{@code
 * NameIndex index = NameIndex.of(parties);
 * index.find("yongwon JO");      // everybody who bears that name, under whatever case, marks, hyphens and order
 * index.near("Jo Yong Wan");     // what was perhaps meant; never taken for it
 * }</pre>
 */
public final class NameIndex {
    /** How many close names are offered. */
    private static final int OFFERED = 3;

    private final Map<String, Set<Party>> byKey = new HashMap<>();
    private final Map<String, String> told = new LinkedHashMap<>();
    private final Map<String, String> bare = new LinkedHashMap<>();

    private NameIndex() {}

    public static NameIndex of(Collection<Party> parties) {
        NameIndex index = new NameIndex();
        for (Party party : parties) {
            index.put(party.id(), party);
            for (Name name : party.names()) {
                NameKeys.of(name.text()).forEach(key -> index.put(key, party));
                index.told.put(name.text(), "");
                index.bare.putIfAbsent(bare(name.text()), name.text());
            }
        }
        return index;
    }

    private void put(String key, Party party) {
        byKey.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(party);
    }

    /** Everybody who bears the name, in the order of the parties; more than one where several bear it. */
    public List<Party> find(String typed) {
        String id = typed.strip();
        if (byKey.containsKey(id)) {
            return List.copyOf(byKey.getOrDefault(id, Set.of()));
        }
        Set<Party> found = new LinkedHashSet<>();
        for (String key : NameKeys.of(typed)) {
            found.addAll(byKey.getOrDefault(key, Set.of()));
        }
        return List.copyOf(found);
    }

    /** Names close to one that nobody bears, as {@code a, b or c}; empty where none is close. */
    public Optional<String> near(String typed) {
        return Nearest.named(String.join(" ", NameKeys.words(typed)), told, OFFERED);
    }

    /**
     * A name that one letter, or two of eight or more, set apart from one that nobody bears: likely a slip of the pen. Nearer than what
     * {@link #near} offers, for lists in which most names are strangers.
     */
    public Optional<String> slip(String typed) {
        String wrong = bare(typed);
        return Nearest.within(wrong.length() < 8 ? 1 : 2, wrong, bare.keySet()).map(bare::get);
    }

    private static String bare(String name) {
        return String.join(" ", NameKeys.words(name));
    }
}
