package io.duly.command.policy;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.shared.PolicyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Put the next version of a ladder into force for the deals opened from now on. */
public record PublishPolicy(@TargetAggregateIdentifier PolicyId policyId, int version, EscalationPolicy policy) {

    public PublishPolicy {
        if (version < 1) {
            throw new InvalidCommand("version", "is counted from 1");
        }
    }
}
