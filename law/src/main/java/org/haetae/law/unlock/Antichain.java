package org.haetae.law.unlock;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Sets of which none contains another: the minimal ways to make a node true. Any-of is their union, all-of every pairing, each
 * kept minimal. This is the provenance semiring of positive Boolean expressions (Green, Karvounarakis and Tannen, Provenance
 * Semirings, 2007). Sets are closed downwards: a set that holds a grade holds the lower grades too, so that one that asks
 * for less is a subset.
 */
record Antichain(List<BitSet> sets, boolean cut) {
    /** More than this many sets are not enumerated; the answer then says that there are more. */
    static final int MOST = 2_000;

    static final Antichain NEVER = new Antichain(List.of(), false);
    static final Antichain ALWAYS = new Antichain(List.of(new BitSet()), false);

    static Antichain of(BitSet set) {
        return new Antichain(List.of(set), false);
    }

    Antichain or(Antichain other) {
        return or(other, MOST);
    }

    /** The union, of which no more than {@code most} sets are kept, the smallest. */
    Antichain or(Antichain other, int most) {
        List<BitSet> all = new ArrayList<>(sets);
        all.addAll(other.sets);
        return minimal(all, cut || other.cut, most);
    }

    /**
     * Every pairing of the two.
     *
     * @param complete adds to a pairing what follows from its two sides together
     */
    Antichain and(Antichain other, java.util.function.UnaryOperator<BitSet> complete) {
        return and(other, complete, MOST);
    }

    /** The same, of which no more than {@code most} sets are kept, the smallest. */
    Antichain and(Antichain other, java.util.function.UnaryOperator<BitSet> complete, int most) {
        List<BitSet> pairs = new ArrayList<>();
        boolean over = cut || other.cut;
        for (BitSet a : sets) {
            for (BitSet b : other.sets) {
                BitSet both = (BitSet) a.clone();
                both.or(b);
                pairs.add(complete.apply(both));
            }
            if (pairs.size() > most * 8) {
                Antichain kept = minimal(pairs, false, most);
                pairs = new ArrayList<>(kept.sets);
                over |= kept.cut;
            }
        }
        return minimal(pairs, over, most);
    }

    private static Antichain minimal(List<BitSet> candidates, boolean cut, int most) {
        List<BitSet> bySize = new ArrayList<>(candidates);
        bySize.sort(java.util.Comparator.comparingInt(BitSet::cardinality));
        List<BitSet> kept = new ArrayList<>();
        for (BitSet candidate : bySize) {
            if (kept.stream().noneMatch(smaller -> contains(candidate, smaller))) {
                kept.add(candidate);
            }
        }
        boolean over = kept.size() > most;
        return new Antichain(over ? List.copyOf(kept.subList(0, most)) : List.copyOf(kept), cut || over);
    }

    private static boolean contains(BitSet set, BitSet part) {
        for (int i = part.nextSetBit(0); i >= 0; i = part.nextSetBit(i + 1)) {
            if (!set.get(i)) {
                return false;
            }
        }
        return true;
    }
}
