package io.duly.query.aging;

import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DisputeChanged;
import io.duly.events.deal.DisputeDeadlinePassed;
import io.duly.events.deal.DisputeEvent;
import io.duly.events.deal.DisputeFellAway;
import io.duly.events.deal.DisputeRaised;
import io.duly.events.deal.DisputeReopened;
import io.duly.events.deal.DisputeResolved;
import io.duly.events.deal.PaymentPlanAgreed;
import io.duly.events.deal.PaymentPlanBroken;
import io.duly.events.deal.PaymentPlanCounted;
import io.duly.events.deal.PaymentPlanFulfilled;
import io.duly.events.deal.PaymentPlanLapsed;
import io.duly.events.deal.PaymentPlanPartKept;
import io.duly.events.deal.PaymentPlanPartMissed;
import io.duly.events.deal.PaymentPlanPartReopened;
import io.duly.events.deal.PaymentPlanReopened;
import io.duly.events.deal.PaymentPlanWithdrawn;
import io.duly.events.deal.PlanEvent;
import io.duly.events.deal.PromiseEvent;
import io.duly.events.deal.PromiseToPayBroken;
import io.duly.events.deal.PromiseToPayCounted;
import io.duly.events.deal.PromiseToPayGiven;
import io.duly.events.deal.PromiseToPayKept;
import io.duly.events.deal.PromiseToPayLapsed;
import io.duly.events.deal.PromiseToPayPartlyKept;
import io.duly.events.deal.PromiseToPayReopened;
import io.duly.events.deal.PromiseToPayWithdrawn;
import io.duly.events.deal.PromisedAmount;
import io.duly.events.plan.PlannedAmount;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much of an instalment is held back for one matter from a day on. All that one event says of a matter counts
 * together, and until another event speaks of it.
 *
 * @param matter such as a dispute, a promise or a payment plan
 * @param part the day of a promise that it is about; null for a matter without parts
 * @param instalmentId null where nothing is held back of any
 */
record HeldAmount(
        Kind kind,
        DealId dealId,
        UUID matter,
        @Nullable LocalDate part,
        @Nullable InstalmentId instalmentId,
        BigDecimal amount,
        LocalDate effectiveOn) {

    /** Why it is held back. */
    enum Kind {
        DISPUTED,
        PROMISED
    }

    /** Empty for an event that changes nothing about it. */
    static List<HeldAmount> of(DealEvent event) {
        return switch (event) {
            case DisputeEvent dispute -> of(dispute);
            case PromiseEvent promise -> of(promise).toList();
            case PlanEvent plan -> of(plan).toList();
            case DealEvent _ -> List.of();
        };
    }

    private static List<HeldAmount> of(DisputeEvent event) {
        return switch (event) {
            case DisputeRaised raised -> disputed(raised, raised.amount().getAmount(), raised.raisedOn());
            case DisputeChanged changed -> disputed(changed, changed.amount().getAmount(), changed.changedOn());
            case DisputeResolved resolved -> disputed(resolved, BigDecimal.ZERO, resolved.resolvedOn());
            case DisputeFellAway away -> disputed(away, BigDecimal.ZERO, away.fellAwayOn());
            case DisputeReopened again -> disputed(again, again.amount().getAmount(), again.reopenedOn());
            case DisputeDeadlinePassed _ -> List.of();
        };
    }

    private static List<HeldAmount> disputed(DisputeEvent event, BigDecimal amount, LocalDate day) {
        return List.of(new HeldAmount(
                Kind.DISPUTED, event.dealId(), event.disputeId().value(), null, event.instalmentId(), amount, day));
    }

    private static Stream<HeldAmount> of(PromiseEvent event) {
        return switch (event) {
            case PromiseToPayGiven given ->
                given.parts().stream().flatMap(part -> promised(given, part.by(), part.amounts(), given.madeOn()));
            case PromiseToPayCounted counted -> promised(counted, counted.by(), counted.left(), counted.countedOn());
            case PromiseToPayReopened again -> promised(again, again.by(), again.left(), again.reopenedOn());
            case PromiseToPayKept kept -> nothingMore(kept, kept.by(), kept.judgedOn());
            case PromiseToPayPartlyKept partly -> nothingMore(partly, partly.by(), partly.judgedOn());
            case PromiseToPayBroken broken -> nothingMore(broken, broken.by(), broken.judgedOn());
            case PromiseToPayLapsed lapsed -> nothingMore(lapsed, lapsed.by(), lapsed.lapsedOn());
            case PromiseToPayWithdrawn gone ->
                gone.parts().stream().flatMap(by -> nothingMore(gone, by, gone.withdrawnOn()));
        };
    }

    /** A payment plan is a promise in parts, and is counted again whenever it runs again. */
    private static Stream<HeldAmount> of(PlanEvent event) {
        return switch (event) {
            case PaymentPlanAgreed agreed -> planned(agreed, agreed.covers(), agreed.agreedOn());
            case PaymentPlanCounted counted -> planned(counted, counted.left(), counted.countedOn());
            case PaymentPlanBroken broken -> planned(broken, List.of(), broken.brokenOn());
            case PaymentPlanFulfilled fulfilled -> planned(fulfilled, List.of(), fulfilled.judgedOn());
            case PaymentPlanLapsed lapsed -> planned(lapsed, List.of(), lapsed.lapsedOn());
            case PaymentPlanWithdrawn gone -> planned(gone, List.of(), gone.withdrawnOn());
            case PaymentPlanPartKept _, PaymentPlanPartMissed _, PaymentPlanPartReopened _, PaymentPlanReopened _ ->
                Stream.empty();
        };
    }

    private static Stream<HeldAmount> planned(PlanEvent event, List<PlannedAmount> left, LocalDate day) {
        return left.isEmpty()
                ? Stream.of(plan(event, null, BigDecimal.ZERO, day))
                : left.stream()
                        .map(of -> plan(event, of.instalmentId(), of.amount().getAmount(), day));
    }

    private static HeldAmount plan(
            PlanEvent event, @Nullable InstalmentId instalment, BigDecimal amount, LocalDate day) {
        return new HeldAmount(Kind.PROMISED, event.dealId(), event.planId().value(), null, instalment, amount, day);
    }

    private static Stream<HeldAmount> promised(
            PromiseEvent event, LocalDate by, List<PromisedAmount> left, LocalDate day) {
        return left.isEmpty()
                ? nothingMore(event, by, day)
                : left.stream()
                        .map(of -> promise(
                                event, by, of.instalmentId(), of.amount().getAmount(), day));
    }

    private static Stream<HeldAmount> nothingMore(PromiseEvent event, LocalDate by, LocalDate day) {
        return Stream.of(promise(event, by, null, BigDecimal.ZERO, day));
    }

    private static HeldAmount promise(
            PromiseEvent event, LocalDate by, @Nullable InstalmentId instalment, BigDecimal amount, LocalDate day) {
        return new HeldAmount(Kind.PROMISED, event.dealId(), event.promiseId().value(), by, instalment, amount, day);
    }
}
