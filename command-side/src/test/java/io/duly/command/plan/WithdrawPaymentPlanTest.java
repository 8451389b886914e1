package io.duly.command.plan;

import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.command.plan.PlanFixture.AGREED;
import static io.duly.command.plan.PlanFixture.FIRST;
import static io.duly.command.plan.PlanFixture.PLAN;
import static io.duly.command.plan.PlanFixture.agreed;
import static io.duly.command.plan.PlanFixture.broken;
import static io.duly.command.plan.PlanFixture.call;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.ended;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.DealFixture.overdue;
import static io.duly.testing.DealFixture.planned;

import io.duly.command.escalation.EvaluateEscalation;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.PaymentPlanWithdrawn;
import io.duly.events.plan.PlanBreach;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class WithdrawPaymentPlanTest {

    private static final LocalDate DAY = DUE.plusDays(4);
    private static final String WHY = "They pay the rest at once";
    private static final List<DealEvent> PLANNED = and(overdue(), agreed(), planned(FIRST.plusDays(1)));
    private static final PaymentPlanWithdrawn WITHDRAWN = new PaymentPlanWithdrawn(DEAL, CUSTOMER, PLAN, WHY, DAY);

    @Test
    void the_ladder_goes_on_the_day_after_a_plan_is_withdrawn() {
        on(DAY, PLANNED, withdraw(WHY)).expectEvents(WITHDRAWN, planned(DAY.plusDays(1)));
    }

    @Test
    void nothing_goes_out_on_the_day_on_which_a_plan_is_withdrawn_and_the_call_goes_out_on_the_next() {
        var history = and(PLANNED, WITHDRAWN, planned(DAY));
        on(DAY, history, new EvaluateEscalation(DEAL)).expectEvents(planned(DAY.plusDays(1)));
        on(DAY.plusDays(1), history, new EvaluateEscalation(DEAL)).expectEvents(call("100", DAY.plusDays(1)), ended());
    }

    @Test
    void a_plan_is_withdrawn_once_and_for_one_reason() {
        var history = and(PLANNED, WITHDRAWN, planned(DAY.plusDays(1)));
        on(DAY, history, withdraw(WHY)).expectNoEvents();
        on(DAY, history, withdraw("Another reason")).expectExceptionDetails(PlanRefusal.PLAN_OVER);
    }

    @Test
    void a_plan_that_is_broken_or_never_was_cannot_be_withdrawn() {
        var day = FIRST.plusDays(1);
        var history = and(PLANNED, broken(PlanBreach.PARTS_MISSED, "100", day, FIRST));
        on(day, history, withdraw(WHY)).expectExceptionDetails(PlanRefusal.PLAN_OVER);
        on(AGREED, overdue(), withdraw(WHY)).expectExceptionDetails(PlanRefusal.PLAN_UNKNOWN);
    }

    private static WithdrawPaymentPlan withdraw(String reason) {
        return new WithdrawPaymentPlan(DEAL, PLAN, reason);
    }

    private static ResultValidator<?> on(LocalDate day, List<DealEvent> history, Object command) {
        return given(history).andGivenCurrentTime(morningOf(day)).when(command);
    }
}
