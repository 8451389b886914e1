package io.duly.command.promise;

import io.duly.command.calendar.CreditorTime;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.PromisedPart;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.deal.Phase;
import io.duly.state.promise.PromiseOutcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Judges promises by the money of their deal.
 *
 * @param ended how the deal ended; null while it runs
 * @param creditor says when a part is over: at the hour of the ladder on the first working day after its last day
 */
record Judgement(@Nullable Outcome ended, CreditorTime creditor) {

    static Judgement about(Opened deal, CreditorTime creditor) {
        return new Judgement(
                deal.phase() instanceof Phase.Closed closed ? closed.closed().outcome() : null, creditor);
    }

    /** What is paid in full is kept at once; what is not paid waits until its part is over. */
    PromiseOutcome of(CountedPart part) {
        var paid = part.paid();
        var due = part.due();
        var enough = due.minus(part.promise().given().tolerance());
        if (paid.isPositive() && !paid.isLessThan(enough)) {
            return PromiseOutcome.KEPT;
        }
        if (paid.isZero() && !enough.isPositive()) {
            return PromiseOutcome.LAPSED;
        }
        var before = part.state().outcome();
        if (endedOtherwise()
                && (before == PromiseOutcome.LAPSED || !isOver(part.state().part()))) {
            return PromiseOutcome.LAPSED;
        }
        if (ended == Outcome.PAID || isOver(part.state().part())) {
            return paid.isPositive() ? PromiseOutcome.PARTLY_KEPT : PromiseOutcome.BROKEN;
        }
        return PromiseOutcome.OPEN;
    }

    private boolean endedOtherwise() {
        return ended != null && ended != Outcome.PAID;
    }

    private boolean isOver(PromisedPart part) {
        return !creditor.moment().isBefore(creditor.ladderMomentOn(judgedOn(part)));
    }

    /** The first working day after the last one on which money counts. */
    LocalDate judgedOn(PromisedPart part) {
        return creditor.calendar().following(part.lastDay().plusDays(1));
    }
}
