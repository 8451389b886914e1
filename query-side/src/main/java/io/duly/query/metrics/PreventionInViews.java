package io.duly.query.metrics;

import static java.util.stream.Collectors.toMap;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.warning.WarningKind;
import io.duly.query.day.CreditorDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up how prevention stands, in four statements however many deals there are. */
@Component
class PreventionInViews {

    private static final String COVERAGE = """
            select level, count(*)
            from query.deal_coverage_on(:today)
            where stage in ('NEGOTIATION', 'CONTRACT', 'DELIVERY', 'PAYMENT') and origin = 'ENTERED'
            group by 1
            """;

    /** Once the goods were delivered and the deal waits for the money, contacts come too late to be prevention. */
    private static final String UNCOVERED = """
            select currency, sum(at_stake)
            from query.deal_coverage_on(:today)
            where stage in ('NEGOTIATION', 'CONTRACT', 'DELIVERY') and origin = 'ENTERED' and level = 'BELOW'
            group by 1
            """;

    private static final String ACTIONS = """
            select count(*) filter (where due_on = :today) as due, count(*) filter (where due_on < :today) as overdue
            from query.prevention_action_on(:today)
            where to_do
            """;

    private final JdbcClient database;
    private final CreditorDay day;

    /** A currency in which everything is covered shows as nought, not as a gap in the chart. */
    private final Set<String> currencies = new ConcurrentSkipListSet<>();

    PreventionInViews(JdbcClient database, CreditorDay day) {
        this.database = database;
        this.day = day;
    }

    PreventionFigures read() {
        var today = day.today();
        return new PreventionFigures(coverage(today), actions(today), signs(), uncovered(today));
    }

    private Map<CoverageLevel, Long> coverage(LocalDate today) {
        return counts(
                database.sql(COVERAGE).param("today", today),
                (row, _) -> Map.entry(CoverageLevel.valueOf(row.getString(1)), row.getLong(2)));
    }

    private PreventionFigures.Actions actions(LocalDate today) {
        return database.sql(ACTIONS)
                .param("today", today)
                .query((row, _) -> new PreventionFigures.Actions(row.getLong("due"), row.getLong("overdue")))
                .single();
    }

    private Map<WarningKind, Long> signs() {
        return counts(
                database.sql("select kind, count(*) from query.warning_sign where cleared_at is null group by 1"),
                (row, _) -> Map.entry(WarningKind.valueOf(row.getString(1)), row.getLong(2)));
    }

    private SortedMap<String, BigDecimal> uncovered(LocalDate today) {
        var uncovered = new TreeMap<String, BigDecimal>();
        database.sql(UNCOVERED).param("today", today).query(row -> {
            uncovered.put(row.getString(1), row.getBigDecimal(2));
        });
        currencies.addAll(uncovered.keySet());
        currencies.forEach(currency -> uncovered.putIfAbsent(currency, BigDecimal.ZERO));
        return uncovered;
    }

    private static <K> Map<K, Long> counts(JdbcClient.StatementSpec statement, RowMapper<Map.Entry<K, Long>> row) {
        return statement.query(row).list().stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
