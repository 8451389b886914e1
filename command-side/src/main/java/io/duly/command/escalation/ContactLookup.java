package io.duly.command.escalation;

import io.duly.command.calendar.CreditorTime;
import io.duly.events.deal.EscalationStepDone;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.LadderEvent;
import io.duly.state.customer.CustomerState;
import io.duly.state.deal.DealState.Opened;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Remembers which steps that turn to the debtor were taken and are not carried out by an attempt: the customer has
 * those. The command's own transaction writes it. Whoever counts holds a lock of the customer until that transaction
 * ends, so that two deals that decide at once cannot both take the last contact of a week.
 */
@Component
@ProcessingGroup(ContactLookup.GROUP)
class ContactLookup implements ContactedCustomers {

    static final String GROUP = "contact-lookup";

    private final JdbcTemplate sql;
    private final CreditorTime creditor;

    ContactLookup(JdbcTemplate sql, CreditorTime creditor) {
        this.sql = sql;
        this.creditor = creditor;
    }

    @Override
    public int contacts(CustomerState customer, Opened deal, LocalDate from, LocalDate to) {
        var id = deal.customerId().value();
        sql.queryForList("select pg_advisory_xact_lock(hashtextextended('contacts of ' || ?, 0))", id.toString());
        var steps = sql.queryForObject(
                "select count(*) from command.contact_step where customer_id = ? and decided_on between ? and ?",
                Integer.class,
                id,
                from,
                to);
        return WeekOfContacts.attempts(customer, creditor, from, to) + (steps == null ? 0 : steps);
    }

    @EventHandler
    void on(LadderEvent event) {
        if (event instanceof EscalationStepTaken taken
                && WeekOfContacts.counts(taken.inputs().step())) {
            sql.update(
                    """
                    insert into command.contact_step (instalment_id, cycle, step, customer_id, decided_on)
                    values (?, ?, ?, ?, ?) on conflict do nothing
                    """,
                    taken.instalmentId().value(),
                    taken.inputs().cycle(),
                    taken.inputs().step().step().value(),
                    taken.customerId().value(),
                    taken.inputs().decidedOn());
        } else if (event instanceof EscalationStepDone done) {
            sql.update(
                    "delete from command.contact_step where instalment_id = ? and cycle = ? and step = ?",
                    done.instalmentId().value(),
                    done.cycle(),
                    done.step().value());
        }
    }
}
