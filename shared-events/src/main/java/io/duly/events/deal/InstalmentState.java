package io.duly.events.deal;

import io.duly.events.shared.InstalmentId;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What one instalment still owes, since when it is overdue, and where it stands on the ladder. */
public record InstalmentState(
        InstalmentId instalmentId,
        LocalDate dueOn,
        Money amount,
        Money open,
        @Nullable LocalDate overdueSince,
        LadderState ladder) {

    static InstalmentState of(Instalment instalment) {
        return new InstalmentState(
                instalment.instalmentId(),
                instalment.dueOn(),
                instalment.amount(),
                instalment.amount(),
                null,
                LadderState.UNTOUCHED);
    }

    public boolean settled() {
        return open.isZero();
    }

    InstalmentState paid(Allocation allocation) {
        return owing(open.minus(allocation.amount()), allocation);
    }

    InstalmentState restored(Allocation allocation) {
        return owing(open.plus(allocation.amount()), allocation);
    }

    InstalmentState overdueSince(LocalDate day) {
        return new InstalmentState(instalmentId, dueOn, amount, open, day, ladder);
    }

    InstalmentState taken(StepInputs inputs, Instant recordedAt) {
        return with(ladder.taken(inputs, recordedAt));
    }

    InstalmentState skipped(StepInputs inputs, SkipReason why, Instant recordedAt) {
        return with(ladder.skipped(inputs, why, recordedAt));
    }

    private InstalmentState with(LadderState changed) {
        return new InstalmentState(instalmentId, dueOn, amount, open, overdueSince, changed);
    }

    private InstalmentState owing(Money left, Allocation allocation) {
        if (!left.equals(allocation.openAfter()) || left.isNegative() || left.isGreaterThan(amount)) {
            throw new IllegalStateException("the stored history leaves " + allocation.openAfter() + " open on "
                    + instalmentId + " where " + left + " is");
        }
        return new InstalmentState(instalmentId, dueOn, amount, left, overdueSince, ladder);
    }
}
