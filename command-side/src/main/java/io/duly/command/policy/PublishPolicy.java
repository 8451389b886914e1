package io.duly.command.policy;

import io.duly.command.published.VersionSequence;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.shared.PolicyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Publish the next version of a ladder, which deals opened from now on will follow. */
public record PublishPolicy(@TargetAggregateIdentifier PolicyId policyId, int version, EscalationPolicy policy) {

    public PublishPolicy {
        VersionSequence.requireNumber(version);
    }
}
