package io.duly.command.plan;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.customer.CustomerHistory;
import io.duly.command.deal.Deals;
import io.duly.events.shared.Role;
import io.duly.stored.Provenance;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides about the payment plans of a deal. */
@Component
class PlanCommands {

    private static final List<String> HEADS = List.of(Role.HEAD_OF_COLLECTIONS.name(), Role.HEAD_OF_SALES.name());

    private final Deals deals;
    private final CustomerHistory customers;
    private final CreditorTime creditor;

    PlanCommands(Deals deals, CustomerHistory customers, CreditorTime creditor) {
        this.deals = deals;
        this.customers = customers;
        this.creditor = creditor;
    }

    @CommandHandler
    long handle(AgreePaymentPlan command, @MetaDataValue(Provenance.ROLE) @Nullable String role) {
        var head = role != null && HEADS.contains(role);
        return deals.decide(command.dealId(), creditor.today(), deal -> {
            var contacts = customers.read(deal.customerId()).contacts();
            return new Agreeing(command, deal, contacts, creditor).decide(head);
        });
    }

    @CommandHandler
    long handle(WithdrawPaymentPlan command) {
        var today = creditor.today();
        return deals.decide(command.dealId(), today, deal -> Withdrawing.decide(command, deal, today));
    }
}
