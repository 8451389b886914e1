package io.duly.command.deal;

import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.INVOICE;
import static io.duly.testing.DealFixture.ISSUED_ON;
import static io.duly.testing.DealFixture.OPENED_ON;
import static io.duly.testing.DealFixture.PAY_DAY;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.awaitingPayment;
import static io.duly.testing.DealFixture.closed;
import static io.duly.testing.DealFixture.closedAsPaid;
import static io.duly.testing.DealFixture.contracting;
import static io.duly.testing.DealFixture.delivering;
import static io.duly.testing.DealFixture.ended;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.invoiced;
import static io.duly.testing.DealFixture.lost;
import static io.duly.testing.DealFixture.negotiating;
import static io.duly.testing.DealFixture.owing;
import static io.duly.testing.DealFixture.paid;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.CommandRejected.Reason;
import io.duly.command.InvalidCommand;
import io.duly.events.deal.Instalment;
import io.duly.events.deal.Outcome;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CloseDealTest {

    @Test
    void a_deal_without_a_contract_can_be_lost() {
        given(negotiating()).when(closing(Outcome.LOST, OPENED_ON)).expectEvents(closed(Outcome.LOST, OPENED_ON));
    }

    @Test
    void even_with_terms_agreed() {
        given(contracting()).when(closing(Outcome.LOST, OPENED_ON)).expectEvents(closed(Outcome.LOST, OPENED_ON));
    }

    @Test
    void a_deal_with_a_contract_cannot_be_lost_any_more() {
        given(delivering())
                .when(closing(Outcome.LOST, OPENED_ON))
                .expectNoEvents()
                .expectExceptionDetails(Reason.WRONG_STAGE);
    }

    @Test
    void a_deal_can_be_cancelled_while_nothing_is_owed() {
        given(delivering())
                .when(closing(Outcome.CANCELLED, OPENED_ON))
                .expectEvents(closed(Outcome.CANCELLED, OPENED_ON));
    }

    @Test
    void but_not_while_money_is_open() {
        given(and(owing(), paid("99.99", "0.01")))
                .when(closing(Outcome.CANCELLED, PAY_DAY))
                .expectNoEvents()
                .expectExceptionDetails(Reason.MONEY_STILL_OPEN);
    }

    @Test
    void a_deal_that_was_not_invoiced_in_full_can_be_called_paid() {
        var half = invoiced(INVOICE, ISSUED_ON, new Instalment(INSTALMENT, DUE, euro("50")));
        given(and(awaitingPayment(), half, paid("50", "0"), ended()))
                .when(closing(Outcome.PAID, PAY_DAY))
                .expectEvents(closed(Outcome.PAID, PAY_DAY));
    }

    @Test
    void but_not_while_any_of_it_is_open() {
        given(owing())
                .when(closing(Outcome.PAID, PAY_DAY))
                .expectNoEvents()
                .expectExceptionDetails(Reason.MONEY_STILL_OPEN);
    }

    @Test
    void nor_when_nothing_was_invoiced() {
        given(awaitingPayment())
                .when(closing(Outcome.PAID, PAY_DAY))
                .expectNoEvents()
                .expectExceptionDetails(Reason.NOTHING_INVOICED);
    }

    @Test
    void nor_before_it_was_delivered() {
        given(and(delivering(), invoiced(), paid("100", "0"), ended()))
                .when(closing(Outcome.PAID, PAY_DAY))
                .expectNoEvents()
                .expectExceptionDetails(Reason.WRONG_STAGE);
    }

    @Test
    void the_same_end_sent_twice_comes_once() {
        given(lost())
                .when(closing(Outcome.LOST, OPENED_ON))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_end_afterwards_is_refused() {
        given(closedAsPaid())
                .when(closing(Outcome.CANCELLED, PAY_DAY))
                .expectNoEvents()
                .expectExceptionDetails(Reason.DEAL_CLOSED);
    }

    @Test
    void giving_a_debt_up_is_not_closing_a_deal() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> closing(Outcome.WRITTEN_OFF, PAY_DAY))
                .returns("outcome", InvalidCommand::field);
    }

    private static CloseDeal closing(Outcome outcome, LocalDate day) {
        return new CloseDeal(DEAL, outcome, day, null);
    }
}
