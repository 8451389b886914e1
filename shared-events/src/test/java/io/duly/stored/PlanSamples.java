package io.duly.stored;

import static io.duly.stored.SampleValues.CUSTOMER;
import static io.duly.stored.SampleValues.DEAL;
import static io.duly.stored.SampleValues.INSTALMENT;
import static io.duly.stored.SampleValues.PERSON;
import static io.duly.stored.SampleValues.roubles;

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
import io.duly.events.shared.PlanId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What was agreed to be paid in parts, and what became of it. */
final class PlanSamples {

    private static final PlanId PLAN = PlanId.of("00000000-0000-0000-0000-0000000000b1");
    private static final LocalDate AGREED = LocalDate.of(2026, 4, 6);
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 10);
    private static final LocalDate SECOND = LocalDate.of(2026, 5, 8);
    private static final LocalDate JUDGED = LocalDate.of(2026, 5, 13);

    private PlanSamples() {}

    static Stream<Object> all() {
        return Stream.of(
                new PaymentPlanAgreed(
                        DEAL,
                        CUSTOMER,
                        PLAN,
                        PlanKind.TOLERATED,
                        PERSON,
                        AGREED,
                        List.of(new PlannedAmount(INSTALMENT, roubles("60"))),
                        List.of(
                                new PlannedPart(FIRST, LocalDate.of(2026, 4, 13), roubles("20")),
                                new PlannedPart(SECOND, LocalDate.of(2026, 5, 12), roubles("40"))),
                        new BreachRule(1, 2),
                        PlanConsequence.OLD_DUE_DATES,
                        "letter 17 of 6 April",
                        "the season begins in May"),
                new PaymentPlanCounted(
                        DEAL,
                        CUSTOMER,
                        PLAN,
                        roubles("60"),
                        roubles("20"),
                        List.of(new PlannedAmount(INSTALMENT, roubles("40"))),
                        FIRST),
                new PaymentPlanPartKept(DEAL, CUSTOMER, PLAN, FIRST, FIRST, FIRST),
                new PaymentPlanPartMissed(DEAL, CUSTOMER, PLAN, SECOND, roubles("40"), JUDGED),
                new PaymentPlanPartReopened(DEAL, CUSTOMER, PLAN, SECOND, SECOND),
                new PaymentPlanBroken(
                        DEAL, CUSTOMER, PLAN, PlanBreach.LAST_PART_MISSED, List.of(SECOND), roubles("40"), JUDGED),
                new PaymentPlanFulfilled(DEAL, CUSTOMER, PLAN, roubles("60"), SECOND, SECOND),
                new PaymentPlanLapsed(DEAL, CUSTOMER, PLAN, SECOND),
                new PaymentPlanReopened(DEAL, CUSTOMER, PLAN, SECOND),
                new PaymentPlanWithdrawn(DEAL, CUSTOMER, PLAN, "they pay the rest at once", FIRST));
    }
}
