package io.duly.command.dispute;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.deal.Deals;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Decides about the disputes of a deal. */
@Component
class DisputeCommands {

    private final Deals deals;
    private final DisputeDecisions decisions;
    private final CreditorTime creditor;

    DisputeCommands(Deals deals, DisputeDecisions decisions, CreditorTime creditor) {
        this.deals = deals;
        this.decisions = decisions;
        this.creditor = creditor;
    }

    @CommandHandler
    long handle(RaiseDispute command) {
        return deals.decide(command.dealId(), creditor.today(), deal -> decisions.decide(command, deal));
    }

    @CommandHandler
    long handle(ChangeDispute command) {
        return deals.decide(command.dealId(), creditor.today(), deal -> decisions.decide(command, deal));
    }

    @CommandHandler
    long handle(ResolveDispute command) {
        return deals.decide(command.dealId(), creditor.today(), deal -> ResolutionDecisions.decide(command, deal));
    }
}
