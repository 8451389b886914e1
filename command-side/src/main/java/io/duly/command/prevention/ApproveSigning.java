package io.duly.command.prevention;

import io.duly.command.refusal.Check;
import io.duly.events.shared.DealId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Approve to sign although the customer's risk is high. */
public record ApproveSigning(@TargetAggregateIdentifier DealId dealId, String reason) {

    public ApproveSigning {
        reason = Check.lines("reason", reason, Check.LONG_TEXT);
    }
}
