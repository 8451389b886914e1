package io.duly.query.aging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Reads an aging report as the API shows it. */
final class ShownAging {

    private ShownAging() {}

    static List<JsonNode> rows(JsonNode report) {
        return List.copyOf(report.at("/rows").values());
    }

    /** The only row, whose buckets must add up. */
    static JsonNode row(JsonNode report) {
        var rows = rows(report);
        assertThat(rows).hasSize(1);
        var row = rows.getFirst();
        var buckets = row.at("/buckets").values().stream()
                .map(bucket -> new BigDecimal(bucket.at("/amount").asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(buckets).isEqualByComparingTo(row.at("/total/amount").asString());
        return row;
    }

    /** How many instalments are in each bucket that is not empty. */
    static Map<String, Integer> counts(JsonNode report) {
        var counts = new TreeMap<String, Integer>();
        for (var row : rows(report)) {
            row.at("/buckets").properties().forEach(bucket -> {
                var count = bucket.getValue().at("/count").asInt();
                if (count > 0) {
                    counts.merge(bucket.getKey(), count, Integer::sum);
                }
            });
        }
        return counts;
    }
}
