package io.duly.command.escalation;

import io.duly.events.deal.EscalationStepPostponed;
import io.duly.events.deal.EscalationStepSkipped;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.InstalmentBecameOverdue;
import io.duly.events.deal.LadderEvent;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;

/** Records what the ladder decided. */
final class LadderEvents {

    private LadderEvents() {}

    static LadderEvent record(LadderDecision decision, DealId dealId, CustomerId customerId) {
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
            case LadderDecision.Postpone(var _, var later) ->
                new EscalationStepPostponed(
                        dealId,
                        customerId,
                        instalmentId,
                        later.cycle(),
                        later.step(),
                        later.policy(),
                        later.week().contacts(),
                        later.week().perWeek(),
                        later.on(),
                        later.week().until());
            case LadderDecision.Skip skip ->
                new EscalationStepSkipped(dealId, customerId, instalmentId, skip.why(), skip.inputs());
        };
    }
}
