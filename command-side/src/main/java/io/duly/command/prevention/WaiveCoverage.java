package io.duly.command.prevention;

import io.duly.command.refusal.Check;
import io.duly.events.shared.DealId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Let the deal leave the negotiation with fewer contacts than three by three. */
public record WaiveCoverage(@TargetAggregateIdentifier DealId dealId, String reason) {

    public WaiveCoverage {
        reason = Check.lines("reason", reason, Check.LONG_TEXT);
    }
}
