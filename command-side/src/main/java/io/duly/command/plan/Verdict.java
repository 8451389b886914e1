package io.duly.command.plan;

import io.duly.command.calendar.CreditorTime;
import io.duly.events.deal.Outcome;
import io.duly.events.plan.PlanBreach;
import io.duly.events.plan.PlannedPart;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.deal.Phase;
import io.duly.state.plan.PlanOutcome;
import io.duly.state.plan.PlanPartOutcome;
import io.duly.state.plan.PlanPartState;
import io.duly.state.plan.PlanState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a payment plan stands by the money of its deal.
 *
 * @param parts in the order of the plan
 * @param breach by which of its sentences it is broken, if it is
 */
record Verdict(PlanOutcome outcome, List<PlanPartState> parts, Optional<PlanBreach> breach) {

    static Verdict of(PlanState plan, Opened deal, Counting money, CreditorTime creditor) {
        var parts = plan.agreed().parts().stream()
                .map(part -> new PlanPartState(part, outcome(part, money, creditor)))
                .toList();
        var breach = breach(plan, parts);
        var endedOtherwise =
                deal.phase() instanceof Phase.Closed closed && closed.closed().outcome() != Outcome.PAID;
        if (endedOtherwise && plan.outcome() == PlanOutcome.LAPSED) {
            return new Verdict(PlanOutcome.LAPSED, parts, Optional.empty());
        }
        if (breach.isPresent()) {
            return new Verdict(PlanOutcome.BROKEN, parts, breach);
        }
        if (money.left().isEmpty()) {
            return new Verdict(
                    money.paid().isPositive() ? PlanOutcome.FULFILLED : PlanOutcome.LAPSED, parts, Optional.empty());
        }
        return new Verdict(endedOtherwise ? PlanOutcome.LAPSED : PlanOutcome.RUNNING, parts, Optional.empty());
    }

    /** The days of the parts that were missed. */
    List<LocalDate> missed() {
        return missed(parts).map(each -> each.part().on()).toList();
    }

    /** The first working day after the last one on which money is in time. */
    static LocalDate judgedOn(PlannedPart part, CreditorTime creditor) {
        return creditor.calendar().following(part.lastDay().plusDays(1));
    }

    /** What is paid is kept at once; what is not paid waits until its last day is over. */
    private static PlanPartOutcome outcome(PlannedPart part, Counting money, CreditorTime creditor) {
        if (money.isKept(part)) {
            return PlanPartOutcome.KEPT;
        }
        return creditor.moment().isBefore(creditor.ladderMomentOn(judgedOn(part, creditor)))
                ? PlanPartOutcome.OPEN
                : PlanPartOutcome.MISSED;
    }

    private static Optional<PlanBreach> breach(PlanState plan, List<PlanPartState> parts) {
        if (missed(parts).count() >= plan.agreed().rule().missedParts()) {
            return Optional.of(PlanBreach.PARTS_MISSED);
        }
        return parts.getLast().outcome() == PlanPartOutcome.MISSED
                ? Optional.of(PlanBreach.LAST_PART_MISSED)
                : Optional.empty();
    }

    private static Stream<PlanPartState> missed(List<PlanPartState> parts) {
        return parts.stream().filter(each -> each.outcome() == PlanPartOutcome.MISSED);
    }
}
