package org.haetae.designations;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ground of a listing in law: what the test that was met speaks of. It may be any of several where the limb is not known, and
 * none where the test speaks of none of the grounds the packs tell apart.
 *
 * @param alternatives each a set of grounds, of which one is right; one alternative where it is known, none where the law is not
 *     in the packs
 */
public record LegalGround(List<Set<String>> alternatives) {
    public LegalGround {
        alternatives =
                alternatives.stream().<Set<String>>map(TreeSet::new).distinct().toList();
    }

    /** Whether it is known, be it that it is none. */
    public boolean isKnown() {
        return alternatives.size() == 1;
    }

    /** Whether it is known to be this ground, perhaps beside others. */
    public boolean is(String ground) {
        return isKnown() && alternatives.getFirst().contains(ground);
    }

    /** Whether it may be this ground: it is, or nothing known excludes it. */
    public boolean mayBe(String ground) {
        return alternatives.stream().anyMatch(one -> one.contains(ground));
    }

    /** Every ground it may be, sorted. */
    public Set<String> possible() {
        Set<String> all = new TreeSet<>();
        alternatives.forEach(all::addAll);
        return all;
    }
}
