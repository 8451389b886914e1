package io.duly.command.dispute;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.command.dispute.Contesting.COLLEAGUE;
import static io.duly.command.dispute.Contesting.DEADLINE;
import static io.duly.command.dispute.Contesting.OWNER;
import static io.duly.command.dispute.Contesting.RAISED_ON;
import static io.duly.command.dispute.Contesting.changed;
import static io.duly.command.dispute.Contesting.contested;
import static io.duly.command.dispute.Contesting.contestedAgain;
import static io.duly.command.dispute.Contesting.fellAway;
import static io.duly.command.dispute.Contesting.forCreditor;
import static io.duly.command.dispute.Contesting.passed;
import static io.duly.command.dispute.Contesting.resolvedForCreditor;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.CREDIT_NOTE;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.INVOICE;
import static io.duly.testing.DealFixture.PAYMENT;
import static io.duly.testing.DealFixture.PAY_DAY;
import static io.duly.testing.DealFixture.allocated;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.becameOverdue;
import static io.duly.testing.DealFixture.closed;
import static io.duly.testing.DealFixture.credited;
import static io.duly.testing.DealFixture.ended;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.inputs;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.DealFixture.overdue;
import static io.duly.testing.DealFixture.owing;
import static io.duly.testing.DealFixture.paid;
import static io.duly.testing.DealFixture.planned;
import static io.duly.testing.DealFixture.reopened;
import static io.duly.testing.DealFixture.reversed;
import static io.duly.testing.DealFixture.taken;
import static io.duly.testing.PolicyFixture.CALL;
import static io.duly.testing.PolicyFixture.REMINDER;

import io.duly.command.deal.IssueCreditNote;
import io.duly.command.deal.RecordPayment;
import io.duly.command.deal.ReversePayment;
import io.duly.command.escalation.EvaluateEscalation;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DisputeDeadlinePassed;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.StepInputs;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What disputes do to the ladder, and what money does to disputes. */
class DisputedLadderTest {

    private static final LocalDate CALL_DAY = DUE.plusDays(3);
    private static final List<DealEvent> WHOLLY =
            and(overdue(), contested("100"), passed(DEADLINE, DEADLINE.plusDays(1)), ended());

    @Test
    void the_ladder_climbs_on_about_what_is_not_contested() {
        given(and(overdue(), contested("99"), passed(DEADLINE, DEADLINE.plusDays(1))))
                .andGivenCurrentTime(morningOf(CALL_DAY))
                .when(new EvaluateEscalation(DEAL))
                .expectEvents(asking(taken(CALL, "100"), "99"), ended());
    }

    @Test
    void nothing_is_asked_for_while_all_of_it_is_contested() {
        given(and(overdue(), contested("100"), passed(DEADLINE, DEADLINE.plusDays(1))))
                .andGivenCurrentTime(morningOf(CALL_DAY.plusDays(40)))
                .when(new EvaluateEscalation(DEAL))
                .expectEvents(ended());
    }

    @Test
    void nothing_is_asked_for_on_the_day_on_which_it_is_resolved() {
        var day = CALL_DAY.plusDays(4);
        given(WHOLLY)
                .andGivenCurrentTime(beforeTheHourOf(day))
                .when(forCreditor(day))
                .expectEvents(resolvedForCreditor("100", day), planned(day.plusDays(1)));
    }

    @Test
    void the_day_after_the_ladder_goes_on_where_it_stood() {
        var day = CALL_DAY.plusDays(4);
        given(WHOLLY)
                .andGivenCurrentTime(morningOf(day))
                .andGiven(resolvedForCreditor("100", day), planned(day.plusDays(1)))
                .andGivenCurrentTime(morningOf(day.plusDays(1)))
                .when(new EvaluateEscalation(DEAL))
                .expectEvents(callOn(day.plusDays(1), "100"), ended());
    }

    @Test
    void what_is_contested_no_more_is_asked_for_from_the_next_day_on() {
        var day = CALL_DAY.plusDays(4);
        var less = new ChangeDispute(DEAL, Contesting.DISPUTE, euro("40"), null, null, "the expert is ill");
        given(WHOLLY)
                .andGivenCurrentTime(beforeTheHourOf(day))
                .when(less)
                .expectEvents(changed("40", OWNER, DEADLINE, day), planned(day.plusDays(1)));
    }

    @Test
    void a_payment_pays_what_is_not_contested_first() {
        given(and(overdue(), contested("60"), passed(DEADLINE, DEADLINE.plusDays(1)), paid("40", "60")))
                .andGivenCurrentTime(morningOf(CALL_DAY))
                .when(new EvaluateEscalation(DEAL))
                .expectEvents(ended());
    }

    @Test
    void a_deadline_that_passed_is_told_once_on_the_next_working_day() {
        given(and(owing(), contested("30"), planned(DEADLINE.plusDays(1))))
                .andGivenCurrentTime(morningOf(DEADLINE.plusDays(1)))
                .when(new EvaluateEscalation(DEAL))
                .expectEvents(passed(DEADLINE, DEADLINE.plusDays(1)), planned(DUE.plusDays(1)));
    }

    @Test
    void a_deadline_before_days_off_is_told_on_the_first_working_day() {
        var friday = LocalDate.of(2026, 3, 13);
        deal().in("ru")
                .after(and(owing(), contested("30"), changed("30", OWNER, friday, RAISED_ON), planned(friday)))
                .andGivenCurrentTime(morningOf(friday.plusDays(1)))
                .when(new EvaluateEscalation(DEAL))
                .expectEvents(planned(friday.plusDays(3)));
    }

    @Test
    void a_new_deadline_is_told_again() {
        var later = DEADLINE.plusDays(7);
        given(and(
                        owing(),
                        contested("30"),
                        passed(DEADLINE, DEADLINE.plusDays(1)),
                        changed("30", COLLEAGUE, later, DEADLINE.plusDays(2)),
                        planned(later.plusDays(1))))
                .andGivenCurrentTime(morningOf(later.plusDays(1)))
                .when(new EvaluateEscalation(DEAL))
                .expectEvents(
                        new DisputeDeadlinePassed(
                                DEAL, CUSTOMER, Contesting.DISPUTE, INSTALMENT, COLLEAGUE, later, later.plusDays(1)),
                        planned(DUE.plusDays(1)));
    }

    @Test
    void a_debt_that_is_paid_in_full_is_contested_no_more() {
        given(and(owing(), contested("30"), planned(DEADLINE.plusDays(1))))
                .andGivenCurrentTime(morningOf(PAY_DAY))
                .when(new RecordPayment(DEAL, PAYMENT, euro("100"), PAY_DAY, null))
                .expectEvents(paid("100", "0"), closed(Outcome.PAID, PAY_DAY), fellAway(PAY_DAY), ended());
    }

    @Test
    void a_part_payment_leaves_the_dispute_as_it_is() {
        given(and(owing(), contested("30"), planned(DEADLINE.plusDays(1))))
                .when(new RecordPayment(DEAL, PAYMENT, euro("95"), PAY_DAY, null))
                .expectEvents(paid("95", "5"));
    }

    @Test
    void a_debt_that_is_credited_in_full_is_contested_no_more() {
        given(and(owing(), contested("100"), planned(DEADLINE.plusDays(1))))
                .when(new IssueCreditNote(DEAL, CREDIT_NOTE, INVOICE, "CN-1", euro("100"), PAY_DAY))
                .expectEvents(
                        credited("100", "0", allocated(INSTALMENT, "100", PAY_DAY, "0")), fellAway(PAY_DAY), ended());
    }

    @Test
    void what_is_owed_again_is_contested_again() {
        var day = PAY_DAY.plusDays(4);
        given(and(
                        owing(),
                        contested("30"),
                        passed(DEADLINE, DEADLINE.plusDays(1)),
                        becameOverdue("100"),
                        taken(REMINDER, "100"),
                        paid("100", "0"),
                        closed(Outcome.PAID, PAY_DAY),
                        fellAway(PAY_DAY),
                        ended()))
                .andGivenCurrentTime(morningOf(day))
                .when(new ReversePayment(DEAL, PAYMENT, day, "sent back by the bank"))
                .expectEvents(
                        reversed(day, "0", allocated(INSTALMENT, "100", day, "100")),
                        reopened(day),
                        contestedAgain("30", day),
                        planned(day.plusDays(1)));
    }

    @Test
    void a_dispute_that_was_resolved_after_the_money_came_is_over_when_the_money_goes_again() {
        var day = PAY_DAY.plusDays(4);
        given(and(
                        overdue(),
                        contested("30"),
                        paid("100", "0"),
                        closed(Outcome.PAID, PAY_DAY),
                        fellAway(PAY_DAY),
                        ended(),
                        resolvedForCreditor("0", PAY_DAY)))
                .andGivenCurrentTime(morningOf(day))
                .when(new ReversePayment(DEAL, PAYMENT, day, "sent back by the bank"))
                .expectEvents(
                        reversed(day, "0", allocated(INSTALMENT, "100", day, "100")),
                        reopened(day),
                        planned(day.plusDays(1)));
    }

    /** The ladder will be looked at an hour later. */
    private static Instant beforeTheHourOf(LocalDate day) {
        return morningOf(day).minusSeconds(3600);
    }

    private static EscalationStepTaken asking(EscalationStepTaken taken, String heldBack) {
        var all = taken.inputs();
        return new EscalationStepTaken(
                taken.dealId(),
                taken.customerId(),
                taken.instalmentId(),
                new StepInputs(
                        all.policy(),
                        all.step(),
                        all.cycle(),
                        all.calendar(),
                        all.dueOn(),
                        all.scheduledOn(),
                        all.decidedOn(),
                        all.daysPastDue(),
                        all.open(),
                        all.latePayer(),
                        all.warningSign(),
                        all.onAccount(),
                        euro(heldBack)));
    }

    private static EscalationStepTaken callOn(LocalDate day, String open) {
        return new EscalationStepTaken(DEAL, CUSTOMER, INSTALMENT, inputs(CALL, day, open));
    }
}
