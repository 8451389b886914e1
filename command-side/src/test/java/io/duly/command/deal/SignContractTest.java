package io.duly.command.deal;

import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.OPENED_ON;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.closed;
import static io.duly.testing.DealFixture.contractSigned;
import static io.duly.testing.DealFixture.contracting;
import static io.duly.testing.DealFixture.delivering;
import static io.duly.testing.DealFixture.entered;
import static io.duly.testing.DealFixture.negotiating;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.CommandRejected.Reason;
import io.duly.command.InvalidCommand;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.Stage;
import org.junit.jupiter.api.Test;

class SignContractTest {

    @Test
    void a_signed_contract_leads_to_the_delivery() {
        given(contracting()).when(contract("C-17")).expectEvents(contractSigned(), entered(Stage.DELIVERY));
    }

    @Test
    void the_same_contract_sent_twice_is_signed_once() {
        given(delivering())
                .when(contract("C-17"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_contract_afterwards_is_refused() {
        given(delivering())
                .when(contract("C-18"))
                .expectNoEvents()
                .expectExceptionDetails(Reason.CONTRACT_ALREADY_SIGNED);
    }

    @Test
    void there_is_no_contract_without_payment_terms() {
        given(negotiating()).when(contract("C-17")).expectNoEvents().expectExceptionDetails(Reason.WRONG_STAGE);
    }

    @Test
    void a_cancelled_deal_gets_no_contract() {
        given(and(contracting(), closed(Outcome.CANCELLED, OPENED_ON)))
                .when(contract("C-17"))
                .expectNoEvents()
                .expectExceptionDetails(Reason.DEAL_CLOSED);
    }

    @Test
    void a_contract_without_a_number_cannot_even_be_written_down() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> contract(""))
                .returns("contractNumber", InvalidCommand::field);
    }

    private static SignContract contract(String number) {
        return new SignContract(DEAL, number, OPENED_ON);
    }
}
