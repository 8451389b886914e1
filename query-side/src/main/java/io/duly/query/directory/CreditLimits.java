package io.duly.query.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.duly.query.sql.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds how much customers may owe in each currency. */
@Component
class CreditLimits {

    private static final String SELECT = """
            select customer_id, currency, amount from query.credit_limit
            where customer_id = any(?::uuid[])
            order by customer_id, currency
            """;

    private record Limit(UUID customer, Money amount) {}

    private final JdbcClient jdbc;

    CreditLimits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In one statement; nobody set a limit for a customer that is left out. */
    Map<UUID, List<Money>> of(Collection<UUID> customers) {
        return jdbc
                .sql(SELECT)
                .params((Object) customers.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, _) -> new Limit(row.getObject("customer_id", UUID.class), Rows.money(row, "amount")))
                .list()
                .stream()
                .collect(groupingBy(Limit::customer, mapping(Limit::amount, toList())));
    }
}
