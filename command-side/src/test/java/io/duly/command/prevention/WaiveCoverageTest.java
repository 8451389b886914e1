package io.duly.command.prevention;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.command.testing.Roles.HEAD_OF_SALES;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.negotiating;
import static io.duly.testing.PlaybookFixture.PREVENTION;
import static io.duly.testing.PreventionFixture.REASON;
import static io.duly.testing.PreventionFixture.contractingByPlaybook;
import static io.duly.testing.PreventionFixture.coverageWaived;
import static io.duly.testing.PreventionFixture.following;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.deal.DealRefusal;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.deal.DealEvent;
import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class WaiveCoverageTest {

    private static final WaiveCoverage WAIVER = new WaiveCoverage(DEAL, REASON);

    @Test
    void the_head_of_sales_lets_a_deal_do_with_fewer_contacts() {
        after(following()).when(WAIVER, HEAD_OF_SALES).expectEvents(coverageWaived());
    }

    @Test
    void the_same_waiver_sent_twice_is_recorded_once() {
        after(and(following(), coverageWaived()))
                .when(WAIVER, HEAD_OF_SALES)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_reason_for_the_same_waiver_of_contacts_is_refused() {
        after(and(following(), coverageWaived()))
                .when(new WaiveCoverage(DEAL, "no time"), HEAD_OF_SALES)
                .expectNoEvents()
                .expectExceptionDetails(PreventionRefusal.ACTION_ALREADY_WAIVED);
    }

    @Test
    void a_deal_without_a_playbook_asks_for_no_contacts() {
        given(negotiating())
                .when(WAIVER, HEAD_OF_SALES)
                .expectNoEvents()
                .expectExceptionDetails(PreventionRefusal.NO_PLAYBOOK);
    }

    @Test
    void after_the_negotiation_there_are_no_contacts_to_waive() {
        after(contractingByPlaybook())
                .when(WAIVER, HEAD_OF_SALES)
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.WRONG_STAGE);
    }

    @Test
    void a_waiver_without_a_reason_cannot_even_be_written_down() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> new WaiveCoverage(DEAL, ""))
                .returns("reason", InvalidCommand::field);
    }

    private static TestExecutor<?> after(List<DealEvent> history) {
        return deal().following(PREVENTION).after(history);
    }
}
