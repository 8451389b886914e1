package io.duly.query.metrics;

import io.duly.events.deal.DisputeReason;
import io.duly.query.day.CreditorDay;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up the disputes that stand, in one statement however many there are. */
@Component
class DisputesInViews {

    private static final String OPEN = """
            select currency, reason, count(*) as disputes, sum(disputed) as disputed, min(raised_on) as oldest,
                   count(*) filter (where deadline < :today) as late
            from query.standing_dispute
            group by 1, 2
            """;

    private final JdbcClient database;
    private final CreditorDay day;

    /** A currency in which nothing is disputed any more shows as nought, not as a gap in the chart. */
    private final Set<String> currencies = new ConcurrentSkipListSet<>();

    DisputesInViews(JdbcClient database, CreditorDay day) {
        this.database = database;
        this.day = day;
    }

    DisputeFigures read() {
        var today = day.today();
        var sum = new Sum(today);
        database.sql(OPEN).param("today", today).query(row -> {
            var reason = DisputeReason.valueOf(row.getString("reason"));
            sum.open.merge(reason, row.getLong("disputes"), Long::sum);
            sum.of(row.getString("currency")).put(reason, row.getBigDecimal("disputed"));
            sum.late += row.getLong("late");
            sum.seen(row.getObject("oldest", LocalDate.class));
        });
        currencies.addAll(sum.disputed.keySet());
        currencies.forEach(sum::of);
        return new DisputeFigures(sum.open, sum.disputed, sum.oldestFor(), sum.late);
    }

    private static final class Sum {

        private final Map<DisputeReason, Long> open = new EnumMap<>(DisputeReason.class);
        private final TreeMap<String, Map<DisputeReason, BigDecimal>> disputed = new TreeMap<>();
        private final LocalDate today;
        private LocalDate oldest;
        private long late;

        Sum(LocalDate today) {
            this.today = today;
            this.oldest = today;
        }

        Map<DisputeReason, BigDecimal> of(String currency) {
            return disputed.computeIfAbsent(currency, _ -> new EnumMap<>(DisputeReason.class));
        }

        void seen(LocalDate day) {
            oldest = day.isBefore(oldest) ? day : oldest;
        }

        Duration oldestFor() {
            return Duration.ofDays(today.toEpochDay() - oldest.toEpochDay());
        }
    }
}
