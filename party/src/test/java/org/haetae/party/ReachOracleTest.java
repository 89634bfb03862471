package org.haetae.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.haetae.party.Reach.Sure;
import org.junit.jupiter.api.Test;

/**
 * The same answer found by trying every way the world may be: shares in steps of ten, every root that may be one or not, every set of
 * parties that may be the reached one, of which the smallest that holds is taken.
 */
class ReachOracleTest {
    private static final int RUNS = 400;
    private static final int PARTIES = 4;
    private static final int STEP = 10;

    private record Edge(int owner, int asset, int least, int most) {}

    private final long seed = Long.getLong("haetae.seed", System.nanoTime());
    private final Random random = new Random(seed);

    private List<Edge> graph() {
        List<Edge> edges = new ArrayList<>();
        int loose = 0;
        for (int asset = 0; asset < PARTIES; asset++) {
            int left = 10;
            for (int owner = 0; owner < PARTIES; owner++) {
                if (owner != asset && random.nextInt(2) == 0) {
                    int least = random.nextInt(left + 1);
                    left -= least;
                    boolean unsure = loose < 4 && random.nextInt(3) == 0;
                    loose += unsure ? 1 : 0;
                    int most = unsure ? least + random.nextInt(11 - least) : least;
                    edges.add(new Edge(owner, asset, least * STEP, most * STEP));
                }
            }
        }
        return edges;
    }

    /** The smallest set that holds the roots and everybody of whom its members hold half. */
    private static Set<Integer> least(List<Edge> edges, int[] shares, Set<Integer> roots) {
        Set<Integer> smallest = new HashSet<>();
        int size = Integer.MAX_VALUE;
        for (int set = 0; set < 1 << PARTIES; set++) {
            Set<Integer> members = new HashSet<>();
            for (int i = 0; i < PARTIES; i++) {
                if ((set >> i & 1) == 1) {
                    members.add(i);
                }
            }
            if (members.containsAll(roots) && closed(edges, shares, members) && members.size() < size) {
                smallest = members;
                size = members.size();
            }
        }
        return smallest;
    }

    private static boolean closed(List<Edge> edges, int[] shares, Set<Integer> members) {
        for (int asset = 0; asset < PARTIES; asset++) {
            int sum = 0;
            for (int i = 0; i < shares.length; i++) {
                Edge edge = edges.get(i);
                sum += edge.asset == asset && members.contains(edge.owner) ? shares[i] : 0;
            }
            if (sum >= 50 && !members.contains(asset)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(List<Edge> edges, int[] shares) {
        for (int asset = 0; asset < PARTIES; asset++) {
            int sum = 0;
            for (int i = 0; i < shares.length; i++) {
                sum += edges.get(i).asset == asset ? shares[i] : 0;
            }
            if (sum > 100) {
                return false;
            }
        }
        return true;
    }

    private static void worlds(List<Edge> edges, int[] shares, int at, List<int[]> into) {
        if (at == edges.size()) {
            if (fits(edges, shares)) {
                into.add(shares.clone());
            }
            return;
        }
        for (int share = edges.get(at).least; share <= edges.get(at).most; share += STEP) {
            shares[at] = share;
            worlds(edges, shares, at + 1, into);
        }
    }

    private static void rootSets(List<Sure> roots, int at, Set<Integer> chosen, List<Set<Integer>> into) {
        if (at == roots.size()) {
            into.add(Set.copyOf(chosen));
            return;
        }
        Sure sure = roots.get(at);
        if (sure != Sure.YES) {
            rootSets(roots, at + 1, chosen, into);
        }
        if (sure != Sure.NO) {
            chosen.add(at);
            rootSets(roots, at + 1, chosen, into);
            chosen.remove(at);
        }
    }

    @Test
    void everyWorldTriedGivesTheSameThreeAnswers() {
        int perhaps = 0;
        for (int run = 0; run < RUNS; run++) {
            List<Edge> edges = graph();
            List<Sure> roots = new ArrayList<>();
            Map<String, Sure> asked = new TreeMap<>();
            for (int i = 0; i < PARTIES; i++) {
                Sure sure = List.of(Sure.NO, Sure.NO, Sure.PERHAPS, Sure.YES).get(random.nextInt(4));
                roots.add(sure);
                asked.put("p" + i, sure);
            }
            List<int[]> worlds = new ArrayList<>();
            worlds(edges, new int[edges.size()], 0, worlds);
            List<Set<Integer>> rootSets = new ArrayList<>();
            rootSets(roots, 0, new HashSet<>(), rootSets);
            int[] in = new int[PARTIES];
            for (int[] shares : worlds) {
                for (Set<Integer> chosen : rootSets) {
                    least(edges, shares, chosen).forEach(party -> in[party]++);
                }
            }

            List<Stake> stakes = new ArrayList<>();
            edges.forEach(edge -> stakes.add(new Stake(
                    "p" + edge.owner,
                    "p" + edge.asset,
                    new Share(new BigDecimal(edge.least), new BigDecimal(edge.most)),
                    Optional.empty(),
                    Optional.empty())));
            Reach reach = Reach.of(stakes, new BigDecimal(50), asked, List.of());
            int all = worlds.size() * rootSets.size();
            for (int i = 0; i < PARTIES; i++) {
                Sure expected = in[i] == all ? Sure.YES : in[i] == 0 ? Sure.NO : Sure.PERHAPS;
                perhaps += expected == Sure.PERHAPS ? 1 : 0;
                assertThat(reach.of("p" + i))
                        .as("seed %d, run %d: p%d of %s", seed, run, i, edges)
                        .isEqualTo(expected);
            }
        }
        assertThat(perhaps)
                .as("seed %d: graphs that leave something open", seed)
                .isPositive();
    }
}
