package io.duly.command.prevention;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.command.testing.Roles.HEAD_OF_SALES;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.OPENED_ON;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.closed;
import static io.duly.testing.DealFixture.entered;
import static io.duly.testing.DealFixture.negotiating;
import static io.duly.testing.PlaybookFixture.CHECK_COMPANY;
import static io.duly.testing.PlaybookFixture.DOCUMENTS;
import static io.duly.testing.PlaybookFixture.PREVENTION;
import static io.duly.testing.PreventionFixture.REASON;
import static io.duly.testing.PreventionFixture.awaitingDocuments;
import static io.duly.testing.PreventionFixture.done;
import static io.duly.testing.PreventionFixture.following;
import static io.duly.testing.PreventionFixture.passed;
import static io.duly.testing.PreventionFixture.waived;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.deal.DealRefusal;
import io.duly.command.playbook.PlaybookRefusal;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.contact.CoverageLevel;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.GateBasis;
import io.duly.events.deal.Outcome;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.Stage;
import io.duly.stored.Provenance;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class WaivePreventionActionTest {

    private static final WaivePreventionAction WAIVER = waiver(CHECK_COMPANY.action(), REASON);

    @Test
    void the_head_of_sales_lets_a_deal_do_without_an_action() {
        after(following()).when(WAIVER, HEAD_OF_SALES).expectEvents(waived(CHECK_COMPANY));
    }

    @Test
    void no_action_is_waived_on_a_deal_that_has_ended() {
        after(and(following(), closed(Outcome.LOST, OPENED_ON)))
                .when(WAIVER, HEAD_OF_SALES)
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.DEAL_CLOSED);
    }

    @Test
    void duly_itself_may_waive_an_action_when_it_sets_something_up() {
        after(following())
                .when(WAIVER, Map.of(Provenance.ROLE, Provenance.SYSTEM_ROLE))
                .expectEvents(waived(CHECK_COMPANY));
    }

    @Test
    void the_same_waiver_sent_twice_is_recorded_once() {
        after(and(following(), waived(CHECK_COMPANY)))
                .when(WAIVER, HEAD_OF_SALES)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_reason_for_the_same_waiver_is_refused() {
        after(and(following(), waived(CHECK_COMPANY)))
                .when(waiver(CHECK_COMPANY.action(), "no time"), HEAD_OF_SALES)
                .expectNoEvents()
                .expectExceptionDetails(PreventionRefusal.ACTION_ALREADY_WAIVED);
    }

    @Test
    void an_action_that_was_done_is_not_waived() {
        after(and(following(), done(CHECK_COMPANY)))
                .when(WAIVER, HEAD_OF_SALES)
                .expectNoEvents()
                .expectExceptionDetails(PreventionRefusal.ACTION_ALREADY_DONE);
    }

    @Test
    void an_action_that_the_playbook_does_not_have_is_not_waived() {
        after(following())
                .when(waiver(ActionId.of("sing-a-song"), REASON), HEAD_OF_SALES)
                .expectNoEvents()
                .expectExceptionDetails(PlaybookRefusal.ACTION_UNKNOWN);
    }

    @Test
    void a_deal_without_a_playbook_has_nothing_to_waive() {
        given(negotiating())
                .when(WAIVER, HEAD_OF_SALES)
                .expectNoEvents()
                .expectExceptionDetails(PreventionRefusal.NO_PLAYBOOK);
    }

    @Test
    void when_the_documents_are_waived_the_money_is_waited_for() {
        after(awaitingDocuments())
                .when(waiver(DOCUMENTS.action(), REASON), HEAD_OF_SALES)
                .expectEvents(
                        waived(DOCUMENTS),
                        passed(Stage.DELIVERY, GateBasis.WITH_WAIVERS, CoverageLevel.BELOW),
                        entered(Stage.PAYMENT));
    }

    @Test
    void a_waiver_without_a_reason_cannot_even_be_written_down() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> waiver(CHECK_COMPANY.action(), " "))
                .returns("reason", InvalidCommand::field);
    }

    private static TestExecutor<?> after(List<DealEvent> history) {
        return deal().following(PREVENTION).after(history);
    }

    private static WaivePreventionAction waiver(ActionId action, String reason) {
        return new WaivePreventionAction(DEAL, action, reason);
    }
}
