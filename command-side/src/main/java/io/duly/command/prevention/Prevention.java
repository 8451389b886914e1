package io.duly.command.prevention;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.customer.CustomerHistory;
import io.duly.command.playbook.PlaybookRefusal;
import io.duly.command.playbook.Playbooks;
import io.duly.command.refusal.CommandRejected;
import io.duly.events.deal.PreventionActionsPlanned;
import io.duly.events.playbook.Playbook;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.state.customer.CustomerState;
import io.duly.state.deal.DealState.Opened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks the playbook about a deal and hands it all that it needs to know about the customer. */
@Component
final class Prevention {

    private final Playbooks playbooks;
    private final CustomerHistory customers;
    private final CreditorTime creditor;

    Prevention(Playbooks playbooks, CustomerHistory customers, CreditorTime creditor) {
        this.playbooks = playbooks;
        this.customers = customers;
        this.creditor = creditor;
    }

    LocalDate today() {
        return creditor.today();
    }

    Instant moment() {
        return creditor.moment();
    }

    /** @throws CommandRejected when this version was never published */
    void requirePublished(PlaybookVersion version) {
        if (playbooks.find(version).isEmpty()) {
            throw new CommandRejected(PlaybookRefusal.PLAYBOOK_UNKNOWN, "this playbook was never published");
        }
    }

    Playbook require(PlaybookVersion version) {
        return playbooks.require(version);
    }

    /** @throws CommandRejected when the deal follows no playbook */
    Playbook playbookOf(Opened deal) {
        var version = deal.prevention().playbook();
        if (version == null) {
            throw new CommandRejected(PreventionRefusal.NO_PLAYBOOK, "this deal follows no playbook");
        }
        return playbooks.require(version);
    }

    CustomerState customer(CustomerId customerId) {
        return customers.read(customerId);
    }

    /** The actions whose day became known now, or changed. */
    List<PreventionActionsPlanned> plan(Opened deal) {
        var version = deal.prevention().playbook();
        if (version == null) {
            return List.of();
        }
        var planned = new ActionPlan(creditor.calendar(), today()).newlyPlanned(deal, playbooks.require(version));
        return planned.isEmpty()
                ? List.of()
                : List.of(new PreventionActionsPlanned(deal.dealId(), deal.customerId(), planned));
    }
}
