package io.duly.command.prevention;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.command.testing.Roles.HEAD_OF_SALES;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.contracting;
import static io.duly.testing.PlaybookFixture.PREVENTION;
import static io.duly.testing.PlaybookFixture.approvedFrom;
import static io.duly.testing.PreventionFixture.REASON;
import static io.duly.testing.PreventionFixture.approved;
import static io.duly.testing.PreventionFixture.contractingByPlaybook;
import static io.duly.testing.PreventionFixture.deliveringByPlaybook;
import static io.duly.testing.PreventionFixture.raised;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.deal.DealRefusal;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.deal.DealEvent;
import io.duly.events.warning.RiskLevel;
import io.duly.events.warning.WarningKind;
import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class ApproveSigningTest {

    private static final ApproveSigning APPROVAL = new ApproveSigning(DEAL, REASON);

    @Test
    void the_head_of_sales_approves_a_signature_knowing_the_risk() {
        after(contractingByPlaybook()).when(APPROVAL, HEAD_OF_SALES).expectEvents(approved(60));
    }

    @Test
    void the_same_approval_sent_twice_is_recorded_once() {
        after(and(contractingByPlaybook(), approved(60)))
                .when(APPROVAL, HEAD_OF_SALES)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_reason_for_the_same_approval_is_refused() {
        after(and(contractingByPlaybook(), approved(60)))
                .when(new ApproveSigning(DEAL, "they asked nicely"), HEAD_OF_SALES)
                .expectNoEvents()
                .expectExceptionDetails(PreventionRefusal.ACTION_ALREADY_DONE);
    }

    @Test
    void nothing_is_approved_where_the_playbook_wants_no_approval() {
        deal().following(PREVENTION)
                .after(contractingByPlaybook())
                .when(APPROVAL, HEAD_OF_SALES)
                .expectNoEvents()
                .expectExceptionDetails(PreventionRefusal.APPROVAL_NOT_NEEDED);
    }

    @Test
    void nothing_is_approved_when_the_contract_is_signed() {
        after(deliveringByPlaybook())
                .when(APPROVAL, HEAD_OF_SALES)
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.WRONG_STAGE);
    }

    @Test
    void nothing_is_approved_on_a_deal_without_a_playbook() {
        given(contracting())
                .when(APPROVAL, HEAD_OF_SALES)
                .expectNoEvents()
                .expectExceptionDetails(PreventionRefusal.NO_PLAYBOOK);
    }

    @Test
    void an_approval_without_a_reason_cannot_even_be_written_down() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> new ApproveSigning(DEAL, " "))
                .returns("reason", InvalidCommand::field);
    }

    /** Of a customer whose risk is high. */
    private static TestExecutor<?> after(List<DealEvent> history) {
        return deal().following(approvedFrom(RiskLevel.HIGH, PREVENTION))
                .with(List.of(raised(1, WarningKind.CONTACTS_REFUSED), raised(2, WarningKind.RUMOURS_OF_TROUBLE)))
                .after(history);
    }
}
