package io.duly.query.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.duly.access.Sight;
import io.duly.events.shared.CustomerId;
import io.duly.events.warning.WarningKind;
import io.duly.query.access.WorkOf;
import io.duly.query.directory.CustomerItem.CustomerMoney;
import io.duly.query.directory.CustomerItem.CustomerTotal;
import io.duly.query.directory.CustomerItem.Named;
import io.duly.query.page.Extent;
import io.duly.query.page.Page;
import io.duly.query.promise.Reliabilities;
import io.duly.query.promise.Reliability;
import io.duly.query.sql.Rows;
import io.duly.state.warning.Risk;
import io.duly.state.warning.Weight;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Finds customers with what they owe on a day, in six statements however many there are. */
@Component
class CustomerList {

    private static final String CURRENCY = "currency";

    private static final String HELD = """
            contested as (
                select customer_id, currency, sum(disputed) as disputed
                from query.standing_dispute group by customer_id, currency),
            pledged as (
                select customer_id, currency, sum(amount) as promised
                from query.promised_debt group by customer_id, currency)
            """;

    private static final String PAGE = """
            select c.customer_id, c.name, c.number, c.collector, c.credit_limit, c.credit_limit_currency,
                   %1$s as sorted_by
            from query.customer c
            left join (select customer_id, owed, overdue from query.customer_owes_on(:today)
                       where currency = cast(:currency as char(3))) o using (customer_id)
            %2$s
            order by %3$s
            limit %4$d
            """;

    private static final String MONEY = "with " + HELD + """
            select customer_id, currency, owed, overdue, unapplied, coalesce(disputed, 0) as disputed,
                   coalesce(promised, 0) as promised
            from query.customer_owes_on(:today) left join contested using (customer_id, currency)
            left join pledged using (customer_id, currency)
            where customer_id in (:customers) and (cast(:currency as char(3)) is null or currency = :currency)
            order by currency
            """;

    private static final String SIGNS = """
            select customer_id, kind, points from query.warning_sign where customer_id in (:customers) and is_open
            """;

    /** The count stands in each row, because there is no row of a currency where nobody owes anything. */
    private static final String TOTALS = """
            with chosen as materialized (select c.customer_id from query.customer c %s),
            """ + HELD + """
            select (select count(*) from chosen) as everybody, o.*
            from (select 1) once
            left join (select currency, count(*) as customers, sum(owed) as owed, sum(overdue) as overdue,
                              sum(unapplied) as unapplied, coalesce(sum(disputed), 0) as disputed,
                              coalesce(sum(promised), 0) as promised
                       from query.customer_owes_on(:today) join chosen using (customer_id)
                       left join contested using (customer_id, currency)
                       left join pledged using (customer_id, currency)
                       where cast(:currency as char(3)) is null or currency = :currency
                       group by currency) o on true
            order by o.currency
            """;

    /** A page, and the count and the totals of the whole list as it was at the same moment. */
    record Found(Page<CustomerItem> page, long count, List<CustomerTotal> totals) {}

    private record Owed(UUID customer, CustomerMoney money) {}

    private record Sign(UUID customer, Weight weight) {}

    private final JdbcClient jdbc;
    private final CreditLimits creditLimits;
    private final Reliabilities reliabilities;
    private final WorkOf work;

    CustomerList(JdbcClient jdbc, CreditLimits creditLimits, Reliabilities reliabilities, WorkOf work) {
        this.jdbc = jdbc;
        this.creditLimits = creditLimits;
        this.reliabilities = reliabilities;
        this.work = work;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Found list(LocalDate today, Sight sight, CustomerFilter filter, CustomerOrder order, Extent extent) {
        var conditions = CustomerConditions.of(today, sight, filter, work);
        order.goOn(conditions, extent.cursor());
        var rows = jdbc.sql(PAGE.formatted(order.value(), conditions.sql(), order.sql(), extent.toRead()))
                .params(conditions.parameters())
                .param(CURRENCY, code(filter))
                .query((row, _) -> named(row))
                .list();
        var page = Page.of(rows, extent, last -> order.after(last.sortedBy(), last.id()));
        return totalled(today, sight, filter, new Page<>(items(today, filter, page.items()), page.next()));
    }

    private List<CustomerItem> items(LocalDate today, CustomerFilter filter, List<Named> customers) {
        if (customers.isEmpty()) {
            return List.of();
        }
        var ids = customers.stream().map(Named::id).toList();
        var money = jdbc
                .sql(MONEY)
                .param("customers", ids)
                .param("today", today)
                .param(CURRENCY, code(filter))
                .query((row, _) -> new Owed(row.getObject("customer_id", UUID.class), money(row)))
                .stream()
                .collect(groupingBy(Owed::customer, mapping(Owed::money, toList())));
        var signs = jdbc
                .sql(SIGNS)
                .param("customers", ids)
                .query((row, _) -> new Sign(
                        row.getObject("customer_id", UUID.class),
                        new Weight(WarningKind.valueOf(row.getString("kind")), row.getInt("points"))))
                .stream()
                .collect(groupingBy(Sign::customer, mapping(Sign::weight, toList())));
        var limits = creditLimits.of(ids);
        var promises = reliabilities.ofCustomers(ids);
        return customers.stream()
                .map(customer -> item(
                        customer,
                        limits.getOrDefault(customer.id(), List.of()),
                        Risk.of(signs.getOrDefault(customer.id(), List.of())),
                        promises.getOrDefault(customer.id(), Reliability.NOTHING),
                        money.getOrDefault(customer.id(), List.of())))
                .toList();
    }

    private Found totalled(LocalDate today, Sight sight, CustomerFilter filter, Page<CustomerItem> page) {
        var conditions = CustomerConditions.of(today, sight, filter, work);
        var totals = new ArrayList<CustomerTotal>();
        var count = jdbc.sql(TOTALS.formatted(conditions.sql()))
                .params(conditions.parameters())
                .param(CURRENCY, code(filter))
                .query((row, _) -> {
                    if (row.getString("currency") != null) {
                        totals.add(total(row));
                    }
                    return row.getLong("everybody");
                })
                .list()
                .getFirst();
        return new Found(page, count, totals);
    }

    private CustomerItem item(
            Named customer, List<Money> limits, Risk risk, Reliability promises, List<CustomerMoney> money) {
        return new CustomerItem(
                new CustomerId(customer.id()),
                customer.name(),
                customer.number(),
                work.collectedBy(customer.collector()),
                customer.creditLimit(),
                limits,
                risk.score(),
                risk.level(),
                promises,
                money);
    }

    private static @Nullable String code(CustomerFilter filter) {
        return filter.currency() == null ? null : filter.currency().getCode();
    }

    private static Named named(ResultSet row) throws SQLException {
        return new Named(
                row.getObject("customer_id", UUID.class),
                row.getString("name"),
                row.getString("number"),
                row.getString("collector"),
                Rows.optionalMoney(row, "credit_limit", "credit_limit_currency"),
                row.getString("sorted_by"));
    }

    private static CustomerMoney money(ResultSet row) throws SQLException {
        return CustomerMoney.of(
                row.getString(CURRENCY),
                row.getBigDecimal("owed"),
                row.getBigDecimal("overdue"),
                row.getBigDecimal("unapplied"),
                row.getBigDecimal("disputed"),
                row.getBigDecimal("promised"));
    }

    private static CustomerTotal total(ResultSet row) throws SQLException {
        return new CustomerTotal(row.getLong("customers"), money(row));
    }
}
