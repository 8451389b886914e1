package io.duly.command.plan;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.command.plan.PlanFixture.AGREED;
import static io.duly.command.plan.PlanFixture.AT_ONCE;
import static io.duly.command.plan.PlanFixture.COLLECTOR;
import static io.duly.command.plan.PlanFixture.FIRST;
import static io.duly.command.plan.PlanFixture.HEAD;
import static io.duly.command.plan.PlanFixture.PLAN;
import static io.duly.command.plan.PlanFixture.SECOND;
import static io.duly.command.plan.PlanFixture.SECOND_PLAN;
import static io.duly.command.plan.PlanFixture.THIRD;
import static io.duly.command.plan.PlanFixture.agreed;
import static io.duly.command.plan.PlanFixture.broken;
import static io.duly.command.plan.PlanFixture.counted;
import static io.duly.command.plan.PlanFixture.kept;
import static io.duly.command.plan.PlanFixture.part;
import static io.duly.command.plan.PlanFixture.plan;
import static io.duly.testing.ContactFixture.threeByThree;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.SECOND_INSTALMENT;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.DealFixture.overdue;
import static io.duly.testing.DealFixture.owing;
import static io.duly.testing.DealFixture.owingInTwoParts;
import static io.duly.testing.DealFixture.paid;
import static io.duly.testing.DealFixture.planned;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.axonframework.test.matchers.Matchers.predicate;
import static org.axonframework.test.matchers.Matchers.sequenceOf;

import io.duly.command.refusal.Reason;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.PaymentPlanAgreed;
import io.duly.events.plan.BreachRule;
import io.duly.events.plan.PlanBreach;
import io.duly.events.plan.PlannedAmount;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class AgreePaymentPlanTest {

    @Test
    void a_plan_is_recorded_with_all_that_was_agreed_and_the_ladder_waits_for_it() {
        when(overdue(), plan()).expectEvents(agreed(), planned(FIRST.plusDays(1)));
    }

    @Test
    void the_same_plan_sent_twice_is_recorded_once() {
        when(and(overdue(), agreed(), planned(FIRST.plusDays(1))), plan()).expectNoEvents();
    }

    @Test
    void the_plan_is_still_the_same_when_it_was_broken_meanwhile() {
        var later = FIRST.plusDays(1);
        var history = and(
                overdue(),
                agreed(),
                PlanFixture.missed(FIRST, "40", later),
                broken(PlanBreach.PARTS_MISSED, "100", later, FIRST));
        deal().with(threeByThree())
                .after(history)
                .andGivenCurrentTime(morningOf(later.plusDays(9)))
                .when(plan(), COLLECTOR)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_plan_under_the_same_id_is_refused() {
        var history = and(overdue(), agreed(), planned(FIRST.plusDays(1)));
        refused(history, plan(new BreachRule(1, 1)), PlanRefusal.PLAN_EXISTS);
        refused(history, plan(part(FIRST, "40"), part(SECOND, "30"), part(THIRD, "29")), PlanRefusal.PLAN_EXISTS);
        refused(history, plan(part(FIRST, "100")), PlanRefusal.PLAN_EXISTS);
    }

    @Test
    void the_parts_fill_the_instalments_the_oldest_due_first_and_may_leave_some_of_the_last_one() {
        var both = List.of(SECOND_INSTALMENT, INSTALMENT);
        when(owingInTwoParts(), plan(PLAN, both, AT_ONCE, part(FIRST, "50"), part(SECOND, "45")))
                .expectEventsMatching(payloadsMatching(sequenceOf(predicate(event ->
                        event instanceof PaymentPlanAgreed agreed
                                && agreed.covers()
                                        .equals(List.of(
                                                new PlannedAmount(INSTALMENT, euro("60")),
                                                new PlannedAmount(SECOND_INSTALMENT, euro("35"))))))));
    }

    /** Money came between the agreement and the moment at which somebody typed it in. */
    @Test
    void what_came_since_the_day_of_the_agreement_is_paid_of_the_plan_already() {
        var day = LocalDate.of(2026, 4, 3);
        on(day, and(overdue(), paid("40", "60")), plan(), COLLECTOR)
                .expectEvents(agreed(), counted("40", "60", day), kept(FIRST, LocalDate.of(2026, 4, 2), day));
    }

    @Test
    void a_broken_plan_may_be_followed_by_another_one() {
        var later = FIRST.plusDays(1);
        var history = and(
                overdue(),
                agreed(),
                PlanFixture.missed(FIRST, "40", later),
                broken(PlanBreach.PARTS_MISSED, "100", later, FIRST));
        on(later, history, plan(SECOND_PLAN, List.of(INSTALMENT), AT_ONCE, part(SECOND, "100")), COLLECTOR)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void days_late_are_working_days_and_a_day_off_counts_as_the_next_one() {
        var saturday = LocalDate.of(2026, 5, 16);
        deal().with(threeByThree())
                .in("weekdays")
                .after(owing())
                .andGivenCurrentTime(morningOf(AGREED))
                .when(plan(PLAN, List.of(INSTALMENT), new BreachRule(2, 1), part(saturday, "100")), HEAD)
                .expectEventsMatching(payloadsMatching(
                        sequenceOf(predicate(event -> event instanceof PaymentPlanAgreed agreed
                                && agreed.parts().getFirst().lastDay().equals(saturday.plusDays(4))))));
    }

    private static ResultValidator<?> when(List<DealEvent> history, AgreePaymentPlan command) {
        return on(AGREED, history, command, COLLECTOR);
    }

    private static ResultValidator<?> on(
            LocalDate day, List<DealEvent> history, AgreePaymentPlan command, Map<String, String> who) {
        return deal().with(threeByThree())
                .after(history)
                .andGivenCurrentTime(morningOf(day))
                .when(command, who);
    }

    private static void refused(List<DealEvent> history, AgreePaymentPlan command, Reason reason) {
        when(history, command).expectNoEvents().expectExceptionDetails(reason);
    }
}
