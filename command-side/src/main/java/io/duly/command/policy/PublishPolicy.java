package io.duly.command.policy;

import io.duly.command.published.VersionSequence;
import io.duly.command.refusal.Check;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.shared.PolicyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Publish the next version of a ladder, which deals opened from now on will follow. */
public record PublishPolicy(@TargetAggregateIdentifier PolicyId policyId, int version, EscalationPolicy policy) {

    public PublishPolicy {
        VersionSequence.requireNumber(version);
        policy = policy.withTitle(Check.text("title", policy.title(), Check.SHORT_TEXT));
        for (int i = 0; i < policy.steps().size(); i++) {
            var field = "steps[" + i + "].minimumOpen";
            var step = policy.steps().get(i);
            Check.digits(field, step.minimumOpen());
            if (step.minimumOpenIn() != null) {
                step.minimumOpenIn().forEach((currency, amount) -> Check.digits(field + "In." + currency, amount));
            }
        }
    }
}
