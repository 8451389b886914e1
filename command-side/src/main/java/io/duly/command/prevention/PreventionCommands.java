package io.duly.command.prevention;

import io.duly.command.deal.Deals;
import io.duly.events.deal.PreventionEvent;
import io.duly.events.shared.DealId;
import io.duly.state.deal.DealState.Opened;
import java.util.List;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Decides about the prevention of a deal. */
@Component
class PreventionCommands {

    private final Deals deals;
    private final Prevention prevention;

    PreventionCommands(Deals deals, Prevention prevention) {
        this.deals = deals;
        this.prevention = prevention;
    }

    @CommandHandler
    long handle(FinishPreventionAction command) {
        return decide(command.dealId(), deal -> ActionDecisions.decide(command, deal, prevention));
    }

    @CommandHandler
    long handle(WaivePreventionAction command) {
        return decide(command.dealId(), deal -> ActionDecisions.decide(command, deal, prevention));
    }

    @CommandHandler
    long handle(WaiveCoverage command) {
        return decide(command.dealId(), deal -> ActionDecisions.decide(command, deal, prevention));
    }

    @CommandHandler
    long handle(ApproveSigning command) {
        return decide(command.dealId(), deal -> ActionDecisions.decide(command, deal, prevention));
    }

    @CommandHandler
    long handle(FollowPlaybook command) {
        return decide(command.dealId(), deal -> ActionDecisions.decide(command, deal, prevention));
    }

    private long decide(DealId dealId, Function<Opened, List<? extends PreventionEvent>> decision) {
        return deals.decide(dealId, prevention.today(), decision);
    }
}
