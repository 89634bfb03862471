package org.haetae.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Listings and stakes have days, and what is not known of them stays so. */
class ListingTest {
    private static final LocalDate MARCH = LocalDate.parse("2020-03-01");

    private static Listing listing(Optional<LocalDate> on, Optional<LocalDate> until) {
        return new Listing(
                "x",
                "p",
                "by",
                Optional.empty(),
                on,
                MARCH,
                until,
                Listing.Kind.LISTED,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "test",
                Mark.READ);
    }

    @Test
    void standsFromItsDayUntilTheDayItIsTakenOff() {
        Listing listing = listing(Optional.of(MARCH), Optional.of(MARCH.plusDays(10)));

        assertThat(listing.on(MARCH.minusDays(1))).isEqualTo(Listing.State.NOT_YET);
        assertThat(listing.on(MARCH)).isEqualTo(Listing.State.STANDS);
        assertThat(listing.on(MARCH.plusDays(9))).isEqualTo(Listing.State.STANDS);
        assertThat(listing.on(MARCH.plusDays(10))).isEqualTo(Listing.State.OFF);
    }

    @Test
    void beforeItWasSeenAListingWithoutADayIsUnknown() {
        Listing listing = listing(Optional.empty(), Optional.empty());

        assertThat(listing.on(MARCH.minusDays(1))).isEqualTo(Listing.State.UNKNOWN);
        assertThat(listing.on(MARCH)).isEqualTo(Listing.State.STANDS);
    }

    @Test
    void aShareLiesBetweenNothingAndAll() {
        assertThat(Share.of(new BigDecimal("49.99")).isKnown()).isTrue();
        assertThat(Share.UNKNOWN.isKnown()).isFalse();
        assertThatThrownBy(() -> Share.of(new BigDecimal("100.01"))).hasMessageContaining("100.01");
        assertThatThrownBy(() -> Share.of(new BigDecimal("-1"))).hasMessageContaining("-1");
    }

    @Test
    void aStakeHoldsBetweenItsDays() {
        Stake stake = new Stake("a", "b", Share.UNKNOWN, Optional.of(MARCH), Optional.of(MARCH.plusDays(1)));

        assertThat(stake.holds(MARCH.minusDays(1))).isFalse();
        assertThat(stake.holds(MARCH)).isTrue();
        assertThat(stake.holds(MARCH.plusDays(1))).isFalse();
    }
}
