package io.duly.command.policy;

import io.duly.command.refusal.Check;
import io.duly.events.escalation.CatchUp;
import io.duly.events.escalation.ContactBudget;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.escalation.EscalationStep;
import io.duly.events.escalation.Priorities;
import io.duly.events.escalation.StepSpacing;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole ladder as it comes in. */
record PolicyContentRequest(
        @NotNull String title,
        @NotNull CatchUp catchUp,
        @NotNull List<@NotNull EscalationStep> steps,
        @Nullable StepSpacing spacing,
        @Nullable Priorities priorities,
        @Nullable ContactBudget contactBudget) {

    static PolicyContentRequest of(EscalationPolicy policy) {
        return new PolicyContentRequest(
                policy.title(),
                policy.catchUp(),
                policy.steps(),
                policy.spacing(),
                policy.priorities(),
                policy.contactBudget());
    }

    EscalationPolicy policy() {
        return Check.value(() -> new EscalationPolicy(title, catchUp, steps, spacing, priorities, contactBudget));
    }
}
