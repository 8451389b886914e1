package io.duly.command.deal;

import io.duly.command.escalation.LadderDecision;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.EscalationStepSkipped;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.InstalmentBecameOverdue;
import io.duly.events.shared.DealId;
import io.duly.state.deal.DealState.Opened;

/** How a deal records what its ladder decided. */
final class LadderEvents {

    private LadderEvents() {}

    static DealEvent of(LadderDecision decision, DealId dealId, Opened deal) {
        var customerId = deal.customerId();
        var instalmentId = decision.instalment().instalmentId();
        return switch (decision) {
            case LadderDecision.BecameOverdue overdue ->
                new InstalmentBecameOverdue(
                        dealId,
                        customerId,
                        instalmentId,
                        overdue.instalment().dueOn(),
                        overdue.since(),
                        overdue.instalment().open());
            case LadderDecision.Take take -> new EscalationStepTaken(dealId, customerId, instalmentId, take.inputs());
            case LadderDecision.Skip skip ->
                new EscalationStepSkipped(dealId, customerId, instalmentId, skip.why(), skip.inputs());
        };
    }
}
