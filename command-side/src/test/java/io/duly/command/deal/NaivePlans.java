package io.duly.command.deal;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.CreditSource;
import io.duly.events.deal.DealClosed;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DealReopened;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.MoneyReallocated;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.PaymentPlanAgreed;
import io.duly.events.deal.PaymentPlanWithdrawn;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.plan.PlannedAmount;
import io.duly.events.plan.PlannedPart;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PlanId;
import io.duly.state.plan.PlanOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Says how payment plans stand by plain counting: cent by cent it hands what stands against each instalment to the
 * parts, day by day. Nothing of it is shared with what decides.
 */
final class NaivePlans {

    /** How a plan stands, and what has been paid of it. */
    record Standing(PlanOutcome outcome, long paid, List<LocalDate> missed) {}

    private final Map<InstalmentId, Long> invoiced = new LinkedHashMap<>();
    private final Map<CreditSource, LocalDate> valueDates = new LinkedHashMap<>();
    private final Map<CreditSource, Map<InstalmentId, Long>> set = new HashMap<>();
    private final List<PaymentPlanAgreed> plans = new ArrayList<>();
    private final Set<PlanId> withdrawn = new HashSet<>();
    private @Nullable Outcome ended;
    private @Nullable Instant endedAt;

    /** A plan that another one followed stays as it ended, and is not told of. */
    static Map<PlanId, Standing> of(List<? extends DomainEventMessage<?>> history, Instant now) {
        var naive = new NaivePlans();
        history.forEach(message -> naive.happened((DealEvent) message.getPayload(), message.getTimestamp()));
        var standings = new HashMap<PlanId, Standing>();
        for (int i = 0; i < naive.plans.size(); i++) {
            var plan = naive.plans.get(i);
            var later = naive.plans.subList(i + 1, naive.plans.size());
            if (naive.withdrawn.contains(plan.planId())) {
                standings.put(plan.planId(), new Standing(PlanOutcome.WITHDRAWN, 0, List.of()));
            } else if (later.stream().noneMatch(other -> shares(plan, other))) {
                standings.put(plan.planId(), naive.standing(plan, now));
            }
        }
        return standings;
    }

    private void happened(DealEvent event, Instant at) {
        switch (event) {
            case InvoiceIssued issued ->
                issued.instalments().forEach(one -> invoiced.put(one.instalmentId(), cents(one.amount())));
            case PaymentReceived received -> {
                var source = new CreditSource.Payment(received.paymentId());
                valueDates.put(source, received.receivedOn());
                add(source, received.allocations(), 1);
            }
            case CreditNoteIssued issued -> {
                var source = new CreditSource.CreditNote(issued.creditNoteId());
                valueDates.put(source, issued.issuedOn());
                add(source, issued.allocations(), 1);
            }
            case UnappliedAllocated used -> add(used.source(), used.allocations(), 1);
            case PaymentReversed reversed ->
                add(new CreditSource.Payment(reversed.paymentId()), reversed.restored(), -1);
            case MoneyReallocated moved -> {
                moved.takenBack().forEach(one -> add(one.source(), List.of(one.allocation()), -1));
                moved.set().forEach(one -> add(one.source(), List.of(one.allocation()), 1));
            }
            case PaymentPlanAgreed agreed -> plans.add(agreed);
            case PaymentPlanWithdrawn gone -> withdrawn.add(gone.planId());
            case DealClosed closed -> {
                ended = closed.outcome();
                endedAt = at;
            }
            case DealReopened _ -> {
                ended = null;
                endedAt = null;
            }
            default -> {
                /* no raw fact about money and plans */
            }
        }
    }

    private void add(CreditSource source, List<Allocation> allocations, int sign) {
        allocations.forEach(one -> set.computeIfAbsent(source, _ -> new HashMap<>())
                .merge(one.instalmentId(), sign * cents(one.amount()), Long::sum));
    }

    private Standing standing(PaymentPlanAgreed plan, Instant now) {
        var cancelled = ended != null && ended != Outcome.PAID;
        var asked = cancelled && endedAt != null ? endedAt : now;
        var missed = new ArrayList<LocalDate>();
        long wanted = 0;
        for (var part : plan.parts()) {
            wanted += cents(part.amount());
            var tooLittle = Math.min(wanted, most(plan, part.lastDay())) > paid(plan, part.lastDay());
            if (tooLittle && isOver(part, asked)) {
                missed.add(part.on());
            }
        }
        var paid = paid(plan, LocalDate.MAX);
        return new Standing(outcome(plan, missed, paid, cancelled), paid, missed);
    }

    private PlanOutcome outcome(PaymentPlanAgreed plan, List<LocalDate> missed, long paid, boolean cancelled) {
        if (missed.size() >= plan.rule().missedParts()
                || missed.contains(plan.parts().getLast().on())) {
            return PlanOutcome.BROKEN;
        }
        if (paid >= most(plan, LocalDate.MAX)) {
            return paid > 0 ? PlanOutcome.FULFILLED : PlanOutcome.LAPSED;
        }
        return cancelled ? PlanOutcome.LAPSED : PlanOutcome.RUNNING;
    }

    private static boolean isOver(PlannedPart part, Instant moment) {
        return !moment.isBefore(part.lastDay().plusDays(1).atTime(6, 0).toInstant(ZoneOffset.UTC));
    }

    /** What came by a day. */
    private long paid(PaymentPlanAgreed plan, LocalDate by) {
        return plan.covers().stream()
                .mapToLong(covered -> paid(plan, covered, by))
                .sum();
    }

    private long paid(PaymentPlanAgreed plan, PlannedAmount covered, LocalDate by) {
        long sum = 0;
        for (var source : valueDates.entrySet()) {
            var day = source.getValue();
            if (source.getKey().paid() && day.isAfter(plan.agreedOn()) && !day.isAfter(by)) {
                sum += stands(source.getKey(), covered.instalmentId());
            }
        }
        return Math.min(sum, cents(covered.amount()));
    }

    /** What there was to be paid at most, as far as nothing else had settled it by a day. */
    private long most(PaymentPlanAgreed plan, LocalDate by) {
        long most = 0;
        for (var covered : plan.covers()) {
            long left = invoiced.getOrDefault(covered.instalmentId(), 0L) + paid(plan, covered, by);
            for (var source : valueDates.entrySet()) {
                if (!source.getValue().isAfter(by)) {
                    left -= stands(source.getKey(), covered.instalmentId());
                }
            }
            most += Math.max(0, Math.min(left, cents(covered.amount())));
        }
        return most;
    }

    private static boolean shares(PaymentPlanAgreed one, PaymentPlanAgreed other) {
        return one.covers().stream()
                .anyMatch(covered -> other.covers().stream()
                        .anyMatch(each -> each.instalmentId().equals(covered.instalmentId())));
    }

    private long stands(CreditSource source, InstalmentId instalment) {
        return set.getOrDefault(source, Map.of()).getOrDefault(instalment, 0L);
    }

    private static long cents(Money money) {
        return money.getAmountMinorLong();
    }
}
