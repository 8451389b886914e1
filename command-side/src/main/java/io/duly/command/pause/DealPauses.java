package io.duly.command.pause;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.deal.Deals;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Decides about the pauses of a deal. */
@Component
class DealPauses {

    private final Deals deals;
    private final CreditorTime creditor;

    DealPauses(Deals deals, CreditorTime creditor) {
        this.deals = deals;
        this.creditor = creditor;
    }

    @CommandHandler
    long handle(PauseDeal command) {
        var today = creditor.today();
        return deals.decide(command.dealId(), today, deal -> PauseDecisions.decide(command, deal, today));
    }

    @CommandHandler
    long handle(ResumeDeal command) {
        var today = creditor.today();
        return deals.decide(command.dealId(), today, deal -> PauseDecisions.decide(command, deal, today));
    }
}
