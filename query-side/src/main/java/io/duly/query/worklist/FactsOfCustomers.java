package io.duly.query.worklist;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.duly.access.Sight;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.WarningKind;
import io.duly.query.access.OwnRows;
import io.duly.query.day.CreditorDay;
import io.duly.query.sql.Conditions;
import io.duly.query.sql.Rows;
import io.duly.query.words.SignWords;
import io.duly.query.worklist.CustomerFacts.OpenDebts;
import io.duly.query.worklist.CustomerFacts.OpenSign;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what many customers owe and which warning signs they have, in one statement for each. */
@Component
class FactsOfCustomers {

    /** Each from an index of its customer. */
    private static final String DEBTS = """
            select i.customer_id, i.currency, sum(i.open) as owed,
                   coalesce(sum(i.open) filter (where i.due_on < :today), 0) as overdue,
                   coalesce(sum(b.amount), 0) as disputed,
                   min(i.due_on) filter (where i.due_on < :today) as oldest_due_on,
                   min(i.due_on) filter (where i.due_on >= :suable) as suable_due_on,
                   coalesce(sum(i.open) filter (where i.due_on < :suable), 0) as expired
            from query.instalment i
            left join query.disputed_debt b on b.instalment_id = i.instalment_id
            """;

    private static final String SIGNS = """
            select customer_id, sign_id, kind, words, inputs, points, raised_at
            from query.warning_sign
            where is_open and customer_id = any(:customers)
            order by raised_at desc, sign_id
            """;

    private static final String BROKEN = """
            select customer_id, max(settled_on) as settled_on
            from query.promise_part
            where state = 'BROKEN' and customer_id = any(:customers)
            group by customer_id
            """;

    private record Owed(CustomerId customer, OpenDebts debts) {}

    private record Seen(CustomerId customer, OpenSign sign) {}

    private final JdbcClient jdbc;
    private final CreditorDay day;

    FactsOfCustomers(JdbcClient jdbc, CreditorDay day) {
        this.jdbc = jdbc;
        this.day = day;
    }

    /** Of debts those that are theirs to see who ask. */
    Map<CustomerId, CustomerFacts> of(Collection<CustomerId> customers, Sight sight, LocalDate today) {
        if (customers.isEmpty()) {
            return Map.of();
        }
        var ids = customers.stream().map(CustomerId::value).toArray(UUID[]::new);
        var debts = debts(ids, sight, today);
        var signs = signs(ids);
        var broken = broken(ids);
        var facts = new HashMap<CustomerId, CustomerFacts>();
        for (var customer : customers) {
            facts.put(
                    customer,
                    new CustomerFacts(
                            debts.getOrDefault(customer, List.of()),
                            signs.getOrDefault(customer, List.of()),
                            broken.get(customer)));
        }
        return facts;
    }

    private Map<CustomerId, List<OpenDebts>> debts(UUID[] ids, Sight sight, LocalDate today) {
        var conditions = new Conditions("i.open > 0 and i.customer_id = any(:customers)")
                .with("customers", ids)
                .with("today", today)
                .with("suable", Limitation.oldestOn(today));
        OwnRows.narrowDeals(conditions, sight, "i");
        return jdbc
                .sql(DEBTS + conditions.sql() + " group by i.customer_id, i.currency order by i.currency")
                .params(conditions.parameters())
                .query((row, _) -> new Owed(customer(row), owed(row)))
                .list()
                .stream()
                .collect(groupingBy(Owed::customer, mapping(Owed::debts, toList())));
    }

    private Map<CustomerId, List<OpenSign>> signs(UUID[] ids) {
        return jdbc
                .sql(SIGNS)
                .param("customers", ids)
                .query((row, _) -> new Seen(customer(row), sign(row)))
                .list()
                .stream()
                .collect(groupingBy(Seen::customer, mapping(Seen::sign, toList())));
    }

    private Map<CustomerId, Instant> broken(UUID[] ids) {
        return jdbc
                .sql(BROKEN)
                .param("customers", ids)
                .query((row, _) -> Map.entry(customer(row), day.startOf(row.getObject("settled_on", LocalDate.class))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static OpenDebts owed(ResultSet row) throws SQLException {
        var suable = row.getObject("suable_due_on", LocalDate.class);
        return new OpenDebts(
                Rows.money(row, "owed"),
                Rows.money(row, "overdue"),
                Rows.money(row, "disputed"),
                row.getObject("oldest_due_on", LocalDate.class),
                suable == null ? null : Limitation.of(suable),
                Rows.money(row, "expired"));
    }

    private static OpenSign sign(ResultSet row) throws SQLException {
        var kind = WarningKind.valueOf(row.getString("kind"));
        return new OpenSign(
                new WarningSignId(row.getObject("sign_id", UUID.class)),
                kind,
                row.getInt("points"),
                SignWords.describe(
                        kind, row.getString("words"), Rows.texts(row, "inputs"), LocaleContextHolder.getLocale()),
                Rows.instant(row, "raised_at"));
    }

    private static CustomerId customer(ResultSet row) throws SQLException {
        return new CustomerId(row.getObject("customer_id", UUID.class));
    }
}
