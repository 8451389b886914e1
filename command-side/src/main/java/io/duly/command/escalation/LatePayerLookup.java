package io.duly.command.escalation;

import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.MoneyEvent;
import io.duly.events.shared.CustomerId;
import io.duly.state.money.OwedChange;
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
class LatePayerLookup implements LatePayers, LatePayments {

    static final String GROUP = "late-payer-lookup";

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
                  and (not settled or (settled_on > due_on and settled_on >= ?))
                """, LocalDate.class, customerId.value(), day.minusDays(1), day.minusDays(REMEMBERED_DAYS)));
    }

    @Override
    public List<LatePayment> latePayments(CustomerId customerId, LocalDate day) {
        return sql.query(
                """
                select due_on, case when settled then settled_on end as settled_on from command.instalment_standing
                where customer_id = ? and due_on < ?
                  and (not settled or (settled_on > due_on and settled_on >= ?))
                order by due_on
                """,
                (row, _) -> new LatePayment(
                        row.getObject("due_on", LocalDate.class), row.getObject("settled_on", LocalDate.class)),
                customerId.value(),
                day.minusDays(1),
                day.minusDays(REMEMBERED_DAYS));
    }

    @EventHandler
    void on(MoneyEvent event) {
        if (event instanceof InvoiceIssued issued) {
            owed(issued);
        }
        moved(OwedChange.of(event));
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

    /** Older events do not say as of which day an instalment is settled: it is the latest day of its money then. */
    private void moved(List<OwedChange> changes) {
        sql.batchUpdate(
                """
                update command.instalment_standing
                set settled = ?,
                    last_money_on = greatest(last_money_on, ?),
                    settled_on = coalesce(?, greatest(last_money_on, ?))
                where instalment_id = ?
                """,
                changes.stream()
                        .map(OwedChange::allocation)
                        .map(allocation -> new Object[] {
                            allocation.openAfter().isZero(),
                            allocation.effectiveOn(),
                            allocation.settledOn(),
                            allocation.effectiveOn(),
                            allocation.instalmentId().value()
                        })
                        .toList());
    }
}
