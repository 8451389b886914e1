package io.duly.command.policy;

import io.duly.command.published.VersionSequence;
import io.duly.command.refusal.Check;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.escalation.EscalationStep;
import io.duly.events.shared.CurrencyCode;
import io.duly.events.shared.PolicyId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Publish the next version of a ladder, which deals opened from now on will follow. */
public record PublishPolicy(@TargetAggregateIdentifier PolicyId policyId, int version, EscalationPolicy policy) {

    public PublishPolicy {
        VersionSequence.requireNumber(version);
        policy = policy.withTitle(Check.text("title", policy.title(), Check.SHORT_TEXT));
        var steps = new ArrayList<EscalationStep>();
        for (int i = 0; i < policy.steps().size(); i++) {
            var field = "steps[" + i + "].";
            var step = policy.steps().get(i);
            Check.digits(field + "minimumOpen", step.minimumOpen());
            digits(field + "minimumOpenIn.", step.minimumOpenIn());
            digits(
                    field + "when.amountAtLeast.",
                    step.when() == null ? null : step.when().amountAtLeast());
            steps.add(StepScripts.kept("steps[" + i + "]", step));
        }
        policy = policy.withSteps(steps);
    }

    private static void digits(String field, @Nullable Map<CurrencyCode, BigDecimal> amounts) {
        if (amounts != null) {
            amounts.forEach((currency, amount) -> Check.digits(field + currency, amount));
        }
    }
}
