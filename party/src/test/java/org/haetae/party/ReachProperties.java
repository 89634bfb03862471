package org.haetae.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.haetae.party.Reach.Sure;
import org.junit.jupiter.api.Test;

/** Whatever the graph: more ownership never frees, order never matters, and it does not matter who is called what. */
class ReachProperties {
    private static final int RUNS = 3_000;
    private static final BigDecimal HALF = new BigDecimal(50);

    private final long seed = Long.getLong("haetae.seed", System.nanoTime());
    private final Random random = new Random(seed);

    private List<Stake> graph(int parties) {
        List<Stake> stakes = new ArrayList<>();
        for (int asset = 0; asset < parties; asset++) {
            int left = 100;
            for (int owner = 0; owner < parties; owner++) {
                if (owner != asset && left > 0 && random.nextInt(3) == 0) {
                    int least = random.nextInt(left + 1);
                    left -= least;
                    int most = random.nextBoolean() ? least : least + random.nextInt(101 - least);
                    stakes.add(stake(owner, asset, least, most));
                }
            }
        }
        return stakes;
    }

    private static Stake stake(int owner, int asset, int least, int most) {
        Share share = new Share(new BigDecimal(least), new BigDecimal(most));
        return new Stake("p" + owner, "p" + asset, share, Optional.empty(), Optional.empty());
    }

    private Map<String, Sure> roots(int parties) {
        Map<String, Sure> roots = new TreeMap<>();
        for (int i = 0; i < parties; i++) {
            if (random.nextInt(4) == 0) {
                roots.put("p" + i, random.nextBoolean() ? Sure.YES : Sure.PERHAPS);
            }
        }
        return roots;
    }

    private static Map<String, Sure> verdicts(Reach reach, int parties) {
        Map<String, Sure> verdicts = new TreeMap<>();
        for (int i = 0; i < parties; i++) {
            verdicts.put("p" + i, reach.of("p" + i));
        }
        return verdicts;
    }

    @Test
    void theOrderOfStakesChangesNothing() {
        for (int run = 0; run < RUNS; run++) {
            int parties = 2 + random.nextInt(7);
            List<Stake> stakes = graph(parties);
            Map<String, Sure> roots = roots(parties);
            Map<String, Sure> before = verdicts(Reach.of(stakes, HALF, roots, List.of()), parties);
            List<List<String>> rings = Rings.of(stakes).rings();

            Collections.shuffle(stakes, random);

            assertThat(verdicts(Reach.of(stakes, HALF, roots, List.of()), parties))
                    .as("seed %d", seed)
                    .isEqualTo(before);
            assertThat(Rings.of(stakes).rings()).as("seed %d", seed).isEqualTo(rings);
        }
    }

    /** A stake of somebody reached that grows, in whole, frees nobody; one that is better known takes no answer back. */
    @Test
    void moreOwnershipNeverFreesAndMoreKnowledgeNeverFlips() {
        for (int run = 0; run < RUNS; run++) {
            int parties = 2 + random.nextInt(7);
            List<Stake> stakes = graph(parties);
            Map<String, Sure> roots = roots(parties);
            Reach before = Reach.of(stakes, HALF, roots, List.of());
            if (stakes.isEmpty()) {
                continue;
            }
            int at = random.nextInt(stakes.size());
            Stake old = stakes.get(at);

            List<Stake> known = new ArrayList<>(stakes);
            known.set(
                    at, new Stake(old.owner(), old.asset(), Share.of(old.share().least()), old.from(), old.until()));
            Map<String, Sure> knowing = verdicts(Reach.of(known, HALF, roots, List.of()), parties);

            List<Stake> grown = new ArrayList<>(stakes);
            BigDecimal room = new BigDecimal(100);
            for (Stake stake : stakes) {
                if (stake.asset().equals(old.asset())) {
                    room = room.subtract(stake.share().least());
                }
            }
            BigDecimal least = old.share().least().add(room);
            grown.set(
                    at,
                    new Stake(
                            old.owner(),
                            old.asset(),
                            new Share(least, least.max(old.share().most())),
                            old.from(),
                            old.until()));
            Map<String, Sure> more = verdicts(Reach.of(grown, HALF, roots, List.of()), parties);

            verdicts(before, parties).forEach((party, sure) -> {
                if (sure != Sure.PERHAPS) {
                    assertThat(knowing.get(party))
                            .as("seed %d: %s", seed, party)
                            .isEqualTo(sure);
                }
                if (sure == Sure.YES) {
                    assertThat(more.get(party)).as("seed %d: %s", seed, party).isEqualTo(Sure.YES);
                }
            });
        }
    }

    @Test
    void oneMoreRootFreesNobody() {
        for (int run = 0; run < RUNS; run++) {
            int parties = 2 + random.nextInt(7);
            List<Stake> stakes = graph(parties);
            Map<String, Sure> roots = roots(parties);
            Map<String, Sure> before = verdicts(Reach.of(stakes, HALF, roots, List.of()), parties);
            Map<String, Sure> more = new TreeMap<>(roots);
            more.put("p" + random.nextInt(parties), Sure.YES);

            Map<String, Sure> after = verdicts(Reach.of(stakes, HALF, more, List.of()), parties);

            before.forEach((party, sure) ->
                    assertThat(after.get(party)).as("seed %d: %s", seed, party).isGreaterThanOrEqualTo(sure));
        }
    }
}
