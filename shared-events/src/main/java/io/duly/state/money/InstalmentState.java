package io.duly.state.money;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.Instalment;
import io.duly.events.deal.SkipReason;
import io.duly.events.deal.StepInputs;
import io.duly.events.shared.InstalmentId;
import io.duly.state.ladder.LadderState;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one instalment still owes, since when it is overdue, and where it stands on the ladder.
 *
 * @param reopenedOn when it last came to owe again; later money is not effective before, or it would be paid twice
 *     in between
 */
public record InstalmentState(
        InstalmentId instalmentId,
        LocalDate dueOn,
        Money amount,
        Money open,
        @Nullable LocalDate overdueSince,
        @Nullable LocalDate reopenedOn,
        LadderState ladder) {

    static InstalmentState of(Instalment instalment) {
        return new InstalmentState(
                instalment.instalmentId(),
                instalment.dueOn(),
                instalment.amount(),
                instalment.amount(),
                null,
                null,
                LadderState.UNTOUCHED);
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

    public InstalmentState overdueSince(LocalDate day) {
        return new InstalmentState(instalmentId, dueOn, amount, open, day, reopenedOn, ladder);
    }

    public InstalmentState taken(StepInputs inputs, Instant recordedAt) {
        return with(ladder.taken(inputs, recordedAt));
    }

    public InstalmentState skipped(StepInputs inputs, SkipReason why, Instant recordedAt) {
        return with(ladder.skipped(inputs, why, recordedAt));
    }

    private InstalmentState with(LadderState changed) {
        return new InstalmentState(instalmentId, dueOn, amount, open, overdueSince, reopenedOn, changed);
    }

    private InstalmentState owing(Money left, Allocation allocation, @Nullable LocalDate reopened) {
        if (!left.equals(allocation.openAfter()) || left.isNegative() || left.isGreaterThan(amount)) {
            throw new IllegalStateException("the stored history leaves " + allocation.openAfter() + " open on "
                    + instalmentId + " where " + left + " is");
        }
        return new InstalmentState(instalmentId, dueOn, amount, left, overdueSince, reopened, ladder);
    }

    private static LocalDate later(@Nullable LocalDate before, LocalDate now) {
        return before == null ? now : Spread.later(before, now);
    }
}
