package io.duly.command.prevention;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.customer.CustomerHistory;
import io.duly.command.deal.Consequence;
import io.duly.command.deal.Deals;
import io.duly.command.deal.Gates;
import io.duly.command.deal.Opening.PlaybookOfNewDeals;
import io.duly.command.playbook.Playbooks;
import java.util.List;

/** The room of prevention, put together as Spring does it. */
public record PreventionRoom(Playbooks playbooks, CustomerHistory customers, CreditorTime creditor) {

    public PlaybookOfNewDeals ofNewDeals() {
        return new NewDealPlaybook(playbooks);
    }

    public Gates gates() {
        return new PlaybookGates(prevention());
    }

    public List<Consequence> consequences() {
        return List.of(new LeaveDelivery(gates(), prevention()), new PlanActions(prevention()));
    }

    public Object commands(Deals deals) {
        return new PreventionCommands(deals, prevention());
    }

    private Prevention prevention() {
        return new Prevention(playbooks, customers, creditor);
    }
}
