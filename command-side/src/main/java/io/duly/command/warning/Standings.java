package io.duly.command.warning;

import io.duly.command.escalation.WarnedCustomers;
import io.duly.events.customer.ContactPersonAway;
import io.duly.events.customer.ContactPersonBack;
import io.duly.events.customer.ContactPersonLeft;
import io.duly.events.customer.CreditLimitSet;
import io.duly.events.customer.WarningSignCleared;
import io.duly.events.customer.WarningSignRaised;
import io.duly.events.deal.Allocation;
import io.duly.events.deal.ContractSigned;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.DealClosed;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.DealReopened;
import io.duly.events.deal.GoodsDelivered;
import io.duly.events.deal.Instalment;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.StageEntered;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.Stage;
import io.duly.events.warning.WarningKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.joda.money.Money;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Remembers how each customer and its deals stand, written together with the event itself. */
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
    void on(WarningSignRaised event) {
        sql.update(
                "insert into command.warning_sign (customer_id, sign_id, kind, review_on) values (?, ?, ?, ?)",
                event.customerId().value(),
                event.sign().signId().value(),
                event.sign().kind().name(),
                event.sign().reviewOn());
    }

    @EventHandler
    void on(WarningSignCleared event) {
        sql.update(
                "delete from command.warning_sign where customer_id = ? and sign_id = ?",
                event.customerId().value(),
                event.signId().value());
    }

    @EventHandler
    void on(CreditLimitSet event) {
        sql.update(
                """
                insert into command.credit_limit (customer_id, currency, amount) values (?, ?, ?)
                on conflict (customer_id, currency) do update set amount = excluded.amount""",
                event.customerId().value(),
                event.limit().getCurrencyUnit().getCode(),
                event.limit().getAmount());
    }

    @EventHandler
    void on(ContactPersonAway event) {
        turns(event.customerId(), event.absence().from());
        turns(event.customerId(), event.absence().until().plusDays(1));
    }

    @EventHandler
    void on(ContactPersonBack event) {
        turns(event.customerId(), event.backOn());
    }

    @EventHandler
    void on(ContactPersonLeft event) {
        turns(event.customerId(), event.leftOn());
    }

    @EventHandler
    void on(DealOpened event) {
        sql.update(
                """
                insert into command.deal_standing (deal_id, customer_id, currency, value, from_ledger, opened_on, signed,
                                                   documents_confirmed, invoiced, open)
                values (?, ?, ?, ?, ?, ?, false, false, 0, 0)""",
                event.dealId().value(),
                event.customerId().value(),
                event.value().getCurrencyUnit().getCode(),
                event.value().getAmount(),
                event.origin() == Origin.LEDGER,
                event.openedOn());
    }

    @EventHandler
    void on(ContractSigned event) {
        update(event.dealId(), "signed = true");
    }

    @EventHandler
    void on(GoodsDelivered event) {
        update(event.dealId(), "delivered_on = ?", event.deliveredOn());
    }

    /** The deal leaves the delivery only when the documents are where they belong. */
    @EventHandler
    void on(StageEntered event) {
        if (event.stage() == Stage.PAYMENT) {
            update(event.dealId(), "documents_confirmed = true");
        }
    }

    @EventHandler
    void on(InvoiceIssued event) {
        var sum = Money.total(
                        event.instalments().stream().map(Instalment::amount).toList())
                .getAmount();
        update(event.dealId(), "invoiced = invoiced + ?, open = open + ?", sum, sum);
    }

    @EventHandler
    void on(PaymentReceived event) {
        paid(event.dealId(), event.allocations());
    }

    @EventHandler
    void on(UnappliedAllocated event) {
        paid(event.dealId(), event.allocations());
    }

    @EventHandler
    void on(CreditNoteIssued event) {
        paid(event.dealId(), event.allocations());
    }

    @EventHandler
    void on(PaymentReversed event) {
        update(event.dealId(), "open = open + ?", sum(event.restored()));
    }

    @EventHandler
    void on(DealClosed event) {
        update(event.dealId(), "outcome = ?", event.outcome().name());
    }

    @EventHandler
    void on(DealReopened event) {
        update(event.dealId(), "outcome = null");
    }

    private void turns(CustomerId customerId, LocalDate day) {
        sql.update(
                "insert into command.contact_turn (customer_id, turns_on) values (?, ?) on conflict do nothing",
                customerId.value(),
                day);
    }

    private void paid(DealId dealId, List<Allocation> allocations) {
        update(dealId, "open = open - ?", sum(allocations));
    }

    private static BigDecimal sum(List<Allocation> allocations) {
        return allocations.stream()
                .map(allocation -> allocation.amount().getAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void update(DealId dealId, String set, Object... values) {
        var arguments = new Object[values.length + 1];
        System.arraycopy(values, 0, arguments, 0, values.length);
        arguments[values.length] = dealId.value();
        sql.update("update command.deal_standing set " + set + " where deal_id = ?", arguments);
    }
}
