package io.duly.command.promise;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.command.promise.PromiseFixture.BY;
import static io.duly.command.promise.PromiseFixture.JUDGED;
import static io.duly.command.promise.PromiseFixture.PROMISE;
import static io.duly.command.promise.PromiseFixture.broken;
import static io.duly.command.promise.PromiseFixture.counted;
import static io.duly.command.promise.PromiseFixture.given;
import static io.duly.command.promise.PromiseFixture.kept;
import static io.duly.command.promise.PromiseFixture.people;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.CREDIT_NOTE;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.INVOICE;
import static io.duly.testing.DealFixture.PAYMENT;
import static io.duly.testing.DealFixture.PAY_DAY;
import static io.duly.testing.DealFixture.allocated;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.closed;
import static io.duly.testing.DealFixture.credited;
import static io.duly.testing.DealFixture.ended;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.DealFixture.overdue;
import static io.duly.testing.DealFixture.paid;
import static io.duly.testing.DealFixture.planned;
import static io.duly.testing.DealFixture.reopened;
import static io.duly.testing.DealFixture.reversed;

import io.duly.command.deal.IssueCreditNote;
import io.duly.command.deal.RecordPayment;
import io.duly.command.deal.ReversePayment;
import io.duly.command.escalation.EvaluateEscalation;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PromiseToPayBroken;
import io.duly.events.deal.PromiseToPayLapsed;
import io.duly.events.deal.PromiseToPayPartlyKept;
import io.duly.events.deal.PromiseToPayReopened;
import io.duly.events.deal.PromisedAmount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class JudgePromisesTest {

    private static final List<DealEvent> PROMISED = and(overdue(), given("100"), planned(JUDGED));

    @Test
    void money_that_reaches_what_was_promised_keeps_the_promise_at_once() {
        whenOn(PAY_DAY, PROMISED, pay("100", PAY_DAY))
                .expectEvents(paid("100", "0"), closed(Outcome.PAID, PAY_DAY), kept("100", PAY_DAY, PAY_DAY), ended());
    }

    @Test
    void a_part_of_the_money_counts_and_the_ladder_waits_for_the_rest() {
        whenOn(PAY_DAY, PROMISED, pay("40", PAY_DAY))
                .expectEvents(paid("40", "60"), counted("100", "40", "60", PAY_DAY));
    }

    @Test
    void nothing_in_time_breaks_the_promise_and_the_ladder_goes_on_where_it_was() {
        whenOn(JUDGED, PROMISED, new EvaluateEscalation(DEAL))
                .expectEvents(broken("100"), LateSteps.call("100", JUDGED), ended());
    }

    @Test
    void a_promise_is_not_judged_before_the_ladders_hour_of_the_next_working_day() {
        deal().with(people())
                .after(PROMISED)
                .andGivenCurrentTime(morningOf(JUDGED).minusSeconds(1))
                .when(new EvaluateEscalation(DEAL))
                .expectNoEvents();
    }

    /** The bank statement of the last day is booked on the next morning. */
    @Test
    void until_that_hour_money_of_the_last_day_is_counted_and_nothing_is_broken() {
        deal().with(people())
                .after(PROMISED)
                .andGivenCurrentTime(morningOf(JUDGED).minusSeconds(1))
                .when(pay("40", BY))
                .expectEvents(
                        new PaymentReceived(
                                DEAL,
                                CUSTOMER,
                                PAYMENT,
                                euro("40"),
                                BY,
                                null,
                                List.of(allocated(INSTALMENT, "40", BY, "60")),
                                euro("0")),
                        counted("100", "40", "60", JUDGED));
    }

    @Test
    void some_of_it_in_time_keeps_it_in_part() {
        var history = and(PROMISED, paid("40", "60"), counted("100", "40", "60", PAY_DAY));
        whenOn(JUDGED, history, new EvaluateEscalation(DEAL))
                .expectEvents(
                        new PromiseToPayPartlyKept(DEAL, CUSTOMER, PROMISE, BY, euro("100"), euro("40"), JUDGED),
                        LateSteps.call("60", JUDGED),
                        ended());
    }

    @Test
    void money_of_the_day_on_which_the_promise_was_made_does_not_count() {
        var early = LocalDate.of(2026, 4, 1);
        whenOn(PAY_DAY, PROMISED, pay("40", early))
                .expectEvents(
                        new PaymentReceived(
                                DEAL,
                                CUSTOMER,
                                PAYMENT,
                                euro("40"),
                                early,
                                null,
                                List.of(allocated(INSTALMENT, "40", early, "60")),
                                euro("0")),
                        counted("60", "0", "60", PAY_DAY));
    }

    @Test
    void money_that_went_back_before_the_last_day_opens_the_promise_again() {
        var history =
                and(PROMISED, paid("100", "0"), closed(Outcome.PAID, PAY_DAY), kept("100", PAY_DAY, PAY_DAY), ended());
        var next = PAY_DAY.plusDays(1);
        whenOn(next, history, new ReversePayment(DEAL, PAYMENT, next, "sent back by the bank"))
                .expectEvents(
                        reversed(next, "0", allocated(INSTALMENT, "100", next, "100")),
                        reopened(next),
                        new PromiseToPayReopened(
                                DEAL,
                                CUSTOMER,
                                PROMISE,
                                BY,
                                euro("100"),
                                euro("0"),
                                List.of(new PromisedAmount(INSTALMENT, euro("100"))),
                                next),
                        planned(JUDGED));
    }

    @Test
    void money_that_went_back_after_the_last_day_breaks_the_promise() {
        var history =
                and(PROMISED, paid("100", "0"), closed(Outcome.PAID, PAY_DAY), kept("100", PAY_DAY, PAY_DAY), ended());
        var later = JUDGED.plusDays(3);
        whenOn(later, history, new ReversePayment(DEAL, PAYMENT, later, "sent back by the bank"))
                .expectEvents(
                        reversed(later, "0", allocated(INSTALMENT, "100", later, "100")),
                        reopened(later),
                        new PromiseToPayBroken(DEAL, CUSTOMER, PROMISE, BY, euro("100"), later),
                        planned(later.plusDays(1)));
    }

    @Test
    void money_that_is_booked_late_with_an_earlier_value_date_keeps_a_broken_promise() {
        var later = JUDGED.plusDays(1);
        whenOn(later, and(PROMISED, broken("100"), LateSteps.call("100", JUDGED), ended()), pay("100", PAY_DAY))
                .expectEvents(paid("100", "0"), closed(Outcome.PAID, PAY_DAY), kept("100", PAY_DAY, later));
    }

    @Test
    void money_after_the_last_day_leaves_a_broken_promise_broken() {
        var later = JUDGED.plusDays(1);
        whenOn(later, and(PROMISED, broken("100"), LateSteps.call("100", JUDGED), ended()), pay("100", later))
                .expectEvents(
                        new PaymentReceived(
                                DEAL,
                                CUSTOMER,
                                PAYMENT,
                                euro("100"),
                                later,
                                null,
                                List.of(allocated(INSTALMENT, "100", later, "0")),
                                euro("0")),
                        closed(Outcome.PAID, later));
    }

    @Test
    void what_is_credited_away_lets_the_promise_lapse() {
        whenOn(PAY_DAY, PROMISED, credit("100"))
                .expectEvents(
                        credited("100", "0", allocated(INSTALMENT, "100", PAY_DAY, "0")),
                        new PromiseToPayLapsed(DEAL, CUSTOMER, PROMISE, BY, List.of(), PAY_DAY),
                        ended());
    }

    @Test
    void a_credit_note_lowers_what_can_still_be_asked_for() {
        whenOn(PAY_DAY, PROMISED, credit("30"))
                .expectEvents(
                        credited("30", "0", allocated(INSTALMENT, "30", PAY_DAY, "70")),
                        counted("70", "0", "70", PAY_DAY));
        var history = and(
                PROMISED,
                credited("30", "0", allocated(INSTALMENT, "30", PAY_DAY, "70")),
                counted("70", "0", "70", PAY_DAY));
        whenOn(PAY_DAY, history, pay("70", PAY_DAY))
                .expectEvents(paid("70", "0"), closed(Outcome.PAID, PAY_DAY), kept("70", PAY_DAY, PAY_DAY), ended());
    }

    private static RecordPayment pay(String amount, LocalDate day) {
        return new RecordPayment(DEAL, PAYMENT, euro(amount), day, null);
    }

    private static IssueCreditNote credit(String amount) {
        return new IssueCreditNote(DEAL, CREDIT_NOTE, INVOICE, "CN-1", euro(amount), PAY_DAY);
    }

    private static ResultValidator<?> whenOn(LocalDate day, List<DealEvent> history, Object command) {
        Instant morning = morningOf(day);
        return deal().with(people()).after(history).andGivenCurrentTime(morning).when(command);
    }
}
