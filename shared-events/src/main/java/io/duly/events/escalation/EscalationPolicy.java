package io.duly.events.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.duly.events.shared.StepId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A ladder: its steps in the order of their days, and what happens when several come due at once.
 *
 * @param spacing how far steps stay apart; null, as in older policies, where each comes on its own day
 * @param priorities what weighs how much in the work list; null, as in older policies, for what is usual
 * @param contactBudget how often the customer is turned to at the most; null, as in older policies, where nobody counts
 */
public record EscalationPolicy(
        String title,
        CatchUp catchUp,
        List<EscalationStep> steps,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable StepSpacing spacing,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Priorities priorities,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ContactBudget contactBudget) {

    public EscalationPolicy {
        steps = List.copyOf(steps);
        if (title.isBlank() || title.length() > 200) {
            throw new IllegalArgumentException("title is 1 to 200 characters");
        }
        if (steps.isEmpty() || steps.size() > 100) {
            throw new IllegalArgumentException("steps are 1 to 100");
        }
        var names = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            if (!names.add(step.step())) {
                throw new IllegalArgumentException("steps name " + step.step() + " twice");
            }
            if (i > 0 && step.offsetDays() <= steps.get(i - 1).offsetDays()) {
                throw new IllegalArgumentException("steps are not in the order of their offsetDays at " + step.step());
            }
            if (i > 0 && step.level() < steps.get(i - 1).level()) {
                throw new IllegalArgumentException("steps fall back in level at " + step.step());
            }
        }
    }

    /** A ladder that says nothing of the work list and counts no contacts. */
    public EscalationPolicy(String title, CatchUp catchUp, List<EscalationStep> steps, @Nullable StepSpacing spacing) {
        this(title, catchUp, steps, spacing, null, null);
    }

    public Optional<EscalationStep> find(StepId id) {
        return steps.stream().filter(step -> step.step().equals(id)).findFirst();
    }

    public EscalationPolicy withTitle(String other) {
        return new EscalationPolicy(other, catchUp, steps, spacing, priorities, contactBudget);
    }

    public EscalationPolicy withSteps(List<EscalationStep> others) {
        return new EscalationPolicy(title, catchUp, others, spacing, priorities, contactBudget);
    }
}
