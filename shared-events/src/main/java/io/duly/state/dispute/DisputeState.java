package io.duly.state.dispute;

import io.duly.events.deal.DisputeChanged;
import io.duly.events.deal.DisputeRaised;
import io.duly.events.deal.DisputeResolved;
import io.duly.events.shared.UserName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One dispute as it was raised, and how it stands now.
 *
 * @param amount what is contested, or was until the end
 * @param released what was let go of it, the last at the end
 * @param deadlinePassed whether the present deadline has passed
 * @param fellAway whether nothing is owed any more that could be contested
 * @param resolved null while nobody has said who is right
 */
public record DisputeState(
        DisputeRaised raised,
        Instant recordedAt,
        Money amount,
        UserName owner,
        LocalDate deadline,
        List<Released> released,
        boolean deadlinePassed,
        boolean fellAway,
        @Nullable DisputeResolved resolved) {

    public DisputeState {
        released = List.copyOf(released);
    }

    static DisputeState of(DisputeRaised raised, Instant recordedAt) {
        return new DisputeState(
                raised, recordedAt, raised.amount(), raised.owner(), raised.deadline(), List.of(), false, false, null);
    }

    /** Whether the amount is contested now. */
    public boolean stands() {
        return resolved == null && !fellAway;
    }

    /** Whoever gets a new deadline has not missed it. */
    DisputeState changed(DisputeChanged change, Instant at) {
        var less = amount.minus(change.amount());
        return new DisputeState(
                raised,
                recordedAt,
                change.amount(),
                change.owner(),
                change.deadline(),
                less.isPositive() ? releasing(less, at) : released,
                deadlinePassed && change.deadline().equals(deadline),
                fellAway,
                resolved);
    }

    DisputeState deadlineHasPassed() {
        return new DisputeState(raised, recordedAt, amount, owner, deadline, released, true, fellAway, resolved);
    }

    DisputeState fellAway(boolean away) {
        return new DisputeState(raised, recordedAt, amount, owner, deadline, released, deadlinePassed, away, resolved);
    }

    DisputeState resolved(DisputeResolved end, Instant at) {
        return new DisputeState(
                raised, recordedAt, amount, owner, deadline, releasing(amount, at), deadlinePassed, fellAway, end);
    }

    private List<Released> releasing(Money part, Instant at) {
        var all = new ArrayList<>(released);
        all.add(new Released(part, at));
        return all;
    }
}
