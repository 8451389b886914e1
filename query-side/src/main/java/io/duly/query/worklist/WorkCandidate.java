package io.duly.query.worklist;

import io.duly.events.shared.CustomerId;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the place of a customer in the work list depends on.
 *
 * @param stakes one for each currency
 * @param oldestDueOn when the oldest overdue debt was due; null where nothing is overdue
 * @param riskScore what the open warning signs weigh
 * @param brokenPromise whether a promise was broken about which nobody has spoken yet
 * @param toDoSince the first day on which something was to be done; null where nothing has a day that has come
 * @param limitationOn the last day on which the oldest debt can be sued for that still can
 */
record WorkCandidate(
        CustomerId customerId,
        List<Stake> stakes,
        @Nullable LocalDate oldestDueOn,
        int riskScore,
        boolean brokenPromise,
        @Nullable LocalDate toDoSince,
        @Nullable LocalDate limitationOn) {

    WorkCandidate {
        stakes = List.copyOf(stakes);
    }

    /**
     * What the work is about in one currency.
     *
     * @param amount what is owed, or what the work puts at stake where that is more
     */
    record Stake(Money amount, Money overdue) {}
}
