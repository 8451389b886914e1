package io.duly.command.escalation;

import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.MoneyEvent;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.money.OwedChange;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Remembers which deals have unapplied money, and what is open on all. The command's own transaction writes it, once
 * the command is decided; the deal that decides is therefore read from its own state.
 */
@Component
@ProcessingGroup(MoneyOnAccountLookup.GROUP)
class MoneyOnAccountLookup implements MoneyOnAccount {

    static final String GROUP = "money-on-account-lookup";

    private final JdbcTemplate sql;

    MoneyOnAccountLookup(JdbcTemplate sql) {
        this.sql = sql;
    }

    @Override
    public Map<InstalmentId, Money> cover(Opened deal) {
        var elsewhere =
                elsewhere(deal.customerId(), deal.dealId(), deal.ledger().currency());
        return Cover.of(deal, elsewhere, until -> olderElsewhere(deal, until));
    }

    private Money elsewhere(CustomerId customerId, DealId dealId, CurrencyUnit currency) {
        return Money.of(
                currency,
                sql.queryForObject("""
                        select coalesce(sum(amount), 0) from command.money_on_account
                        where customer_id = ? and currency = ? and amount > 0 and deal_id <> ?
                        """, BigDecimal.class, customerId.value(), currency.getCode(), dealId.value()));
    }

    private List<Cover.Debt> olderElsewhere(Opened deal, LocalDate until) {
        var currency = deal.ledger().currency();
        return sql.query(
                """
                select instalment_id, due_on, open from command.open_debt
                where customer_id = ? and currency = ? and open > 0 and due_on <= ? and deal_id <> ?
                """,
                (row, _) -> debt(row, currency),
                deal.customerId().value(),
                currency.getCode(),
                until,
                deal.dealId().value());
    }

    private static Cover.Debt debt(ResultSet row, CurrencyUnit currency) throws SQLException {
        return new Cover.Debt(
                new InstalmentId(row.getObject("instalment_id", UUID.class)),
                row.getObject("due_on", LocalDate.class),
                Money.of(currency, row.getBigDecimal("open")));
    }

    @EventHandler
    void on(MoneyEvent event) {
        if (event instanceof InvoiceIssued issued) {
            owed(issued);
        }
        var allocations =
                OwedChange.of(event).stream().map(OwedChange::allocation).toList();
        if (!allocations.isEmpty()) {
            sql.batchUpdate(
                    "update command.open_debt set open = ? where instalment_id = ?",
                    allocations.stream()
                            .map(allocation -> new Object[] {
                                allocation.openAfter().getAmount(),
                                allocation.instalmentId().value()
                            })
                            .toList());
        }
        UnappliedChange.of(event).ifPresent(change -> changed(event, change));
    }

    private void owed(InvoiceIssued event) {
        sql.batchUpdate(
                """
                insert into command.open_debt (instalment_id, deal_id, customer_id, currency, due_on, open)
                values (?, ?, ?, ?, ?, ?)
                """,
                event.instalments().stream()
                        .map(instalment -> new Object[] {
                            instalment.instalmentId().value(),
                            event.dealId().value(),
                            event.customerId().value(),
                            instalment.amount().getCurrencyUnit().getCode(),
                            instalment.dueOn(),
                            instalment.amount().getAmount()
                        })
                        .toList());
    }

    private void changed(MoneyEvent event, Money change) {
        sql.update(
                """
                insert into command.money_on_account as known (deal_id, customer_id, currency, amount)
                values (?, ?, ?, ?)
                on conflict (deal_id) do update set amount = known.amount + excluded.amount
                """,
                event.dealId().value(),
                event.customerId().value(),
                change.getCurrencyUnit().getCode(),
                change.getAmount());
    }
}
