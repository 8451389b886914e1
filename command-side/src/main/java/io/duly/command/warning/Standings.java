package io.duly.command.warning;

import io.duly.command.escalation.WarnedCustomers;
import io.duly.events.customer.AccountEvent;
import io.duly.events.customer.AttemptEvent;
import io.duly.events.customer.ContactEvent;
import io.duly.events.customer.ContactPersonAway;
import io.duly.events.customer.ContactPersonBack;
import io.duly.events.customer.ContactPersonLeft;
import io.duly.events.customer.CreditLimitSet;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.customer.CustomerPauseEvent;
import io.duly.events.customer.LadderChoiceEvent;
import io.duly.events.customer.WarningEvent;
import io.duly.events.customer.WarningSignCleared;
import io.duly.events.customer.WarningSignRaised;
import io.duly.events.customer.WarningSignRenewed;
import io.duly.events.customer.WorkEvent;
import io.duly.events.deal.ContractSigned;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.DealClosed;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.DealReopened;
import io.duly.events.deal.GoodsDelivered;
import io.duly.events.deal.Instalment;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.MoneyEvent;
import io.duly.events.deal.PaymentTermsAgreed;
import io.duly.events.deal.StageEntered;
import io.duly.events.deal.StageEvent;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.Stage;
import io.duly.events.warning.WarningKind;
import io.duly.events.warning.WarningSign;
import io.duly.state.money.OwedChange;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.joda.money.Money;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Remembers how each customer and its deals stand. The command's own transaction writes it. */
@Component
@ProcessingGroup(Standings.GROUP)
class Standings implements WarnedCustomers {

    static final String GROUP = "standings";

    private final JdbcTemplate sql;

    Standings(JdbcTemplate sql) {
        this.sql = sql;
    }

    @Override
    public boolean isWarned(CustomerId customerId) {
        return Boolean.TRUE.equals(sql.queryForObject(
                "select exists (select from command.warning_sign where customer_id = ? and kind <> ?)",
                Boolean.class,
                customerId.value(),
                WarningKind.LATE_PAYMENT.name()));
    }

    @EventHandler
    void on(CustomerEvent event) {
        switch (event) {
            case WarningSignRaised raised -> put(raised.customerId(), raised.sign());
            case WarningSignRenewed renewed ->
                sql.update(
                        "update command.warning_sign set review_on = ? where customer_id = ? and sign_id = ?",
                        renewed.sign().reviewOn(),
                        renewed.customerId().value(),
                        renewed.sign().signId().value());
            case WarningSignCleared cleared ->
                sql.update(
                        "delete from command.warning_sign where customer_id = ? and sign_id = ?",
                        cleared.customerId().value(),
                        cleared.signId().value());
            case CreditLimitSet set -> put(set.customerId(), set.limit());
            case ContactPersonAway away -> {
                turns(away.customerId(), away.absence().from());
                turns(away.customerId(), away.absence().until().plusDays(1));
            }
            case ContactPersonBack back -> turns(back.customerId(), back.backOn());
            case ContactPersonLeft left -> turns(left.customerId(), left.leftOn());
            case WarningEvent _,
                    AccountEvent _,
                    AttemptEvent _,
                    ContactEvent _,
                    CustomerPauseEvent _,
                    WorkEvent _,
                    LadderChoiceEvent _ -> {
                /* no standing changes by these */
            }
        }
    }

    private void put(CustomerId customerId, WarningSign sign) {
        sql.update(
                "insert into command.warning_sign (customer_id, sign_id, kind, review_on) values (?, ?, ?, ?)",
                customerId.value(),
                sign.signId().value(),
                sign.kind().name(),
                sign.reviewOn());
    }

    private void put(CustomerId customerId, Money limit) {
        var currency = limit.getCurrencyUnit().getCode();
        sql.update("""
                insert into command.credit_limit (customer_id, currency, amount) values (?, ?, ?)
                on conflict (customer_id, currency) do update set amount = excluded.amount
                """, customerId.value(), currency, limit.getAmount());
    }

    /** The deal leaves the delivery only when the documents are where they belong. */
    @EventHandler
    void on(StageEvent event) {
        switch (event) {
            case DealOpened opened -> put(opened);
            case PaymentTermsAgreed _ -> {
                /* terms change no standing */
            }
            case ContractSigned signed -> update(signed.dealId(), "signed = true");
            case GoodsDelivered delivered -> update(delivered.dealId(), "delivered_on = ?", delivered.deliveredOn());
            case StageEntered entered -> {
                if (entered.stage() == Stage.PAYMENT) {
                    update(entered.dealId(), "documents_confirmed = true");
                }
            }
            case DealClosed closed ->
                update(closed.dealId(), "outcome = ?", closed.outcome().name());
            case DealReopened reopened -> update(reopened.dealId(), "outcome = null");
        }
    }

    private void put(DealOpened event) {
        sql.update(
                """
                insert into command.deal_standing (deal_id, customer_id, currency, value, from_ledger, opened_on,
                                                   signed, documents_confirmed, invoiced, open)
                values (?, ?, ?, ?, ?, ?, false, false, 0, 0)""",
                event.dealId().value(),
                event.customerId().value(),
                event.value().getCurrencyUnit().getCode(),
                event.value().getAmount(),
                event.origin() == Origin.LEDGER,
                event.openedOn());
    }

    @EventHandler
    void on(MoneyEvent event) {
        if (event instanceof InvoiceIssued issued) {
            var sum = Money.total(issued.instalments().stream()
                            .map(Instalment::amount)
                            .toList())
                    .getAmount();
            update(issued.dealId(), "invoiced = invoiced + ?, open = open + ?", sum, sum);
        }
        if (event instanceof CreditNoteIssued issued) {
            update(issued.dealId(), "credited = credited + ?", issued.amount().getAmount());
        }
        var change = OwedChange.of(event).stream()
                .map(one -> one.amount().getAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (change.signum() != 0) {
            update(event.dealId(), "open = open + ?", change);
        }
    }

    private void turns(CustomerId customerId, LocalDate day) {
        sql.update(
                "insert into command.contact_turn (customer_id, turns_on) values (?, ?) on conflict do nothing",
                customerId.value(),
                day);
    }

    private void update(DealId dealId, String set, Object... values) {
        var arguments = new Object[values.length + 1];
        System.arraycopy(values, 0, arguments, 0, values.length);
        arguments[values.length] = dealId.value();
        sql.update("update command.deal_standing set " + set + " where deal_id = ?", arguments);
    }
}
