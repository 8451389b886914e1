package io.duly.query.promise;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far promises were kept, by parts. What is open, was withdrawn or has lapsed does not count.
 *
 * @param open how many parts are still open
 * @param keptShare of the parts that were judged, from 0 to 1; null while none was
 * @param averageSlipDays by how many days kept parts were late on average; money before its day is not late
 */
public record Reliability(
        long open,
        long kept,
        long partlyKept,
        long broken,
        @Nullable BigDecimal keptShare,
        @Nullable BigDecimal averageSlipDays,
        List<KeptMoney> money) {

    /** That of whoever promised nothing. */
    public static final Reliability NOTHING = new Reliability(0, 0, 0, 0, null, null, List.of());

    public Reliability {
        money = List.copyOf(money);
    }

    /**
     * What came in time in one currency, as decimal numbers.
     *
     * @param due what could be asked for of what was promised
     * @param keptShare from 0 to 1; null where nothing was due
     */
    public record KeptMoney(
            String currency,
            String due,
            String paid,
            @Nullable BigDecimal keptShare) {}
}
