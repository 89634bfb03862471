package org.haetae.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.party.Reach.Sure;
import org.junit.jupiter.api.Test;

/** Who is reached through stakes of half or more, as a puzzle of numbers: no law here. */
class ReachTest {
    private static final BigDecimal HALF = new BigDecimal(50);

    static Stake stake(String owner, String asset, String share) {
        String[] ends = share.split("\\.\\.", -1);
        Share interval = new Share(new BigDecimal(ends[0]), new BigDecimal(ends[ends.length - 1]));
        return new Stake(owner, asset, interval, Optional.empty(), Optional.empty());
    }

    private static Reach reach(Map<String, Sure> roots, Stake... stakes) {
        return Reach.of(List.of(stakes), HALF, roots, List.of());
    }

    @Test
    void halfIsEnoughAndTheSmallestAmountLessIsNot() {
        Map<String, Sure> x = Map.of("x", Sure.YES);

        assertThat(reach(x, stake("x", "a", "50")).of("a")).isEqualTo(Sure.YES);
        assertThat(reach(x, stake("x", "a", "50.00")).of("a")).isEqualTo(Sure.YES);
        assertThat(reach(x, stake("x", "a", "49.99")).of("a")).isEqualTo(Sure.NO);
        assertThat(reach(x, stake("x", "a", "49.99999999999999999999")).of("a")).isEqualTo(Sure.NO);
    }

    @Test
    void tenTenthsOfFiveAreHalfWhichBinaryFractionsMiss() {
        List<Stake> stakes = new ArrayList<>();
        Map<String, Sure> roots = new java.util.HashMap<>();
        for (int i = 0; i < 500; i++) {
            stakes.add(stake("x" + i, "a", "0.1"));
            roots.put("x" + i, Sure.YES);
        }

        assertThat(Reach.of(stakes, HALF, roots, List.of()).of("a")).isEqualTo(Sure.YES);
        assertThat(Reach.of(stakes.subList(1, 500), HALF, roots, List.of()).of("a"))
                .isEqualTo(Sure.NO);
    }

    @Test
    void aRingReachesNobodyByItselfAndAllOnceOneIsReached() {
        Stake[] ring = {stake("a", "b", "60"), stake("b", "c", "60"), stake("c", "a", "60")};

        assertThat(reach(Map.of(), ring).of("a")).isEqualTo(Sure.NO);
        assertThat(reach(Map.of("b", Sure.YES), ring).of("a")).isEqualTo(Sure.YES);
        assertThat(reach(Map.of("b", Sure.PERHAPS), ring).of("a")).isEqualTo(Sure.PERHAPS);
    }

    @Test
    void twoWhoNeedEachOtherAreNotReachedByALittleFromOutside() {
        // each would be over half if the other were reached
        Reach reach = reach(
                Map.of("x", Sure.YES),
                stake("x", "a", "30"),
                stake("b", "a", "30"),
                stake("x", "b", "30"),
                stake("a", "b", "30"));

        assertThat(reach.of("a")).isEqualTo(Sure.NO);
        assertThat(reach.share("a")).isEqualTo(Share.of(new BigDecimal(30)));
    }

    @Test
    void anUnknownShareIsPerhapsUnlessOthersLeaveTooLittleRoom() {
        Map<String, Sure> x = Map.of("x", Sure.YES);

        assertThat(reach(x, stake("x", "a", "0..100")).of("a")).isEqualTo(Sure.PERHAPS);
        assertThat(reach(x, stake("x", "a", "0..100"), stake("y", "a", "50")).of("a"))
                .isEqualTo(Sure.PERHAPS);
        assertThat(reach(x, stake("x", "a", "0..100"), stake("y", "a", "50.01")).of("a"))
                .isEqualTo(Sure.NO);
        assertThat(reach(x, stake("x", "a", "30"), stake("x", "a", "20..30")).of("a"))
                .isEqualTo(Sure.YES);
    }

    @Test
    void sharesThatMayAddUpToMoreThanAllAreShownAsNoMoreThanAll() {
        Reach reach = reach(
                Map.of("x", Sure.YES, "y", Sure.YES),
                stake("x", "a", "25..75"),
                stake("y", "a", "30..75"),
                stake("z", "a", "10..20"));

        assertThat(reach.share("a")).isEqualTo(new Share(new BigDecimal(55), new BigDecimal(90)));
    }

    @Test
    void aLinkMakesPerhapsAndNeverYes() {
        Reach reach = Reach.of(
                List.of(stake("a", "b", "100")), HALF, Map.of("x", Sure.YES), List.of(new Reach.Link("x", "a")));

        assertThat(reach.of("a")).isEqualTo(Sure.PERHAPS);
        assertThat(reach.held("a")).isEqualTo(Sure.NO);
        assertThat(reach.of("b")).isEqualTo(Sure.PERHAPS);
    }

    @Test
    void aThresholdOfNothingIsRefused() {
        assertThatThrownBy(() -> Reach.of(List.of(), BigDecimal.ZERO, Map.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ringsAreFoundWholeAndDepthCountsStakes() {
        Rings rings = Rings.of(List.of(
                stake("x", "a", "1"),
                stake("a", "b", "1"),
                stake("b", "a", "1"),
                stake("b", "c", "1"),
                stake("x", "c", "1"),
                stake("c", "d", "1")));

        assertThat(rings.rings()).containsExactly(List.of("a", "b"));
        assertThat(rings.isInRing("a")).isTrue();
        assertThat(rings.isInRing("c")).isFalse();
        assertThat(List.of("x", "a", "b", "c", "d")).extracting(rings::depth).containsExactly(0, 1, 1, 2, 3);
    }

    @Test
    void aChainOfAHundredThousandIsWalked() {
        List<Stake> chain = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            chain.add(stake("p" + i, "p" + (i + 1), "50"));
        }

        assertThat(Reach.of(chain, HALF, Map.of("p0", Sure.YES), List.of()).of("p100000"))
                .isEqualTo(Sure.YES);
        assertThat(Rings.of(chain).depth("p100000")).isEqualTo(100_000);
    }
}
