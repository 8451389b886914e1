package io.duly.query.testing;

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
import io.duly.events.plan.BreachRule;
import io.duly.events.plan.PlanBreach;
import io.duly.events.plan.PlanConsequence;
import io.duly.events.plan.PlanKind;
import io.duly.events.plan.PlannedAmount;
import io.duly.events.plan.PlannedPart;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.PlanId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The same with payment plans; each covers an instalment of the first invoice in two parts, and has a number. */
abstract class DealWithPlans extends DealWithPromises {

    DealWithPlans(int number, int customer, String currency) {
        super(number, customer, currency);
    }

    public PlanId plan(int plan) {
        return new PlanId(new UUID(0xa7, plan));
    }

    public PaymentPlanAgreed agreed(
            int plan,
            @Nullable ContactPersonId person,
            LocalDate on,
            int ordinal,
            PlannedPart first,
            PlannedPart second) {
        return happened(new PaymentPlanAgreed(
                dealId(),
                customerId(),
                plan(plan),
                PlanKind.TOLERATED,
                person,
                on,
                List.of(new PlannedAmount(
                        instalmentId(1, ordinal), first.amount().plus(second.amount()))),
                List.of(first, second),
                new BreachRule(1, 1),
                PlanConsequence.OLD_DUE_DATES,
                "letter 17",
                "they wait for their own money"));
    }

    public PlannedPart toBePaid(String amount, LocalDate on) {
        return new PlannedPart(on, on.plusDays(1), money(amount));
    }

    public PaymentPlanCounted planCounted(int plan, int ordinal, String due, String paid, LocalDate on) {
        return happened(new PaymentPlanCounted(
                dealId(),
                customerId(),
                plan(plan),
                money(due),
                money(paid),
                List.of(new PlannedAmount(instalmentId(1, ordinal), money(due).minus(money(paid)))),
                on));
    }

    public PaymentPlanPartKept partKept(int plan, LocalDate part, LocalDate on) {
        return happened(new PaymentPlanPartKept(dealId(), customerId(), plan(plan), part, on, on));
    }

    public PaymentPlanPartMissed partMissed(int plan, LocalDate part, String missing, LocalDate on) {
        return happened(new PaymentPlanPartMissed(dealId(), customerId(), plan(plan), part, money(missing), on));
    }

    public PaymentPlanPartReopened partReopened(int plan, LocalDate part, LocalDate on) {
        return happened(new PaymentPlanPartReopened(dealId(), customerId(), plan(plan), part, on));
    }

    public PaymentPlanBroken planBroken(int plan, LocalDate missed, String left, LocalDate on) {
        return happened(new PaymentPlanBroken(
                dealId(), customerId(), plan(plan), PlanBreach.PARTS_MISSED, List.of(missed), money(left), on));
    }

    public PaymentPlanFulfilled fulfilled(int plan, String paid, LocalDate on) {
        return happened(new PaymentPlanFulfilled(dealId(), customerId(), plan(plan), money(paid), on, on));
    }

    public PaymentPlanLapsed planLapsed(int plan, LocalDate on) {
        return happened(new PaymentPlanLapsed(dealId(), customerId(), plan(plan), on));
    }

    public PaymentPlanReopened planReopened(int plan, LocalDate on) {
        return happened(new PaymentPlanReopened(dealId(), customerId(), plan(plan), on));
    }

    public PaymentPlanWithdrawn planWithdrawn(int plan, LocalDate on) {
        return happened(new PaymentPlanWithdrawn(dealId(), customerId(), plan(plan), "they pay at once", on));
    }
}
