package io.duly.command.deal;

import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.OPENED_ON;
import static io.duly.testing.DealFixture.contracting;
import static io.duly.testing.DealFixture.entered;
import static io.duly.testing.DealFixture.lost;
import static io.duly.testing.DealFixture.negotiating;
import static io.duly.testing.DealFixture.owing;
import static io.duly.testing.DealFixture.termsAgreed;

import io.duly.command.CommandRejected.Reason;
import io.duly.events.deal.DueDateRoll;
import io.duly.events.deal.PaymentTerms;
import io.duly.events.deal.Stage;
import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;

class AgreePaymentTermsTest {

    @Test
    void agreed_terms_lead_to_the_contract() {
        given(negotiating()).when(terms(30)).expectEvents(termsAgreed(), entered(Stage.CONTRACT));
    }

    @Test
    void the_same_terms_sent_twice_are_agreed_once() {
        given(contracting()).when(terms(30)).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void so_they_are_when_the_deal_has_moved_on() {
        given(owing()).when(terms(30)).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void other_terms_afterwards_are_refused() {
        given(contracting()).when(terms(45)).expectNoEvents().expectExceptionDetails(Reason.TERMS_ALREADY_AGREED);
    }

    @Test
    void a_lost_deal_agrees_on_nothing() {
        given(lost()).when(terms(30)).expectNoEvents().expectExceptionDetails(Reason.DEAL_CLOSED);
    }

    @Test
    void a_deal_that_was_never_opened_is_not_there() {
        given(List.of()).when(terms(30)).expectNoEvents().expectException(AggregateNotFoundException.class);
    }

    private static AgreePaymentTerms terms(int netDays) {
        return new AgreePaymentTerms(DEAL, new PaymentTerms(netDays, DueDateRoll.NONE), OPENED_ON);
    }
}
