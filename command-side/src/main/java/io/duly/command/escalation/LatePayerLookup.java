package io.duly.command.escalation;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.MoneyEvent;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.shared.CustomerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Remembers when each instalment was due and settled. The command's own transaction writes it. */
@Component
@ProcessingGroup(LatePayerLookup.GROUP)
class LatePayerLookup implements LatePayers {

    static final String GROUP = "late-payer-lookup";

    private static final int REMEMBERED_DAYS = 365;

    private final JdbcTemplate sql;

    LatePayerLookup(JdbcTemplate sql) {
        this.sql = sql;
    }

    /**
     * Goes by the dates on which the money was effective: a payment that was booked late but made in time is not late.
     */
    @Override
    public Optional<LocalDate> lastLate(CustomerId customerId, LocalDate day) {
        return Optional.ofNullable(sql.queryForObject(
                """
                select max(due_on) from command.instalment_standing
                where customer_id = ? and due_on < ?
                  and (not settled or (last_money_on > due_on and last_money_on >= ?))
                """, LocalDate.class, customerId.value(), day.minusDays(1), day.minusDays(REMEMBERED_DAYS)));
    }

    @EventHandler
    void on(MoneyEvent event) {
        switch (event) {
            case InvoiceIssued issued -> owed(issued);
            case PaymentReceived received -> moved(received.allocations());
            case UnappliedAllocated allocated -> moved(allocated.allocations());
            case CreditNoteIssued issued -> moved(issued.allocations());
            case PaymentReversed reversed -> moved(reversed.restored());
        }
    }

    private void owed(InvoiceIssued event) {
        sql.batchUpdate(
                """
                insert into command.instalment_standing (instalment_id, customer_id, due_on, settled)
                values (?, ?, ?, false)
                """,
                event.instalments().stream()
                        .map(instalment -> new Object[] {
                            instalment.instalmentId().value(),
                            event.customerId().value(),
                            instalment.dueOn()
                        })
                        .toList());
    }

    private void moved(List<Allocation> allocations) {
        sql.batchUpdate(
                """
                update command.instalment_standing
                set settled = ?, last_money_on = greatest(last_money_on, ?)
                where instalment_id = ?
                """,
                allocations.stream()
                        .map(allocation -> new Object[] {
                            allocation.openAfter().isZero(),
                            allocation.effectiveOn(),
                            allocation.instalmentId().value()
                        })
                        .toList());
    }
}
