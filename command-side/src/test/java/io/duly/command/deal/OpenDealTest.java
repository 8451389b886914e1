package io.duly.command.deal;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.CustomerFixture.OTHER_CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.OPENED_ON;
import static io.duly.testing.DealFixture.SALESPERSON;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.lost;
import static io.duly.testing.DealFixture.negotiating;
import static io.duly.testing.DealFixture.opened;
import static io.duly.testing.PolicyFixture.SECOND_VERSION;
import static io.duly.testing.PolicyFixture.STANDARD;
import static io.duly.testing.PolicyFixture.TWO_STEPS;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.CommandRejected.Reason;
import io.duly.command.InvalidCommand;
import io.duly.events.deal.DealOpened;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.PolicyId;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenDealTest {

    private static final OpenDeal OPENING = opening(CUSTOMER, "Ten pumps", STANDARD);

    @Test
    void negotiations_begin_under_the_ladder_in_force() {
        given(List.of()).when(OPENING).expectEvents(opened());
    }

    @Test
    void the_latest_version_of_a_ladder_is_the_one_in_force() {
        deal().under(TWO_STEPS, TWO_STEPS)
                .after(List.of())
                .when(OPENING)
                .expectEvents(new DealOpened(
                        DEAL,
                        CUSTOMER,
                        "Ten pumps",
                        euro("100"),
                        OPENED_ON,
                        SALESPERSON,
                        SECOND_VERSION,
                        Origin.ENTERED));
    }

    @Test
    void the_same_opening_sent_twice_opens_once() {
        given(negotiating()).when(OPENING).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void so_it_does_when_a_new_ladder_came_into_force_in_between() {
        deal().under(TWO_STEPS, TWO_STEPS)
                .after(negotiating())
                .when(OPENING)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void and_when_the_deal_has_ended_since() {
        given(lost()).when(OPENING).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void opening_it_again_on_other_terms_is_refused() {
        given(negotiating())
                .when(opening(CUSTOMER, "Eleven pumps", STANDARD))
                .expectNoEvents()
                .expectExceptionDetails(Reason.DEAL_EXISTS);
    }

    @Test
    void nobody_sells_to_an_unknown_customer() {
        given(List.of())
                .when(opening(OTHER_CUSTOMER, "Ten pumps", STANDARD))
                .expectNoEvents()
                .expectExceptionDetails(Reason.CUSTOMER_UNKNOWN);
    }

    @Test
    void no_deal_follows_a_ladder_that_was_never_published() {
        given(List.of())
                .when(opening(CUSTOMER, "Ten pumps", PolicyId.of("strict")))
                .expectNoEvents()
                .expectExceptionDetails(Reason.POLICY_UNKNOWN);
    }

    @Test
    void a_deal_without_a_title_cannot_even_be_written_down() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> opening(CUSTOMER, " ", STANDARD))
                .returns("title", InvalidCommand::field);
    }

    @Test
    void nor_can_one_that_is_worth_nothing() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> new OpenDeal(
                        DEAL, CUSTOMER, "Ten pumps", euro("0"), OPENED_ON, SALESPERSON, STANDARD, Origin.ENTERED))
                .returns("value", InvalidCommand::field);
    }

    private static OpenDeal opening(CustomerId customer, String title, PolicyId policy) {
        return new OpenDeal(DEAL, customer, title, euro("100"), OPENED_ON, SALESPERSON, policy, Origin.ENTERED);
    }
}
