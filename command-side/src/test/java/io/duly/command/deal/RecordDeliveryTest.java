package io.duly.command.deal;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DELIVERED_ON;
import static io.duly.testing.DealFixture.OPENED_ON;
import static io.duly.testing.DealFixture.PAY_DAY;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.awaitingPayment;
import static io.duly.testing.DealFixture.closed;
import static io.duly.testing.DealFixture.contractSigned;
import static io.duly.testing.DealFixture.contracting;
import static io.duly.testing.DealFixture.delivered;
import static io.duly.testing.DealFixture.delivering;
import static io.duly.testing.DealFixture.ended;
import static io.duly.testing.DealFixture.entered;
import static io.duly.testing.DealFixture.invoiced;
import static io.duly.testing.DealFixture.paid;
import static io.duly.testing.DealFixture.termsAgreed;
import static io.duly.testing.PlaybookFixture.DOCUMENTS;
import static io.duly.testing.PlaybookFixture.PREVENTION;
import static io.duly.testing.PreventionFixture.awaitingDocuments;
import static io.duly.testing.PreventionFixture.by;
import static io.duly.testing.PreventionFixture.deliveringByPlaybook;
import static io.duly.testing.PreventionFixture.done;
import static io.duly.testing.PreventionFixture.fromLedger;
import static io.duly.testing.PreventionFixture.passed;
import static io.duly.testing.PreventionFixture.passedAsRecordedFact;
import static io.duly.testing.PreventionFixture.plannedFor;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.deal.GateBasis;
import io.duly.events.deal.Outcome;
import io.duly.events.shared.Stage;
import java.time.LocalDate;
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
                .expectExceptionDetails(DealRefusal.DELIVERY_ALREADY_RECORDED);
    }

    @Test
    void nothing_is_delivered_without_a_contract() {
        given(contracting())
                .when(delivery("TORG-12 No. 5"))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.WRONG_STAGE);
    }

    @Test
    void nothing_is_delivered_on_a_cancelled_deal() {
        given(and(delivering(), closed(Outcome.CANCELLED, OPENED_ON)))
                .when(delivery("TORG-12 No. 5"))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.DEAL_CLOSED);
    }

    @Test
    void a_deal_that_was_paid_beforehand_ends_with_the_delivery() {
        given(and(delivering(), invoiced(), paid("100", "0"), ended()))
                .when(delivery("TORG-12 No. 5"))
                .expectEvents(delivered(), entered(Stage.PAYMENT), closed(Outcome.PAID, PAY_DAY));
    }

    @Test
    void a_delivery_whose_documents_are_unconfirmed_is_recorded_and_the_deal_stays_where_it_is() {
        deal().following(PREVENTION)
                .after(deliveringByPlaybook())
                .when(delivery("TORG-12 No. 5"))
                .expectEvents(delivered(), plannedFor(by(DELIVERED_ON.plusDays(2), DOCUMENTS)));
    }

    /** It was delivered on a Friday. */
    @Test
    void the_documents_of_a_delivery_are_to_be_confirmed_on_a_working_day() {
        deal().following(PREVENTION)
                .in("ru")
                .after(deliveringByPlaybook())
                .when(delivery("TORG-12 No. 5"))
                .expectEvents(delivered(), plannedFor(by(LocalDate.of(2026, 3, 3), DOCUMENTS)));
    }

    @Test
    void the_same_delivery_sent_twice_is_recorded_once_while_its_documents_are_waited_for() {
        deal().following(PREVENTION)
                .after(awaitingDocuments())
                .when(delivery("TORG-12 No. 5"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_delivery_whose_documents_were_confirmed_beforehand_leads_to_the_payment_at_once() {
        deal().following(PREVENTION)
                .after(and(deliveringByPlaybook(), done(DOCUMENTS)))
                .when(delivery("TORG-12 No. 5"))
                .expectEvents(
                        delivered(),
                        passed(Stage.DELIVERY, GateBasis.ALL_DONE, CoverageLevel.BELOW),
                        entered(Stage.PAYMENT));
    }

    @Test
    void a_deal_from_a_ledger_passes_the_gate_of_the_delivery_as_a_fact() {
        deal().following(PREVENTION)
                .after(and(
                        fromLedger(),
                        termsAgreed(),
                        entered(Stage.CONTRACT),
                        contractSigned(),
                        entered(Stage.DELIVERY)))
                .when(delivery("TORG-12 No. 5"))
                .expectEvents(delivered(), passedAsRecordedFact(Stage.DELIVERY), entered(Stage.PAYMENT));
    }

    private static RecordDelivery delivery(String document) {
        return new RecordDelivery(DEAL, DELIVERED_ON, document);
    }
}
