package io.duly.command.deal;

import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DELIVERED_ON;
import static io.duly.testing.DealFixture.OPENED_ON;
import static io.duly.testing.DealFixture.PAY_DAY;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.awaitingPayment;
import static io.duly.testing.DealFixture.closed;
import static io.duly.testing.DealFixture.contracting;
import static io.duly.testing.DealFixture.delivered;
import static io.duly.testing.DealFixture.delivering;
import static io.duly.testing.DealFixture.ended;
import static io.duly.testing.DealFixture.entered;
import static io.duly.testing.DealFixture.invoiced;
import static io.duly.testing.DealFixture.paid;

import io.duly.command.CommandRejected.Reason;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.Stage;
import org.junit.jupiter.api.Test;

class RecordDeliveryTest {

    @Test
    void after_the_delivery_the_money_is_waited_for() {
        given(delivering()).when(delivery("TORG-12 No. 5")).expectEvents(delivered(), entered(Stage.PAYMENT));
    }

    @Test
    void the_same_delivery_sent_twice_is_recorded_once() {
        given(awaitingPayment())
                .when(delivery("TORG-12 No. 5"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_delivery_afterwards_is_refused() {
        given(awaitingPayment())
                .when(delivery("TORG-12 No. 6"))
                .expectNoEvents()
                .expectExceptionDetails(Reason.DELIVERY_ALREADY_RECORDED);
    }

    @Test
    void nothing_is_delivered_without_a_contract() {
        given(contracting())
                .when(delivery("TORG-12 No. 5"))
                .expectNoEvents()
                .expectExceptionDetails(Reason.WRONG_STAGE);
    }

    @Test
    void nothing_is_delivered_on_a_cancelled_deal() {
        given(and(delivering(), closed(Outcome.CANCELLED, OPENED_ON)))
                .when(delivery("TORG-12 No. 5"))
                .expectNoEvents()
                .expectExceptionDetails(Reason.DEAL_CLOSED);
    }

    @Test
    void what_was_invoiced_and_paid_beforehand_ends_with_the_delivery() {
        given(and(delivering(), invoiced(), paid("100", "0"), ended()))
                .when(delivery("TORG-12 No. 5"))
                .expectEvents(delivered(), entered(Stage.PAYMENT), closed(Outcome.PAID, PAY_DAY));
    }

    private static RecordDelivery delivery(String document) {
        return new RecordDelivery(DEAL, DELIVERED_ON, document);
    }
}
