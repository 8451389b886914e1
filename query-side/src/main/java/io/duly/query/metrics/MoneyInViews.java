package io.duly.query.metrics;

import static java.util.stream.Collectors.toMap;

import io.duly.events.shared.Stage;
import io.duly.query.aging.AgeBucket;
import io.duly.query.day.CreditorDay;
import io.duly.query.escalation.StepCounts;
import io.duly.query.metrics.MoneyFigures.Owed;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up the views in eight statements, however many deals there are. */
@Component
class MoneyInViews {

    /** Days are cut off where the buckets end, which leaves at most 92 rows for a currency. */
    private static final String OPEN = """
            select currency, least(greatest(cast(? as date) - due_on, 0), 91) as days, count(*), sum(open)
            from query.instalment
            where open > 0
            group by 1, 2
            """;

    private static final String UNAPPLIED = """
            select currency, sum(unapplied)
            from (select currency, unapplied from query.payment where unapplied <> 0
                  union all
                  select currency, unapplied from query.credit_note where unapplied <> 0) money
            group by 1
            """;

    private final JdbcClient database;
    private final StepCounts steps;
    private final PreventionInViews prevention;
    private final CreditorDay day;

    /** A currency in which nothing is owed any more shows as nought, not as a gap in the chart. */
    private final Set<String> currencies = new ConcurrentSkipListSet<>();

    MoneyInViews(JdbcClient database, StepCounts steps, PreventionInViews prevention, CreditorDay day) {
        this.database = database;
        this.steps = steps;
        this.prevention = prevention;
        this.day = day;
    }

    MoneyFigures read() {
        return new MoneyFigures(owed(), unapplied(), deals(), steps.count(), prevention.read());
    }

    private SortedMap<String, Map<AgeBucket, Owed>> owed() {
        var owed = new TreeMap<String, Map<AgeBucket, Owed>>();
        database.sql(OPEN).param(day.today()).query(row -> {
            owed.computeIfAbsent(row.getString(1), _ -> MoneyFigures.emptyBuckets())
                    .merge(AgeBucket.of(row.getLong(2)), new Owed(row.getLong(3), row.getBigDecimal(4)), Owed::plus);
        });
        currencies.addAll(owed.keySet());
        currencies.forEach(currency -> owed.putIfAbsent(currency, MoneyFigures.emptyBuckets()));
        return owed;
    }

    private SortedMap<String, BigDecimal> unapplied() {
        var unapplied = new TreeMap<String, BigDecimal>();
        database.sql(UNAPPLIED).query(row -> {
            unapplied.put(row.getString(1), row.getBigDecimal(2));
        });
        currencies.addAll(unapplied.keySet());
        currencies.forEach(currency -> unapplied.putIfAbsent(currency, BigDecimal.ZERO));
        return unapplied;
    }

    private Map<Stage, Long> deals() {
        return database
                .sql("select stage, count(*) from query.deal group by 1")
                .query((row, _) -> Map.entry(Stage.valueOf(row.getString(1)), row.getLong(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
