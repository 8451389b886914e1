package io.duly.command.promise;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.customer.CustomerHistory;
import io.duly.command.deal.DealRefusal;
import io.duly.command.deal.Deals;
import io.duly.command.refusal.CommandRejected;
import io.duly.command.web.NotFound;
import io.duly.events.deal.PromiseEvent;
import io.duly.events.shared.DealId;
import io.duly.events.shared.Role;
import io.duly.state.customer.CustomerState;
import io.duly.state.deal.DealState.Opened;
import io.duly.stored.Provenance;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides about promises to pay. All deals of a promise record it in one transaction, or none does. */
@Component
class PromiseCommands {

    private static final List<String> HEADS = List.of(Role.HEAD_OF_COLLECTIONS.name(), Role.HEAD_OF_SALES.name());

    private final Deals deals;
    private final CustomerHistory customers;
    private final PromisedDeals promises;
    private final CreditorTime creditor;

    PromiseCommands(Deals deals, CustomerHistory customers, PromisedDeals promises, CreditorTime creditor) {
        this.deals = deals;
        this.customers = customers;
        this.promises = promises;
        this.creditor = creditor;
    }

    @CommandHandler
    void handle(GivePromise command, @MetaDataValue(Provenance.ROLE) @Nullable String role) {
        var customer = known(customers.read(command.customerId()));
        var states = read(command);
        var earlier = promises.find(command.promiseId());
        if (earlier.isPresent()) {
            PromiseRepeats.require(command, earlier.get(), states);
            return;
        }
        new Giving(command, states, customer.contacts(), creditor)
                .decide(role != null && HEADS.contains(role))
                .forEach(this::record);
    }

    @CommandHandler
    void handle(WithdrawPromise command) {
        known(customers.read(command.customerId()));
        var promise = promises.find(command.promiseId())
                .filter(known -> known.customerId().equals(command.customerId()))
                .orElseThrow(NotFound::new);
        Withdrawing.decide(command, read(promise.deals()), creditor.today()).forEach(this::record);
    }

    private void record(PromiseEvent event) {
        deals.decideBeside(event.dealId(), creditor.today(), _ -> List.of(event));
    }

    private static CustomerState known(CustomerState customer) {
        if (customer.registered() == null) {
            throw new NotFound();
        }
        return customer;
    }

    private Map<DealId, Opened> read(GivePromise command) {
        try {
            return read(command.deals());
        } catch (AggregateNotFoundException unknown) {
            throw CommandRejected.ofField(
                    DealRefusal.DEAL_UNKNOWN,
                    field(command, String.valueOf(unknown.getAggregateIdentifier())),
                    "is not known");
        }
    }

    private static String field(GivePromise command, String deal) {
        for (int i = 0; i < command.parts().size(); i++) {
            var amounts = command.parts().get(i).amounts();
            for (int j = 0; j < amounts.size(); j++) {
                if (amounts.get(j).dealId().toString().equals(deal)) {
                    return "parts[" + i + "].amounts[" + j + "].dealId";
                }
            }
        }
        return "parts";
    }

    /** As they stand; nobody else changes them until this command is done. */
    private Map<DealId, Opened> read(Collection<DealId> wanted) {
        deals.lock(wanted);
        var states = new HashMap<DealId, Opened>();
        wanted.forEach(id -> deals.decideBeside(id, creditor.today(), deal -> {
            states.put(id, deal);
            return List.of();
        }));
        return states;
    }
}
