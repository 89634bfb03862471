package org.haetae.party;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is reached from some parties through stakes: whoever is held in a threshold or more by those reached before, taken together.
 *
 * <pre>{@code
 * Reach reach = Reach.of(stakes, new BigDecimal(50), Map.of("x", Sure.YES), List.of());
 * reach.of("firm");       // YES: x holds 30 of it, and 20 through a firm of which it holds 50
 * reach.share("firm");    // 50: a stake through a firm counts whole if that firm is reached, and not at all if it is not
 * }</pre>
 *
 * <p>It is the least such set: parties that hold each other in a ring are not reached unless something outside the ring reaches them.
 * Where shares or roots are not sure there are many ways the world may be, each with a least set of its own; {@code YES} is in
 * all of them, {@code PERHAPS} in some, {@code NO} in none, and this is exact. For the surest case every share is taken at its
 * least; for the loosest the shares of those perhaps reached are taken at their most, so far as the others leave room below a
 * hundred. Since each stake lies in one body only, the loosest case of all bodies can be the case at once.
 *
 * <p>What nobody is named for is nobody's. Linear in the number of stakes.
 */
public final class Reach {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** How sure something is; ordered from the least. */
    public enum Sure {
        NO,
        PERHAPS,
        YES;

        public Sure and(Sure other) {
            return compareTo(other) < 0 ? this : other;
        }

        public Sure or(Sure other) {
            return compareTo(other) > 0 ? this : other;
        }
    }

    /** That one party reaches another, perhaps, without a stake. */
    public record Link(String from, String to) {}

    private final BigDecimal threshold;
    private final Map<String, Sure> roots;
    private final Map<String, List<Stake>> byOwner;
    private final Map<String, List<Stake>> byAsset;
    private final Map<String, List<Link>> links;
    /** What all who are named hold at least, of each body. */
    private final Map<String, BigDecimal> named;

    private final Set<String> surely = new HashSet<>();
    private final Set<String> perhaps = new HashSet<>();

    private Reach(
            BigDecimal threshold,
            Map<String, Sure> roots,
            Map<String, List<Stake>> byOwner,
            Map<String, List<Stake>> byAsset,
            Map<String, List<Link>> links,
            Map<String, BigDecimal> named) {
        this.threshold = threshold;
        this.roots = roots;
        this.byOwner = byOwner;
        this.byAsset = byAsset;
        this.links = links;
        this.named = named;
        spreadSurely();
        spreadPerhaps();
    }

    /**
     * Works it out.
     *
     * @param stakes those that hold on the day asked about; the least shares in one body must not pass a hundred
     * @param threshold in percent, above 0; to hold just this much is enough
     * @param roots who is reached to begin with; others are not
     * @param links along which whoever is reached, or perhaps reached, perhaps reaches another
     */
    public static Reach of(
            Collection<Stake> stakes, BigDecimal threshold, Map<String, Sure> roots, Collection<Link> links) {
        if (threshold.signum() <= 0) {
            throw new IllegalArgumentException("a threshold of " + threshold);
        }
        Map<String, List<Stake>> byOwner = new HashMap<>();
        Map<String, List<Stake>> byAsset = new HashMap<>();
        for (Stake stake : stakes) {
            byOwner.computeIfAbsent(stake.owner(), _ -> new ArrayList<>()).add(stake);
            byAsset.computeIfAbsent(stake.asset(), _ -> new ArrayList<>()).add(stake);
        }
        Map<String, List<Link>> byFrom = new HashMap<>();
        for (Link link : links) {
            byFrom.computeIfAbsent(link.from(), _ -> new ArrayList<>()).add(link);
        }
        Map<String, BigDecimal> named = new HashMap<>();
        byAsset.forEach((asset, held) -> named.put(asset, least(held)));
        return new Reach(threshold, Map.copyOf(roots), byOwner, byAsset, byFrom, named);
    }

    /** The same, were a party no root. */
    public Reach without(String root) {
        Map<String, Sure> others = new HashMap<>(roots);
        others.remove(root);
        return new Reach(threshold, others, byOwner, byAsset, links, named);
    }

    private void spreadSurely() {
        Deque<String> fresh = new ArrayDeque<>();
        roots.forEach((party, sure) -> {
            if (sure == Sure.YES && surely.add(party)) {
                fresh.add(party);
            }
        });
        Map<String, BigDecimal> held = new HashMap<>();
        while (!fresh.isEmpty()) {
            for (Stake stake : byOwner.getOrDefault(fresh.remove(), List.of())) {
                BigDecimal sum = held.merge(stake.asset(), stake.share().least(), BigDecimal::add);
                if (sum.compareTo(threshold) >= 0 && surely.add(stake.asset())) {
                    fresh.add(stake.asset());
                }
            }
        }
    }

    private void spreadPerhaps() {
        Deque<String> fresh = new ArrayDeque<>();
        roots.forEach((party, sure) -> {
            if (sure != Sure.NO && perhaps.add(party)) {
                fresh.add(party);
            }
        });
        Map<String, BigDecimal> most = new HashMap<>();
        Map<String, BigDecimal> counted = new HashMap<>();
        while (!fresh.isEmpty()) {
            String party = fresh.remove();
            for (Stake stake : byOwner.getOrDefault(party, List.of())) {
                String asset = stake.asset();
                BigDecimal sum = most.merge(asset, stake.share().most(), BigDecimal::add);
                BigDecimal others = named.getOrDefault(asset, BigDecimal.ZERO)
                        .subtract(counted.merge(asset, stake.share().least(), BigDecimal::add));
                if (sum.min(HUNDRED.subtract(others)).compareTo(threshold) >= 0 && perhaps.add(asset)) {
                    fresh.add(asset);
                }
            }
            for (Link link : links.getOrDefault(party, List.of())) {
                if (perhaps.add(link.to())) {
                    fresh.add(link.to());
                }
            }
        }
    }

    private static BigDecimal least(List<Stake> stakes) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Stake stake : stakes) {
            sum = sum.add(stake.share().least());
        }
        return sum;
    }

    /** Whether a party is reached, as a root or otherwise. */
    public Sure of(String party) {
        return surely.contains(party) ? Sure.YES : perhaps.contains(party) ? Sure.PERHAPS : Sure.NO;
    }

    /** Whether those reached hold the threshold of it, be it a root or not. */
    public Sure held(String party) {
        Share share = share(party);
        return share.least().compareTo(threshold) >= 0
                ? Sure.YES
                : share.most().compareTo(threshold) >= 0 ? Sure.PERHAPS : Sure.NO;
    }

    /** What those reached hold of it together: at least what those surely reached do, at most what all do that perhaps are. */
    public Share share(String party) {
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        BigDecimal others = BigDecimal.ZERO;
        for (Stake stake : byAsset.getOrDefault(party, List.of())) {
            if (surely.contains(stake.owner())) {
                least = least.add(stake.share().least());
            }
            if (perhaps.contains(stake.owner())) {
                most = most.add(stake.share().most());
            } else {
                others = others.add(stake.share().least());
            }
        }
        return new Share(least, most.min(HUNDRED.subtract(others)));
    }
}
