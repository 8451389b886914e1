package io.duly.state.plan;

import io.duly.events.deal.PaymentPlanAgreed;
import io.duly.events.plan.PlannedAmount;
import io.duly.events.plan.PlannedPart;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PlanId;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment plan as it was agreed, and how it stands.
 *
 * @param due what is to be paid of it, with what is paid of it
 * @param left what is still to come, or was when it ended, by instalment
 * @param endedOn the last day on which the ladder waits for it; null while it runs
 * @param withdrawal why somebody withdrew it
 */
public record PlanState(
        PaymentPlanAgreed agreed,
        PlanOutcome outcome,
        Money due,
        Money paid,
        List<PlannedAmount> left,
        List<PlanPartState> parts,
        @Nullable LocalDate endedOn,
        @Nullable String withdrawal) {

    public PlanState {
        left = List.copyOf(left);
        parts = List.copyOf(parts);
    }

    static PlanState of(PaymentPlanAgreed agreed) {
        var sum = Money.total(agreed.parts().stream().map(PlannedPart::amount).toList());
        return new PlanState(
                agreed,
                PlanOutcome.RUNNING,
                sum,
                Money.zero(sum.getCurrencyUnit()),
                agreed.covers(),
                agreed.parts().stream()
                        .map(part -> new PlanPartState(part, PlanPartOutcome.OPEN))
                        .toList(),
                null,
                null);
    }

    public PlanId planId() {
        return agreed.planId();
    }

    public boolean runs() {
        return outcome == PlanOutcome.RUNNING;
    }

    public boolean covers(InstalmentId instalment) {
        return agreed.covers().stream()
                .anyMatch(covered -> covered.instalmentId().equals(instalment));
    }

    /** The last value date that is in time for the plan as a whole. */
    public LocalDate lastDay() {
        return agreed.parts().getLast().lastDay();
    }

    PlanState counted(Money nowDue, Money nowPaid, List<PlannedAmount> nowLeft) {
        return new PlanState(agreed, outcome, nowDue, nowPaid, nowLeft, parts, endedOn, withdrawal);
    }

    PlanState judged(LocalDate on, PlanPartOutcome now) {
        if (parts.stream().noneMatch(each -> each.part().on().equals(on))) {
            throw new IllegalStateException("the stored history plans nothing for " + on);
        }
        return new PlanState(
                agreed,
                outcome,
                due,
                paid,
                left,
                parts.stream()
                        .map(each -> each.part().on().equals(on) ? new PlanPartState(each.part(), now) : each)
                        .toList(),
                endedOn,
                withdrawal);
    }

    PlanState standing(PlanOutcome now, @Nullable LocalDate ended) {
        return new PlanState(agreed, now, due, paid, left, parts, ended, withdrawal);
    }

    PlanState withdrawn(String reason, LocalDate day) {
        return new PlanState(agreed, PlanOutcome.WITHDRAWN, due, paid, left, parts, day, reason);
    }
}
