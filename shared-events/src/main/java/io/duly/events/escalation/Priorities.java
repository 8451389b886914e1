package io.duly.events.escalation;

/**
 * How much each reason weighs by which one customer comes before another in the work list: the most points that it can
 * give. A reason of no weight does not count.
 *
 * @param amount how much the work is about, beside the largest amount in the same currency
 * @param overdue how much is overdue, in the same way
 * @param age how old the oldest debt is
 * @param risk what the warning signs of the customer say
 * @param brokenPromise that a promise was broken about which nobody has spoken yet
 * @param dueToday that something is to be done today, or was to be done before
 * @param limitation that the day after which a debt cannot be sued for is near
 */
public record Priorities(int amount, int overdue, int age, int risk, int brokenPromise, int dueToday, int limitation) {

    /** What holds for ladders that say nothing else. */
    public static final Priorities USUAL = new Priorities(100, 200, 150, 100, 200, 100, 150);

    private static final int MOST = 1000;

    public Priorities {
        require("amount", amount);
        require("overdue", overdue);
        require("age", age);
        require("risk", risk);
        require("brokenPromise", brokenPromise);
        require("dueToday", dueToday);
        require("limitation", limitation);
    }

    private static void require(String weight, int points) {
        if (points < 0 || points > MOST) {
            throw new IllegalArgumentException(weight + " of priorities is outside 0 to " + MOST);
        }
    }
}
