package io.duly.command.escalation;

import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.command.escalation.AskedLadder.under;
import static io.duly.command.escalation.AskedLadder.words;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.INVOICE;
import static io.duly.testing.DealFixture.ISSUED_ON;
import static io.duly.testing.DealFixture.LATER_DUE;
import static io.duly.testing.DealFixture.OTHER_PAYMENT;
import static io.duly.testing.DealFixture.PAYMENT;
import static io.duly.testing.DealFixture.PAY_DAY;
import static io.duly.testing.DealFixture.SECOND_INSTALMENT;
import static io.duly.testing.DealFixture.allocated;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.awaitingPayment;
import static io.duly.testing.DealFixture.closed;
import static io.duly.testing.DealFixture.ended;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.invoiced;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.DealFixture.overdue;
import static io.duly.testing.DealFixture.owing;
import static io.duly.testing.DealFixture.owingInTwoParts;
import static io.duly.testing.DealFixture.paid;
import static io.duly.testing.DealFixture.planned;
import static io.duly.testing.DealFixture.received;
import static io.duly.testing.DealFixture.reversed;
import static io.duly.testing.PolicyFixture.CALL;
import static io.duly.testing.PolicyFixture.CREDIT_HOLD;
import static io.duly.testing.PolicyFixture.REMINDER;
import static io.duly.testing.PolicyFixture.highestOnly;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.deal.RecordPayment;
import io.duly.command.deal.ReversePayment;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.EvaluationPlanned;
import io.duly.events.deal.Instalment;
import io.duly.events.deal.InstalmentBecameOverdue;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.StepInputs;
import io.duly.events.shared.CalendarId;
import io.duly.testing.PolicyFixture;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.test.matchers.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The ladder moves at its hour of a working day, at most one step a day, whatever happens at other hours. */
class LadderHourTest {

    private static final AskedLadder LADDER =
            under(highestOnly(REMINDER, CALL, CREDIT_HOLD)).overdueAlready();
    private static final EvaluateEscalation EVALUATION = new EvaluateEscalation(DEAL);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    @Test
    void what_is_late_is_planned_for_the_hour_of_the_same_day_that_is_still_to_come() {
        var today = DUE.plusDays(2);
        assertThat(planAt(LADDER, morningOf(today).minus(AN_HOUR))).isEqualTo(morningOf(today));
        assertThat(planAt(LADDER, morningOf(today).plus(AN_HOUR))).isEqualTo(morningOf(today.plusDays(1)));
    }

    @Test
    void what_is_late_on_a_weekend_is_planned_for_the_next_working_day() {
        var saturday = LocalDate.of(2026, 5, 16);
        var ladder = LADDER.in("ru").due(saturday.minusDays(2));
        assertThat(planAt(ladder, morningOf(saturday).minus(AN_HOUR))).isEqualTo(morningOf(saturday.plusDays(2)));
    }

    @Test
    void money_before_the_hour_puts_nothing_off() {
        var today = ISSUED_ON.plusDays(1);
        var longAgo = invoiced(INVOICE, ISSUED_ON, new Instalment(INSTALMENT, ISSUED_ON.minusDays(60), euro("100")));
        given(and(awaitingPayment(), longAgo, planned(today)))
                .andGivenCurrentTime(morningOf(today).minus(AN_HOUR))
                .when(new RecordPayment(DEAL, PAYMENT, euro("1"), PAY_DAY, null))
                .expectEvents(received(PAYMENT, "1", "0", allocated(INSTALMENT, "1", PAY_DAY, "99")));
    }

    @Test
    void a_debt_that_is_owed_again_since_this_morning_waits_although_its_neighbour_has_a_step() {
        var today = LATER_DUE.plusDays(1);
        given(and(owingInTwoParts(), paid("60", "0")))
                .andGivenCurrentTime(morningOf(today).minus(AN_HOUR))
                .andGiven(reversed(today, "0", allocated(INSTALMENT, "60", today, "60")), planned(today))
                .andGivenCurrentTime(morningOf(today))
                .when(EVALUATION)
                .expectEvents(
                        new InstalmentBecameOverdue(DEAL, CUSTOMER, INSTALMENT, DUE, DUE.plusDays(1), euro("60")),
                        new InstalmentBecameOverdue(DEAL, CUSTOMER, SECOND_INSTALMENT, LATER_DUE, today, euro("40")),
                        new EscalationStepTaken(DEAL, CUSTOMER, SECOND_INSTALMENT, reminderOfTheSecond(today)),
                        planned(today.plusDays(1)));
    }

    @Test
    void a_debt_that_is_owed_again_is_asked_for_on_the_next_working_day() {
        var today = DUE.plusDays(20);
        given(and(overdue(), paid("100", "0"), closed(Outcome.PAID, PAY_DAY), ended()))
                .andGivenCurrentTime(morningOf(today).minus(AN_HOUR))
                .when(new ReversePayment(DEAL, PAYMENT, today, "sent back by the bank"))
                .expectEventsMatching(Matchers.payloadsMatching(Matchers.listWithAnyOf(
                        Matchers.matches(new EvaluationPlanned(DEAL, morningOf(today.plusDays(1)))::equals))));
    }

    @Test
    void money_that_is_taken_back_in_part_does_not_put_off_what_was_owed_all_along() {
        var today = DUE.plusDays(2);
        var more = received(OTHER_PAYMENT, "40", "0", allocated(INSTALMENT, "40", PAY_DAY, "60"));
        given(and(owing(), more))
                .andGivenCurrentTime(morningOf(today).minus(AN_HOUR))
                .andGiven(planned(today))
                .when(new ReversePayment(DEAL, OTHER_PAYMENT, PAY_DAY, "sent back by the bank"))
                .expectEventsMatching(Matchers.payloadsMatching(Matchers.sequenceOf(
                        Matchers.matches(event -> !(event instanceof EvaluationPlanned)), Matchers.andNoMore())));
    }

    @Test
    void before_its_hour_the_ladder_does_nothing_but_plan_it() {
        var today = DUE.plusDays(3);
        given(owing())
                .andGivenCurrentTime(morningOf(today).minus(Duration.ofHours(5)))
                .when(EVALUATION)
                .expectEvents(planned(today));
    }

    @Test
    void an_instalment_takes_one_step_a_day() {
        var today = DUE.plusDays(3);
        var early = LADDER.doneAt(morningOf(today).minus(Duration.ofHours(5)), REMINDER);
        assertThat(words(early.on(today))).isEmpty();
        assertThat(early.nextAfter(today)).isEqualTo(morningOf(today.plusDays(1)));
    }

    private static @Nullable Instant planAt(AskedLadder ladder, Instant moment) {
        return new Ladder(ladder.times()).nextEvaluation(ladder.inputs(moment));
    }

    private static StepInputs reminderOfTheSecond(LocalDate day) {
        return new StepInputs(
                PolicyFixture.FIRST_VERSION,
                REMINDER,
                1,
                CalendarId.of("every-day"),
                LATER_DUE,
                day,
                day,
                1,
                euro("40"),
                null,
                null,
                null,
                null);
    }
}
