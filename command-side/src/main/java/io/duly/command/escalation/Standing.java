package io.duly.command.escalation;

import io.duly.events.deal.Allocation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When one instalment was due and settled: a row of {@link LatePayerLookup} in memory.
 *
 * @param lastMoneyOn the latest day of its money
 * @param settledOn the day as of which it counted as settled the last time
 */
record Standing(
        LocalDate dueOn,
        boolean settled,
        @Nullable LocalDate lastMoneyOn,
        @Nullable LocalDate settledOn) {

    Standing after(Allocation allocation) {
        var last = lastMoneyOn == null
                ? allocation.effectiveOn()
                : LadderTimes.later(lastMoneyOn, allocation.effectiveOn());
        var settles = allocation.settledOn() == null ? last : allocation.settledOn();
        return new Standing(dueOn, allocation.openAfter().isZero(), last, settles);
    }

    /** Whether it makes its customer a {@linkplain LatePayers late payer} before {@code day}. */
    boolean wasLate(LocalDate day) {
        return dueOn.isBefore(day.minusDays(1))
                && (!settled
                        || (settledOn != null
                                && settledOn.isAfter(dueOn)
                                && !settledOn.isBefore(day.minusDays(LatePayments.REMEMBERED_DAYS))));
    }
}
