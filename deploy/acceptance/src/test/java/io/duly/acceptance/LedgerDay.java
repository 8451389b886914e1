package io.duly.acceptance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The aged receivables of one day, either as a ledger says or as Duly answered.
 *
 * @param buckets how many instalments lie in each, {@code NOT_DUE} among them
 */
record LedgerDay(int open, BigDecimal openAmount, int overdue, BigDecimal overdueAmount, Map<String, Integer> buckets) {

    static final List<String> BUCKETS = List.of("NOT_DUE", "D1_30", "D31_60", "D61_90", "D90_PLUS");

    LedgerDay {
        openAmount = openAmount.setScale(2);
        overdueAmount = overdueAmount.setScale(2);
        buckets = new TreeMap<>(buckets);
    }

    /** The row of one currency in an answer of {@code /api/aging}; where nothing is open, there may be none. */
    static LedgerDay in(Answer aging, String currency) {
        for (var row : aging.accepted().at("/rows")) {
            if (row.at("/currency").asString().equals(currency)) {
                return of(row);
            }
        }
        var nothing = new TreeMap<String, Integer>();
        BUCKETS.forEach(bucket -> nothing.put(bucket, 0));
        return new LedgerDay(0, BigDecimal.ZERO, 0, BigDecimal.ZERO, nothing);
    }

    private static LedgerDay of(JsonNode row) {
        var buckets = new TreeMap<String, Integer>();
        BUCKETS.forEach(bucket ->
                buckets.put(bucket, row.at("/buckets/" + bucket + "/count").asInt()));
        return new LedgerDay(
                row.at("/total/count").asInt(),
                new BigDecimal(row.at("/total/amount").asString()),
                row.at("/overdue/count").asInt(),
                new BigDecimal(row.at("/overdue/amount").asString()),
                buckets);
    }
}
