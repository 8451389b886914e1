package io.duly.events.escalation;

/**
 * How often a customer is turned to at the most.
 *
 * @param perWeek attempts and letters in a calendar week, over all debts and channels
 */
public record ContactBudget(int perWeek) {

    public ContactBudget {
        if (perWeek < 1 || perWeek > 100) {
            throw new IllegalArgumentException("perWeek is outside 1 to 100");
        }
    }
}
