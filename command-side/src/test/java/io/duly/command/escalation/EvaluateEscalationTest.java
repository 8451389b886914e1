package io.duly.command.escalation;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.INVOICE;
import static io.duly.testing.DealFixture.ISSUED_ON;
import static io.duly.testing.DealFixture.PAYMENT;
import static io.duly.testing.DealFixture.PAY_DAY;
import static io.duly.testing.DealFixture.allocated;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.awaitingPayment;
import static io.duly.testing.DealFixture.becameOverdue;
import static io.duly.testing.DealFixture.closedAsPaid;
import static io.duly.testing.DealFixture.ended;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.inputs;
import static io.duly.testing.DealFixture.invoiced;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.DealFixture.negotiating;
import static io.duly.testing.DealFixture.overdue;
import static io.duly.testing.DealFixture.owing;
import static io.duly.testing.DealFixture.paid;
import static io.duly.testing.DealFixture.planned;
import static io.duly.testing.DealFixture.reversed;
import static io.duly.testing.DealFixture.taken;
import static io.duly.testing.PolicyFixture.CALL;
import static io.duly.testing.PolicyFixture.REMINDER;
import static io.duly.testing.PolicyFixture.highestOnly;
import static io.duly.testing.PolicyFixture.onlyFrom;
import static io.duly.testing.PolicyFixture.stepByStep;

import io.duly.command.deal.ReversePayment;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.EscalationStepSkipped;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.Instalment;
import io.duly.events.deal.SkipReason;
import io.duly.events.escalation.EscalationStep;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluateEscalationTest {

    private static final EvaluateEscalation EVALUATION = new EvaluateEscalation(DEAL);

    @Test
    void on_the_morning_after_the_due_date_the_debt_is_overdue_and_the_first_step_is_taken() {
        given(owing())
                .andGivenCurrentTime(morningOf(DUE.plusDays(1)))
                .when(EVALUATION)
                .expectEvents(becameOverdue("100"), taken(REMINDER, "100"), planned(DUE.plusDays(3)));
    }

    @Test
    void an_evaluation_that_comes_a_moment_too_early_does_nothing() {
        given(owing())
                .andGivenCurrentTime(morningOf(DUE.plusDays(1)).minusMillis(1))
                .when(EVALUATION)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_debt_that_was_old_when_it_became_known_waits_for_its_planned_moment() {
        var longAgo = invoiced(INVOICE, ISSUED_ON, new Instalment(INSTALMENT, ISSUED_ON.minusDays(60), euro("100")));
        given(and(awaitingPayment(), longAgo, planned(ISSUED_ON.plusDays(1))))
                .andGivenCurrentTime(morningOf(ISSUED_ON.plusDays(1)).minusMillis(1))
                .when(EVALUATION)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void asking_for_the_same_evaluation_twice_changes_nothing() {
        given(overdue())
                .andGivenCurrentTime(morningOf(DUE.plusDays(1)))
                .when(EVALUATION)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void after_the_last_step_there_is_no_day_to_wait_for() {
        given(overdue())
                .andGivenCurrentTime(morningOf(DUE.plusDays(3)))
                .when(EVALUATION)
                .expectEvents(taken(CALL, "100"), ended());
    }

    @Test
    void after_missed_days_only_the_step_is_taken_that_the_age_deserves() {
        var late = DUE.plusDays(6);
        given(owing())
                .andGivenCurrentTime(morningOf(late))
                .when(EVALUATION)
                .expectEvents(
                        becameOverdue("100"),
                        takenOn(CALL, late),
                        new EscalationStepSkipped(
                                DEAL, CUSTOMER, INSTALMENT, SkipReason.SUPERSEDED, inputs(REMINDER, late, "100")),
                        ended());
    }

    @Test
    void after_missed_days_one_step_a_day_is_taken_where_the_ladder_says_so() {
        var late = DUE.plusDays(6);
        deal().under(stepByStep(REMINDER, CALL))
                .after(owing())
                .andGivenCurrentTime(morningOf(late))
                .when(EVALUATION)
                .expectEvents(becameOverdue("100"), takenOn(REMINDER, late), planned(late.plusDays(1)));
    }

    @Test
    void a_debt_that_was_paid_in_time_is_never_overdue() {
        given(closedAsPaid())
                .andGivenCurrentTime(morningOf(DUE.plusDays(1)))
                .when(EVALUATION)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void the_step_names_what_was_open_when_it_was_decided() {
        given(and(owing(), paid("40", "60")))
                .andGivenCurrentTime(morningOf(DUE.plusDays(1)))
                .when(EVALUATION)
                .expectEvents(becameOverdue("60"), taken(REMINDER, "60"), planned(DUE.plusDays(3)));
    }

    @Test
    void a_debt_that_was_paid_and_taken_back_climbs_on_from_its_old_level() {
        given(and(overdue(), paid("40", "60"), reversed(PAY_DAY, "0", allocated(INSTALMENT, "40", PAY_DAY, "100"))))
                .andGivenCurrentTime(morningOf(DUE.plusDays(3)))
                .when(EVALUATION)
                .expectEvents(taken(CALL, "100"), ended());
    }

    @Test
    void a_step_that_was_skipped_for_want_of_amount_is_looked_at_again_when_the_debt_grows_back() {
        var step = onlyFrom("50", REMINDER);
        var later = DUE.plusDays(5);
        deal().under(highestOnly(step))
                .after(skippedForWantOfAmount(step))
                .andGivenCurrentTime(morningOf(later).plusSeconds(3600))
                .andGiven(reversed(later, "0", allocated(INSTALMENT, "60", later, "100")), planned(later.plusDays(1)))
                .andGivenCurrentTime(morningOf(later.plusDays(1)))
                .when(EVALUATION)
                .expectEvents(takenOn(step, later.plusDays(1)), ended());
    }

    @Test
    void money_taken_back_plans_the_next_working_day_for_a_step_that_was_skipped_for_want_of_amount() {
        var step = onlyFrom("50", REMINDER);
        var later = DUE.plusDays(5);
        var back = reversed(later, "0", allocated(INSTALMENT, "60", later, "100"));
        deal().under(highestOnly(step))
                .after(skippedForWantOfAmount(step))
                .andGivenCurrentTime(morningOf(later).minusSeconds(3600))
                .when(new ReversePayment(DEAL, PAYMENT, later, back.reason()))
                .expectEvents(back, planned(later.plusDays(1)));
    }

    @Test
    void a_deal_without_an_invoice_waits_for_no_day() {
        given(negotiating())
                .andGivenCurrentTime(morningOf(DUE.plusDays(1)))
                .when(EVALUATION)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private static List<DealEvent> skippedForWantOfAmount(EscalationStep step) {
        return and(
                owing(),
                paid("60", "40"),
                becameOverdue("40"),
                new EscalationStepSkipped(
                        DEAL, CUSTOMER, INSTALMENT, SkipReason.BELOW_MINIMUM, inputs(step, DUE.plusDays(1), "40")),
                ended());
    }

    private static EscalationStepTaken takenOn(EscalationStep step, LocalDate day) {
        return new EscalationStepTaken(DEAL, CUSTOMER, INSTALMENT, inputs(step, day, "100"));
    }
}
