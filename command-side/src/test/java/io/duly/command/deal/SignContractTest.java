package io.duly.command.deal;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.testing.ContactFixture.threeByThree;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.OPENED_ON;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.closed;
import static io.duly.testing.DealFixture.contractSigned;
import static io.duly.testing.DealFixture.contracting;
import static io.duly.testing.DealFixture.delivering;
import static io.duly.testing.DealFixture.entered;
import static io.duly.testing.DealFixture.negotiating;
import static io.duly.testing.DealFixture.termsAgreed;
import static io.duly.testing.PlaybookFixture.CLAUSES;
import static io.duly.testing.PlaybookFixture.PREVENTION;
import static io.duly.testing.PlaybookFixture.approvedFrom;
import static io.duly.testing.PreventionFixture.approved;
import static io.duly.testing.PreventionFixture.contractingByPlaybook;
import static io.duly.testing.PreventionFixture.done;
import static io.duly.testing.PreventionFixture.fromLedger;
import static io.duly.testing.PreventionFixture.passed;
import static io.duly.testing.PreventionFixture.passedAsRecordedFact;
import static io.duly.testing.PreventionFixture.raised;
import static io.duly.testing.PreventionFixture.riskOf;
import static io.duly.testing.PreventionFixture.waived;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.contact.CoverageLevel;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.deal.GateBasis;
import io.duly.events.deal.Outcome;
import io.duly.events.shared.Stage;
import io.duly.events.warning.RiskLevel;
import io.duly.events.warning.WarningKind;
import io.duly.state.prevention.Missing;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignContractTest {

    private static final List<CustomerEvent> HIGH_RISK =
            List.of(raised(1, WarningKind.CONTACTS_REFUSED), raised(2, WarningKind.RUMOURS_OF_TROUBLE));

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
                .expectExceptionDetails(DealRefusal.CONTRACT_ALREADY_SIGNED);
    }

    @Test
    void there_is_no_contract_without_payment_terms() {
        given(negotiating()).when(contract("C-17")).expectNoEvents().expectExceptionDetails(DealRefusal.WRONG_STAGE);
    }

    @Test
    void a_cancelled_deal_gets_no_contract() {
        given(and(contracting(), closed(Outcome.CANCELLED, OPENED_ON)))
                .when(contract("C-17"))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.DEAL_CLOSED);
    }

    @Test
    void a_contract_without_a_number_cannot_even_be_written_down() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> contract(""))
                .returns("contractNumber", InvalidCommand::field);
    }

    @Test
    void a_contract_is_signed_when_nothing_is_missing() {
        deal().following(PREVENTION)
                .with(threeByThree())
                .after(and(contractingByPlaybook(), done(CLAUSES)))
                .when(contract("C-17"))
                .expectEvents(
                        contractSigned(),
                        passed(Stage.CONTRACT, GateBasis.ALL_DONE, CoverageLevel.THREE_BY_THREE),
                        entered(Stage.DELIVERY));
    }

    @Test
    void a_contract_is_not_signed_before_its_mandatory_actions_are_done() {
        deal().following(PREVENTION)
                .with(threeByThree())
                .after(contractingByPlaybook())
                .when(contract("C-17"))
                .expectNoEvents()
                .expectException(ClosedGate.lacking(new Missing.Action(CLAUSES)));
    }

    @Test
    void a_contract_does_not_ask_for_contacts() {
        deal().following(PREVENTION)
                .after(and(contractingByPlaybook(), done(CLAUSES)))
                .when(contract("C-17"))
                .expectEvents(
                        contractSigned(),
                        passed(Stage.CONTRACT, GateBasis.ALL_DONE, CoverageLevel.BELOW),
                        entered(Stage.DELIVERY));
    }

    @Test
    void a_contract_that_was_signed_with_a_waived_action_says_so() {
        deal().following(PREVENTION)
                .after(and(contractingByPlaybook(), waived(CLAUSES)))
                .when(contract("C-17"))
                .expectEvents(
                        contractSigned(),
                        passed(Stage.CONTRACT, GateBasis.WITH_WAIVERS, CoverageLevel.BELOW),
                        entered(Stage.DELIVERY));
    }

    @Test
    void nobody_signs_at_a_high_risk_without_approval_where_the_playbook_wants_one() {
        deal().following(approvedFrom(RiskLevel.HIGH, PREVENTION))
                .with(HIGH_RISK)
                .after(and(contractingByPlaybook(), done(CLAUSES)))
                .when(contract("C-17"))
                .expectNoEvents()
                .expectException(ClosedGate.lacking(
                        new Missing.Approval(riskOf(WarningKind.CONTACTS_REFUSED, WarningKind.RUMOURS_OF_TROUBLE))));
    }

    @Test
    void a_contract_is_signed_at_a_high_risk_with_approval() {
        deal().following(approvedFrom(RiskLevel.HIGH, PREVENTION))
                .with(HIGH_RISK)
                .after(and(contractingByPlaybook(), done(CLAUSES), approved(60)))
                .when(contract("C-17"))
                .expectEvents(
                        contractSigned(),
                        passed(Stage.CONTRACT, GateBasis.ALL_DONE, CoverageLevel.BELOW, 2, 60),
                        entered(Stage.DELIVERY));
    }

    @Test
    void a_contract_at_a_lower_risk_needs_no_approval() {
        deal().following(approvedFrom(RiskLevel.HIGH, PREVENTION))
                .with(List.of(raised(1, WarningKind.CONTACTS_REFUSED)))
                .after(and(contractingByPlaybook(), done(CLAUSES)))
                .when(contract("C-17"))
                .expectEvents(
                        contractSigned(),
                        passed(Stage.CONTRACT, GateBasis.ALL_DONE, CoverageLevel.BELOW, 1, 30),
                        entered(Stage.DELIVERY));
    }

    @Test
    void a_contract_at_a_high_risk_needs_no_approval_where_the_playbook_wants_none() {
        deal().following(PREVENTION)
                .with(HIGH_RISK)
                .after(and(contractingByPlaybook(), done(CLAUSES)))
                .when(contract("C-17"))
                .expectEvents(
                        contractSigned(),
                        passed(Stage.CONTRACT, GateBasis.ALL_DONE, CoverageLevel.BELOW, 2, 60),
                        entered(Stage.DELIVERY));
    }

    @Test
    void a_deal_from_a_ledger_passes_the_gate_of_the_contract_as_a_fact() {
        deal().following(PREVENTION)
                .after(and(fromLedger(), termsAgreed(), entered(Stage.CONTRACT)))
                .when(contract("C-17"))
                .expectEvents(contractSigned(), passedAsRecordedFact(Stage.CONTRACT), entered(Stage.DELIVERY));
    }

    private static SignContract contract(String number) {
        return new SignContract(DEAL, number, OPENED_ON);
    }
}
