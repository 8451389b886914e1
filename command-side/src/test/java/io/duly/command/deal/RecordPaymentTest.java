package io.duly.command.deal;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DELIVERED_ON;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.INVOICE;
import static io.duly.testing.DealFixture.ISSUED_ON;
import static io.duly.testing.DealFixture.OTHER_PAYMENT;
import static io.duly.testing.DealFixture.PAYMENT;
import static io.duly.testing.DealFixture.PAY_DAY;
import static io.duly.testing.DealFixture.allocated;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.awaitingPayment;
import static io.duly.testing.DealFixture.closed;
import static io.duly.testing.DealFixture.closedAsPaid;
import static io.duly.testing.DealFixture.delivering;
import static io.duly.testing.DealFixture.ended;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.invoiced;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.DealFixture.overdue;
import static io.duly.testing.DealFixture.owing;
import static io.duly.testing.DealFixture.paid;
import static io.duly.testing.DealFixture.planned;
import static io.duly.testing.DealFixture.received;
import static io.duly.testing.DealFixture.reversed;
import static io.duly.testing.PlaybookFixture.PREVENTION;
import static io.duly.testing.PlaybookFixture.THANKS;
import static io.duly.testing.PlaybookFixture.action;
import static io.duly.testing.PlaybookFixture.playbook;
import static io.duly.testing.PreventionFixture.by;
import static io.duly.testing.PreventionFixture.owingByPlaybook;
import static io.duly.testing.PreventionFixture.passed;
import static io.duly.testing.PreventionFixture.plannedFor;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.contact.CoverageLevel;
import io.duly.events.deal.GateBasis;
import io.duly.events.deal.Instalment;
import io.duly.events.deal.Outcome;
import io.duly.events.playbook.Anchor;
import io.duly.events.playbook.Evidence;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.shared.PaymentId;
import io.duly.events.shared.Stage;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class RecordPaymentTest {

    private static final PlaybookAction PAYMENT_CALL =
            action("payment-call", Stage.PAYMENT, true, Anchor.DELIVERED, 2, Evidence.NONE);

    @Test
    void a_part_payment_lowers_the_debt() {
        given(owing()).when(payment(PAYMENT, "40")).expectEvents(paid("40", "60"));
    }

    @Test
    void paying_the_rest_ends_the_deal_and_its_ladder() {
        given(owing())
                .when(payment(PAYMENT, "100"))
                .expectEvents(paid("100", "0"), closed(Outcome.PAID, PAY_DAY), ended());
    }

    @Test
    void a_deal_with_a_playbook_passes_its_last_gate_and_plans_the_thanks_when_paid() {
        deal().following(PREVENTION)
                .after(owingByPlaybook())
                .when(payment(PAYMENT, "100"))
                .expectEvents(
                        paid("100", "0"),
                        passed(Stage.PAYMENT, GateBasis.ALL_DONE, CoverageLevel.BELOW),
                        closed(Outcome.PAID, PAY_DAY),
                        plannedFor(by(PAY_DAY.plusDays(1), THANKS, PAY_DAY.plusDays(7))),
                        ended());
    }

    @Test
    void a_paid_deal_stays_open_while_a_mandatory_action_at_the_payment_is_to_be_done() {
        deal().following(playbook(PAYMENT_CALL))
                .after(and(owingByPlaybook(), plannedFor(by(DELIVERED_ON.plusDays(2), PAYMENT_CALL))))
                .when(payment(PAYMENT, "100"))
                .expectEvents(paid("100", "0"), ended());
    }

    @Test
    void a_payment_before_the_delivery_does_not_end_the_deal() {
        given(and(delivering(), invoiced(), planned(DUE.plusDays(1))))
                .when(payment(PAYMENT, "100"))
                .expectEvents(paid("100", "0"), ended());
    }

    @Test
    void a_payment_does_not_end_a_deal_that_was_not_invoiced_in_full() {
        var half = invoiced(INVOICE, ISSUED_ON, new Instalment(INSTALMENT, DUE, euro("50")));
        given(and(awaitingPayment(), half, planned(DUE.plusDays(1))))
                .when(payment(PAYMENT, "50"))
                .expectEvents(paid("50", "0"), ended());
    }

    @Test
    void a_payment_does_not_put_off_an_evaluation_that_is_due_this_moment() {
        given(overdue())
                .andGivenCurrentTime(morningOf(DUE.plusDays(3)))
                .when(payment(PAYMENT, "40"))
                .expectEvents(paid("40", "60"));
    }

    @Test
    void the_same_payment_sent_twice_is_booked_once() {
        given(and(owing(), paid("40", "60")))
                .when(payment(PAYMENT, "40"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void the_payment_that_ended_the_deal_sent_twice_is_booked_once() {
        given(closedAsPaid())
                .when(payment(PAYMENT, "100"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_payment_that_was_taken_back_since_is_booked_once() {
        given(and(owing(), paid("40", "60"), reversed(PAY_DAY, "0", allocated(INSTALMENT, "40", PAY_DAY, "100"))))
                .when(payment(PAYMENT, "40"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_payment_under_the_same_id_is_refused() {
        given(and(owing(), paid("40", "60")))
                .when(payment(PAYMENT, "41"))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.PAYMENT_EXISTS);
    }

    @Test
    void a_deal_that_has_ended_still_takes_money_because_money_is_a_fact() {
        given(closedAsPaid()).when(payment(OTHER_PAYMENT, "5")).expectEvents(received(OTHER_PAYMENT, "5", "5"));
    }

    @Test
    void each_payment_is_in_the_currency_of_the_deal() {
        given(owing())
                .when(new RecordPayment(DEAL, PAYMENT, Money.parse("USD 40"), PAY_DAY, null))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.CURRENCY_DIFFERS);
    }

    @Test
    void a_payment_of_nothing_cannot_even_be_written_down() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> payment(PAYMENT, "0"))
                .returns("amount", InvalidCommand::field);
    }

    private static RecordPayment payment(PaymentId id, String amount) {
        return new RecordPayment(DEAL, id, euro(amount), PAY_DAY, null);
    }
}
