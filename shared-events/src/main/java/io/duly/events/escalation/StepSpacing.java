package io.duly.events.escalation;

/**
 * Keeps steps apart that days off would push together.
 *
 * @param workingDays how many working days a step comes after the one before it at the least
 * @param beforeOffsetDays only steps before this offset are kept apart; later ones come on their own day
 */
public record StepSpacing(int workingDays, int beforeOffsetDays) {

    public StepSpacing {
        if (workingDays < 1 || workingDays > 20) {
            throw new IllegalArgumentException("workingDays of spacing is outside 1 to 20");
        }
        if (beforeOffsetDays < -365 || beforeOffsetDays > 3650) {
            throw new IllegalArgumentException("beforeOffsetDays of spacing is outside -365 to 3650");
        }
    }

    public boolean keepsApart(EscalationStep step) {
        return step.offsetDays() < beforeOffsetDays;
    }
}
