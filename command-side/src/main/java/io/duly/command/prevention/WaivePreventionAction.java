package io.duly.command.prevention;

import io.duly.command.refusal.Check;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.DealId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Let the deal do without an action of its playbook. */
public record WaivePreventionAction(
        @TargetAggregateIdentifier DealId dealId, ActionId action, String reason) {

    public WaivePreventionAction {
        reason = Check.lines("reason", reason, Check.LONG_TEXT);
    }
}
