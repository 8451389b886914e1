package io.duly.query.metrics;

import io.duly.query.aging.AgeBucket;
import io.duly.query.day.CreditorDay;
import io.duly.query.metrics.ReceivableFigures.OnAccount;
import io.duly.query.metrics.ReceivableFigures.Owed;
import io.duly.query.metrics.ReceivableFigures.Paid;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up what is owed and what was paid, in five statements however many deals there are. */
@Component
class ReceivablesInViews {

    /** So many of the largest debtors are looked at together. */
    private static final List<Integer> LARGEST = List.of(1, 5, 10);

    /** Days are cut off where the buckets end, which leaves at most 92 rows for a currency, a level and a yes or no. */
    private static final String OPEN = """
            select i.currency, least(greatest(cast(:today as date) - i.due_on, 0), 91) as days, i.level,
                   c.collector is null as unattended, count(*) as instalments, sum(i.open) as open
            from query.instalment i
            left join query.customer c using (customer_id)
            where i.open > 0
            group by 1, 2, 3, 4
            """;

    /** A level at which nothing is overdue shows as nought, not as a gap in the chart. */
    private static final String LEVELS = "select distinct level from query.policy_step";

    private static final String ON_ACCOUNT = """
            select currency, sum(unapplied) as amount, min(since) as oldest
            from (select currency, unapplied, received_on as since from query.payment where unapplied <> 0
                  union all
                  select currency, unapplied, issued_on from query.credit_note where unapplied <> 0
                  union all
                  select currency, unapplied, available_on from query.moved_money where unapplied <> 0) money
            group by 1
            """;

    private static final String LARGEST_DEBTORS = """
            select currency, place, sum(open) over (partition by currency order by place) as open
            from (select currency, sum(open) as open,
                         row_number() over (partition by currency order by sum(open) desc) as place
                  from query.instalment
                  where open > 0
                  group by currency, customer_id) debtor
            where place <= :most
            """;

    private static final String PAID = """
            select currency, sum(amount) as received,
                   coalesce(sum(case when reversed_on is null then taken_back
                                     else amount - refunded - moved_away end), 0) as reversed
            from query.payment
            group by 1
            """;

    private final JdbcClient database;
    private final CreditorDay day;

    /** A currency in which nothing is owed any more shows as nought, not as a gap in the chart. */
    private final Set<String> currencies = new ConcurrentSkipListSet<>();

    ReceivablesInViews(JdbcClient database, CreditorDay day) {
        this.database = database;
        this.day = day;
    }

    SortedMap<String, ReceivableFigures> read() {
        var today = day.today();
        var levels = database.sql(LEVELS).query(Integer.class).list();
        var open = open(today);
        var account = onAccount(today);
        var debtors = largestDebtors();
        var paid = byCurrency(PAID, row -> new Paid(row.getBigDecimal("received"), row.getBigDecimal("reversed")));
        currencies.addAll(open.keySet());
        currencies.addAll(account.keySet());
        currencies.addAll(paid.keySet());
        var figures = new TreeMap<String, ReceivableFigures>();
        for (var currency : currencies) {
            var owed = open.getOrDefault(currency, new Open());
            figures.put(
                    currency,
                    new ReceivableFigures(
                            owed.byAge,
                            owed.byLevel(levels),
                            owed.unattended,
                            account.getOrDefault(currency, OnAccount.NOTHING),
                            shares(debtors.getOrDefault(currency, new TreeMap<>())),
                            paid.getOrDefault(currency, Paid.NOTHING)));
        }
        return figures;
    }

    /** What is open in one currency, while it is being added up. */
    private static final class Open {

        private final Map<AgeBucket, Owed> byAge = ReceivableFigures.emptyBuckets();
        private final SortedMap<Integer, Owed> byLevel = new TreeMap<>(Map.of(0, Owed.NOTHING));
        private Owed unattended = Owed.NOTHING;

        SortedMap<Integer, Owed> byLevel(Collection<Integer> levels) {
            levels.forEach(level -> byLevel.putIfAbsent(level, Owed.NOTHING));
            return byLevel;
        }

        void add(long daysPastDue, int level, boolean nobodyLooks, Owed owed) {
            byAge.merge(AgeBucket.of(daysPastDue), owed, Owed::plus);
            if (daysPastDue > 0) {
                byLevel.merge(level, owed, Owed::plus);
                unattended = nobodyLooks ? unattended.plus(owed) : unattended;
            }
        }
    }

    private Map<String, Open> open(LocalDate today) {
        var open = new HashMap<String, Open>();
        database.sql(OPEN).param("today", today).query(row -> {
            open.computeIfAbsent(row.getString("currency"), _ -> new Open())
                    .add(
                            row.getLong("days"),
                            row.getInt("level"),
                            row.getBoolean("unattended"),
                            new Owed(row.getLong("instalments"), row.getBigDecimal("open")));
        });
        return open;
    }

    private Map<String, OnAccount> onAccount(LocalDate today) {
        return byCurrency(ON_ACCOUNT, row -> {
            var days = ChronoUnit.DAYS.between(row.getObject("oldest", LocalDate.class), today);
            return new OnAccount(row.getBigDecimal("amount"), Duration.ofDays(Math.max(0, days)));
        });
    }

    private Map<String, NavigableMap<Integer, BigDecimal>> largestDebtors() {
        var debtors = new HashMap<String, NavigableMap<Integer, BigDecimal>>();
        database.sql(LARGEST_DEBTORS).param("most", LARGEST.getLast()).query(row -> {
            debtors.computeIfAbsent(row.getString("currency"), _ -> new TreeMap<>())
                    .put(row.getInt("place"), row.getBigDecimal("open"));
        });
        return debtors;
    }

    /** Where there are fewer debtors than asked for, all of them. */
    private static SortedMap<Integer, BigDecimal> shares(NavigableMap<Integer, BigDecimal> debtors) {
        var shares = new TreeMap<Integer, BigDecimal>();
        for (var most : LARGEST) {
            var last = debtors.floorEntry(most);
            shares.put(most, last == null ? BigDecimal.ZERO : last.getValue());
        }
        return shares;
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<String, T> byCurrency(String statement, Reading<T> reading) {
        var found = new HashMap<String, T>();
        database.sql(statement).query(row -> {
            found.put(row.getString("currency"), reading.of(row));
        });
        return found;
    }
}
