package io.duly.command.deal;

import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.OTHER_PAYMENT;
import static io.duly.testing.DealFixture.PAYMENT;
import static io.duly.testing.DealFixture.PAY_DAY;
import static io.duly.testing.DealFixture.SECOND_INSTALMENT;
import static io.duly.testing.DealFixture.allocated;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.closed;
import static io.duly.testing.DealFixture.closedAsPaid;
import static io.duly.testing.DealFixture.delivering;
import static io.duly.testing.DealFixture.ended;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.invoiced;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.DealFixture.negotiating;
import static io.duly.testing.DealFixture.overdue;
import static io.duly.testing.DealFixture.owing;
import static io.duly.testing.DealFixture.owingInTwoParts;
import static io.duly.testing.DealFixture.paid;
import static io.duly.testing.DealFixture.planned;
import static io.duly.testing.DealFixture.received;
import static io.duly.testing.DealFixture.reopened;
import static io.duly.testing.DealFixture.reversed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.deal.CreditSource;
import io.duly.events.deal.DealReopened;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.shared.Stage;
import io.duly.state.deal.DealState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReversePaymentTest {

    private static final LocalDate TAKEN_BACK = PAY_DAY.plusDays(4);

    @Test
    void a_payment_that_is_taken_back_is_owed_again() {
        given(and(owing(), paid("40", "60")))
                .when(reversal(TAKEN_BACK))
                .expectEvents(reversed(TAKEN_BACK, "0", allocated(INSTALMENT, "40", TAKEN_BACK, "100")));
    }

    @Test
    void what_was_unapplied_of_a_payment_that_is_taken_back_is_gone() {
        given(and(negotiating(), received(PAYMENT, "30", "30")))
                .when(reversal(TAKEN_BACK))
                .expectEvents(reversed(TAKEN_BACK, "30"));
    }

    @Test
    void each_instalment_that_the_payment_had_paid_is_owed_again() {
        given(and(
                        owingInTwoParts(),
                        received(
                                PAYMENT,
                                "70",
                                "0",
                                allocated(INSTALMENT, "60", PAY_DAY, "0"),
                                allocated(SECOND_INSTALMENT, "10", PAY_DAY, "30"))))
                .when(reversal(TAKEN_BACK))
                .expectEvents(reversed(
                        TAKEN_BACK,
                        "0",
                        allocated(INSTALMENT, "60", TAKEN_BACK, "60"),
                        allocated(SECOND_INSTALMENT, "10", TAKEN_BACK, "40")));
    }

    @Test
    void a_deal_that_the_payment_had_ended_waits_for_the_money_again() {
        given(closedAsPaid())
                .when(reversal(TAKEN_BACK))
                .expectEvents(
                        reversed(TAKEN_BACK, "0", allocated(INSTALMENT, "100", TAKEN_BACK, "100")),
                        reopened(TAKEN_BACK),
                        planned(DUE.plusDays(1)));
    }

    @Test
    void a_deal_that_was_cancelled_before_the_delivery_goes_on_at_the_delivery() {
        given(and(delivering(), invoiced(), paid("100", "0"), closed(Outcome.CANCELLED, PAY_DAY)))
                .when(reversal(TAKEN_BACK))
                .expectEvents(
                        reversed(TAKEN_BACK, "0", allocated(INSTALMENT, "100", TAKEN_BACK, "100")),
                        new DealReopened(DEAL, TAKEN_BACK, Stage.DELIVERY),
                        planned(DUE.plusDays(1)))
                .expectState(deal -> assertThat(deal)
                        .extracting("state", type(DealState.Opened.class))
                        .returns(Stage.DELIVERY, DealState.Opened::stage));
    }

    @Test
    void the_ladder_of_a_reopened_deal_goes_on_where_it_was() {
        given(and(overdue(), paid("100", "0"), closed(Outcome.PAID, PAY_DAY), ended()))
                .andGivenCurrentTime(morningOf(DUE.plusDays(2)))
                .when(reversal(TAKEN_BACK))
                .expectEvents(
                        reversed(TAKEN_BACK, "0", allocated(INSTALMENT, "100", TAKEN_BACK, "100")),
                        reopened(TAKEN_BACK),
                        planned(DUE.plusDays(3)));
    }

    @Test
    void other_money_on_account_takes_the_place_of_a_payment_that_is_taken_back() {
        given(and(closedAsPaid(), received(OTHER_PAYMENT, "30", "30")))
                .when(reversal(TAKEN_BACK))
                .expectEvents(
                        reversed(TAKEN_BACK, "0", allocated(INSTALMENT, "100", TAKEN_BACK, "100")),
                        new UnappliedAllocated(
                                DEAL,
                                CUSTOMER,
                                new CreditSource.Payment(OTHER_PAYMENT),
                                List.of(allocated(INSTALMENT, "30", TAKEN_BACK, "70")),
                                euro("0")),
                        reopened(TAKEN_BACK),
                        planned(DUE.plusDays(1)));
    }

    @Test
    void a_deal_that_other_money_keeps_paid_stays_closed() {
        given(and(closedAsPaid(), received(OTHER_PAYMENT, "100", "100")))
                .when(reversal(TAKEN_BACK))
                .expectEvents(
                        reversed(TAKEN_BACK, "0", allocated(INSTALMENT, "100", TAKEN_BACK, "100")),
                        new UnappliedAllocated(
                                DEAL,
                                CUSTOMER,
                                new CreditSource.Payment(OTHER_PAYMENT),
                                List.of(allocated(INSTALMENT, "100", TAKEN_BACK, "0", PAY_DAY)),
                                euro("0")));
    }

    @Test
    void the_same_reversal_sent_twice_is_booked_once() {
        given(and(owing(), paid("40", "60"), reversed(TAKEN_BACK, "0", allocated(INSTALMENT, "40", TAKEN_BACK, "100"))))
                .when(reversal(TAKEN_BACK))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_reversal_of_the_same_payment_is_refused() {
        given(and(owing(), paid("40", "60"), reversed(TAKEN_BACK, "0", allocated(INSTALMENT, "40", TAKEN_BACK, "100"))))
                .when(reversal(TAKEN_BACK.plusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.PAYMENT_ALREADY_REVERSED);
    }

    @Test
    void only_a_payment_that_came_can_be_taken_back() {
        given(owing()).when(reversal(TAKEN_BACK)).expectNoEvents().expectExceptionDetails(DealRefusal.PAYMENT_UNKNOWN);
    }

    @Test
    void a_payment_is_not_taken_back_before_it_came() {
        given(and(owing(), paid("40", "60")))
                .when(reversal(PAY_DAY.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.REVERSED_BEFORE_RECEIVED);
    }

    @Test
    void a_reversal_without_a_reason_cannot_even_be_written_down() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> new ReversePayment(DEAL, PAYMENT, TAKEN_BACK, " "))
                .returns("reason", InvalidCommand::field);
    }

    private static ReversePayment reversal(LocalDate day) {
        return new ReversePayment(DEAL, PAYMENT, day, "sent back by the bank");
    }
}
