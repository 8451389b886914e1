package io.duly.state.money;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.Instalment;
import io.duly.events.shared.InstalmentId;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one instalment still owes.
 *
 * @param reopenedOn when it last came to owe again; later money is not effective earlier, or the debt would be paid
 *     twice in between
 */
public record InstalmentState(
        InstalmentId instalmentId,
        LocalDate dueOn,
        Money amount,
        Money open,
        @Nullable LocalDate reopenedOn) {

    static InstalmentState of(Instalment instalment) {
        return new InstalmentState(
                instalment.instalmentId(), instalment.dueOn(), instalment.amount(), instalment.amount(), null);
    }

    public boolean settled() {
        return open.isZero();
    }

    InstalmentState paid(Allocation allocation) {
        return owing(open.minus(allocation.amount()), allocation, reopenedOn);
    }

    InstalmentState restored(Allocation allocation) {
        return owing(open.plus(allocation.amount()), allocation, later(reopenedOn, allocation.effectiveOn()));
    }

    private InstalmentState owing(Money left, Allocation allocation, @Nullable LocalDate reopened) {
        if (!left.equals(allocation.openAfter()) || left.isNegative() || left.isGreaterThan(amount)) {
            throw new IllegalStateException("the stored history leaves " + allocation.openAfter() + " open on "
                    + instalmentId + " where " + left + " is");
        }
        return new InstalmentState(instalmentId, dueOn, amount, left, reopened);
    }

    private static LocalDate later(@Nullable LocalDate before, LocalDate now) {
        return before == null ? now : Allocations.later(before, now);
    }
}
