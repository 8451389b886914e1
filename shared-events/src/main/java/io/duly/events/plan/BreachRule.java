package io.duly.events.plan;

/**
 * When a payment plan is broken.
 *
 * @param workingDaysLate a part is missed when its money is later than so many working days after its day
 * @param missedParts the plan is broken when so many parts are missed; missing the last part always breaks it
 */
public record BreachRule(int workingDaysLate, int missedParts) {}
