package org.haetae.party;

import java.math.BigDecimal;

/**
 * A share of a whole, in percent, as an interval: a known share has both ends alike, an unknown one goes from 0 to 100.
 *
 * @param least at least this much, from 0 on
 * @param most at most this much, up to 100
 */
public record Share(BigDecimal least, BigDecimal most) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public static final Share UNKNOWN = new Share(BigDecimal.ZERO, HUNDRED);

    public Share {
        if (least.signum() < 0 || most.compareTo(HUNDRED) > 0 || least.compareTo(most) > 0) {
            throw new IllegalArgumentException("a share of " + least + " to " + most + " percent");
        }
    }

    public static Share of(BigDecimal percent) {
        return new Share(percent, percent);
    }

    public boolean isKnown() {
        return least.compareTo(most) == 0;
    }
}
