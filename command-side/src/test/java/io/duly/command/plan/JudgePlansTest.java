package io.duly.command.plan;

import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.command.plan.PlanFixture.FIRST;
import static io.duly.command.plan.PlanFixture.PLAN;
import static io.duly.command.plan.PlanFixture.SECOND;
import static io.duly.command.plan.PlanFixture.THIRD;
import static io.duly.command.plan.PlanFixture.agreed;
import static io.duly.command.plan.PlanFixture.broken;
import static io.duly.command.plan.PlanFixture.call;
import static io.duly.command.plan.PlanFixture.counted;
import static io.duly.command.plan.PlanFixture.kept;
import static io.duly.command.plan.PlanFixture.missed;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.PAYMENT;
import static io.duly.testing.DealFixture.PAY_DAY;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.ended;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.DealFixture.overdue;
import static io.duly.testing.DealFixture.paid;
import static io.duly.testing.DealFixture.planned;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.deal.RecordPayment;
import io.duly.command.escalation.EvaluateEscalation;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.PaymentPlanBroken;
import io.duly.events.deal.PaymentPlanCounted;
import io.duly.events.deal.PaymentPlanPartKept;
import io.duly.events.deal.PaymentPlanPartMissed;
import io.duly.events.deal.PlanEvent;
import io.duly.events.plan.BreachRule;
import io.duly.events.plan.PlanBreach;
import io.duly.events.plan.PlannedAmount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class JudgePlansTest {

    private static final EvaluateEscalation EVALUATION = new EvaluateEscalation(DEAL);
    private static final LocalDate JUDGED = FIRST.plusDays(1);
    private static final List<DealEvent> PLANNED = and(overdue(), agreed(), planned(JUDGED));
    private static final List<DealEvent> BROKEN = and(
            PLANNED,
            missed(FIRST, "40", JUDGED),
            broken(PlanBreach.PARTS_MISSED, "100", JUDGED, FIRST),
            planned(JUDGED.plusDays(1)));

    @Test
    void money_that_fills_a_part_keeps_it_at_once_and_the_ladder_waits_for_the_rest() {
        on(PAY_DAY, PLANNED, pay("40", PAY_DAY))
                .expectEvents(
                        paid("40", "60"),
                        counted("40", "60", PAY_DAY),
                        kept(FIRST, PAY_DAY, PAY_DAY),
                        planned(SECOND.plusDays(1)));
    }

    @Test
    void money_in_time_that_does_not_fill_a_part_is_counted() {
        on(PAY_DAY, PLANNED, pay("39.99", PAY_DAY))
                .expectEvents(paid("39.99", "60.01"), counted("39.99", "60.01", PAY_DAY));
    }

    @Test
    void a_part_without_its_money_breaks_the_plan_and_nothing_goes_out_that_day() {
        on(JUDGED, PLANNED, EVALUATION)
                .expectEvents(
                        missed(FIRST, "40", JUDGED),
                        broken(PlanBreach.PARTS_MISSED, "100", JUDGED, FIRST),
                        planned(JUDGED.plusDays(1)));
    }

    @Test
    void on_the_next_working_day_the_ladder_goes_on_at_the_level_that_it_had() {
        on(JUDGED.plusDays(1), BROKEN, EVALUATION).expectEvents(call("100", JUDGED.plusDays(1)), ended());
    }

    @Test
    void a_plan_is_not_judged_before_the_ladders_hour_of_the_next_working_day() {
        given(PLANNED)
                .andGivenCurrentTime(morningOf(JUDGED).minusSeconds(1))
                .when(EVALUATION)
                .expectNoEvents();
    }

    @Test
    void nothing_goes_out_while_the_plan_runs_nor_on_its_last_day() {
        for (var day = DUE.plusDays(3); !day.isAfter(FIRST); day = day.plusDays(1)) {
            on(day, and(PLANNED, planned(day)), EVALUATION).expectEvents(planned(JUDGED));
        }
        var secondKept = and(
                PLANNED,
                paid("70", "30"),
                kept(FIRST, PAY_DAY, PAY_DAY),
                kept(SECOND, PAY_DAY, PAY_DAY),
                counted("70", "30", PAY_DAY),
                planned(THIRD));
        on(THIRD, secondKept, EVALUATION).expectEvents(planned(THIRD.plusDays(1)));
    }

    @Test
    void the_rule_may_let_a_part_be_missed() {
        var rule = new BreachRule(0, 2);
        var history = and(overdue(), agreed(rule), planned(JUDGED));
        on(JUDGED, history, EVALUATION).expectEvents(missed(FIRST, "40", JUDGED), planned(SECOND.plusDays(1)));
        var later = SECOND.plusDays(1);
        on(later, and(history, missed(FIRST, "40", JUDGED), planned(later)), EVALUATION)
                .expectEvents(
                        missed(SECOND, "70", later),
                        broken(PlanBreach.PARTS_MISSED, "100", later, FIRST, SECOND),
                        planned(later.plusDays(1)));
    }

    @Test
    void a_missed_last_part_breaks_the_plan_whatever_the_rule() {
        var history = and(
                overdue(),
                agreed(new BreachRule(0, 3)),
                missed(FIRST, "40", JUDGED),
                paid("70", "30"),
                new PaymentPlanCounted(
                        DEAL,
                        CUSTOMER,
                        PLAN,
                        euro("100"),
                        euro("70"),
                        List.of(new PlannedAmount(INSTALMENT, euro("30"))),
                        SECOND),
                kept(FIRST, PAY_DAY, SECOND),
                kept(SECOND, PAY_DAY, SECOND),
                planned(THIRD.plusDays(1)));
        on(THIRD.plusDays(1), history, EVALUATION)
                .expectEvents(
                        missed(THIRD, "30", THIRD.plusDays(1)),
                        broken(PlanBreach.LAST_PART_MISSED, "30", THIRD.plusDays(1), THIRD),
                        planned(THIRD.plusDays(2)));
    }

    @Test
    void a_plan_is_told_of_what_was_missed_by_the_days_of_its_parts() {
        assertThat(plan(JUDGED, PLANNED, EVALUATION))
                .hasExactlyElementsOfTypes(PaymentPlanPartMissed.class, PaymentPlanBroken.class);
        assertThat(plan(PAY_DAY, PLANNED, pay("70", PAY_DAY)))
                .hasExactlyElementsOfTypes(
                        PaymentPlanCounted.class, PaymentPlanPartKept.class, PaymentPlanPartKept.class);
    }

    private static RecordPayment pay(String amount, LocalDate day) {
        return new RecordPayment(DEAL, PAYMENT, euro(amount), day, null);
    }

    private static ResultValidator<?> on(LocalDate day, List<DealEvent> history, Object command) {
        return given(history).andGivenCurrentTime(morningOf(day)).when(command);
    }

    /** What the command led to about plans. */
    private static List<PlanEvent> plan(LocalDate day, List<DealEvent> history, Object command) {
        var events = new ArrayList<PlanEvent>();
        on(day, history, command)
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(org.axonframework.test.matchers.Matchers.payloadsMatching(
                        org.axonframework.test.matchers.Matchers.predicate(all -> {
                            all.stream()
                                    .filter(PlanEvent.class::isInstance)
                                    .map(PlanEvent.class::cast)
                                    .forEach(events::add);
                            return true;
                        })));
        return events;
    }
}
