package io.duly.query.effect;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rate that was observed, with the bounds between which the true rate lies with 95 % confidence.
 *
 * <p>It is Wilson's score interval, which stays honest for few observations and for rates near nought and one.
 */
record Wilson(BigDecimal rate, BigDecimal low, BigDecimal high) {

    private static final int DIGITS = 4;

    /** The 97.5th percentile of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /** @param of more than none */
    static Wilson of(long happened, long of) {
        if (of < 1 || happened < 0 || happened > of) {
            throw new IllegalArgumentException("of " + of + " cannot be " + happened);
        }
        var rate = (double) happened / of;
        var squared = Z * Z / of;
        var centre = (rate + squared / 2) / (1 + squared);
        var half = Z * Math.sqrt(rate * (1 - rate) / of + squared / (4.0 * of)) / (1 + squared);
        return new Wilson(round(rate), round(Math.max(0, centre - half)), round(Math.min(1, centre + half)));
    }

    private static BigDecimal round(double number) {
        return BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
