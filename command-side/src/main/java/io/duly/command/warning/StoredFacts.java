package io.duly.command.warning;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.escalation.LatePayments;
import io.duly.command.plan.BrokenPlans;
import io.duly.command.promise.BrokenPromises;
import io.duly.command.warning.WarningFacts.Billing;
import io.duly.command.warning.WarningFacts.Delivery;
import io.duly.command.warning.WarningFacts.Exposure;
import io.duly.command.warning.WarningFacts.Order;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.state.customer.CustomerState;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the facts from the tables that the commands themselves have written. */
@Component
class StoredFacts implements FactFinder {

    private final JdbcClient sql;
    private final LatePayments latePayments;
    private final BrokenPromises brokenPromises;
    private final BrokenPlans brokenPlans;
    private final CreditorTime creditor;

    StoredFacts(
            JdbcClient sql,
            LatePayments latePayments,
            BrokenPromises brokenPromises,
            BrokenPlans brokenPlans,
            CreditorTime creditor) {
        this.sql = sql;
        this.latePayments = latePayments;
        this.brokenPromises = brokenPromises;
        this.brokenPlans = brokenPlans;
        this.creditor = creditor;
    }

    @Override
    public WarningFacts find(CustomerId customerId, CustomerState customer) {
        var today = creditor.today();
        return new WarningFacts(
                today,
                customer.contacts(),
                latePayments.latePayments(customerId, today.plusDays(1)),
                customer.creditLimits().isEmpty() ? List.of() : exposures(customerId),
                orders(customerId),
                unconfirmed(customerId),
                overInvoiced(customerId),
                brokenPromises.since(customerId, today.minusDays(LatePayments.REMEMBERED_DAYS)),
                brokenPlans.since(customerId, today.minusDays(LatePayments.REMEMBERED_DAYS)));
    }

    private List<Exposure> exposures(CustomerId customerId) {
        return sql.sql("""
                        select l.currency, l.amount as allowed,
                               coalesce(sum(s.open), 0)
                               + coalesce(sum(greatest(s.value - s.invoiced, 0))
                                          filter (where s.signed and s.outcome is null), 0) as owed
                        from command.credit_limit l
                        left join command.deal_standing s using (customer_id, currency)
                        where l.customer_id = ?
                        group by l.currency, l.amount
                        order by l.currency""")
                .param(customerId.value())
                .query((row, _) -> new Exposure(money(row, "allowed"), money(row, "owed")))
                .list();
    }

    /** Only orders that are not delivered yet: after the delivery a warning would come too late. */
    private List<Order> orders(CustomerId customerId) {
        return sql.sql("""
                        select s.deal_id, s.currency, s.value, e.usual, e.earlier
                        from command.deal_standing s
                        cross join lateral (
                          select avg(p.value) as usual, count(*)::int as earlier
                          from command.deal_standing p
                          where p.customer_id = s.customer_id and p.currency = s.currency and p.deal_id <> s.deal_id
                            and p.opened_on <= s.opened_on and (p.outcome is null or p.outcome = 'PAID')) e
                        where s.customer_id = ? and s.outcome is null and s.delivered_on is null
                          and not s.from_ledger and e.earlier > 0
                        order by s.opened_on, s.deal_id""")
                .param(customerId.value())
                .query((row, _) -> new Order(
                        new DealId(row.getObject("deal_id", UUID.class)),
                        money(row, "value"),
                        money(row, "usual"),
                        row.getInt("earlier")))
                .list();
    }

    private List<Delivery> unconfirmed(CustomerId customerId) {
        return sql.sql("""
                        select deal_id, delivered_on from command.deal_standing
                        where customer_id = ? and delivered_on is not null and not documents_confirmed
                          and outcome is null
                        order by delivered_on, deal_id""")
                .param(customerId.value())
                .query((row, _) -> new Delivery(
                        new DealId(row.getObject("deal_id", UUID.class)),
                        row.getObject("delivered_on", LocalDate.class)))
                .list();
    }

    private List<Billing> overInvoiced(CustomerId customerId) {
        return sql.sql("""
                        select deal_id, currency, value, invoiced - credited as net from command.deal_standing
                        where customer_id = ? and invoiced - credited > value and outcome is null
                        order by opened_on, deal_id""")
                .param(customerId.value())
                .query((row, _) -> new Billing(
                        new DealId(row.getObject("deal_id", UUID.class)), money(row, "value"), money(row, "net")))
                .list();
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        BigDecimal amount = row.getBigDecimal(column);
        return Money.of(CurrencyUnit.of(row.getString("currency")), amount, RoundingMode.HALF_UP);
    }
}
