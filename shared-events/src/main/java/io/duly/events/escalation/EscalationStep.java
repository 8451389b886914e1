package io.duly.events.escalation;

import io.duly.events.shared.StepId;
import java.math.BigDecimal;

/**
 * One rung of the ladder.
 *
 * @param offsetDays calendar days from the due date; negative is before it
 * @param level how severe the step is; an instalment stands at the highest level taken so far
 * @param minimumOpen the step is not worth taking below this open amount, in the deal's own currency
 */
public record EscalationStep(
        StepId step,
        int offsetDays,
        int level,
        StepAction action,
        ContactRole contact,
        StepOwner owner,
        StepCondition condition,
        BigDecimal minimumOpen) {

    public EscalationStep {
        if (offsetDays < -365 || offsetDays > 3650) {
            throw new IllegalArgumentException("offsetDays of step " + step + " is outside -365 to 3650");
        }
        if (level < 0 || level > 100) {
            throw new IllegalArgumentException("level of step " + step + " is outside 0 to 100");
        }
        if (minimumOpen.signum() < 0) {
            throw new IllegalArgumentException("minimumOpen of step " + step + " is negative");
        }
    }
}
