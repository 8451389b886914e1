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
import static io.duly.testing.PlaybookFixture.CHECK_COMPANY;
import static io.duly.testing.PlaybookFixture.CLAUSES;
import static io.duly.testing.PlaybookFixture.FIRST_PLAYBOOK;
import static io.duly.testing.PlaybookFixture.PAYMENT_TALK;
import static io.duly.testing.PlaybookFixture.PREVENTION;
import static io.duly.testing.PlaybookFixture.SECOND_PLAYBOOK;
import static io.duly.testing.PlaybookFixture.playbook;
import static io.duly.testing.PolicyFixture.FIRST_VERSION;
import static io.duly.testing.PolicyFixture.SECOND_VERSION;
import static io.duly.testing.PolicyFixture.STANDARD;
import static io.duly.testing.PolicyFixture.TWO_STEPS;
import static io.duly.testing.PreventionFixture.TODAY;
import static io.duly.testing.PreventionFixture.by;
import static io.duly.testing.PreventionFixture.following;
import static io.duly.testing.PreventionFixture.pinned;
import static io.duly.testing.PreventionFixture.plannedFor;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.customer.CustomerRefusal;
import io.duly.command.playbook.PlaybookRefusal;
import io.duly.command.policy.PolicyRefusal;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.deal.DealOpened;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.UserName;
import io.duly.testing.DealFixture;
import io.duly.testing.PlaybookFixture;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpenDealTest {

    private static final OpenDeal OPENING = opening(CUSTOMER, "Ten pumps", STANDARD);

    @Test
    void a_new_deal_follows_the_ladder_in_force() {
        given(List.of()).when(OPENING).expectEvents(DealFixture.opened());
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
    void an_opening_repeated_after_a_new_ladder_came_into_force_changes_nothing() {
        deal().under(TWO_STEPS, TWO_STEPS)
                .after(negotiating())
                .when(OPENING)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void an_opening_repeated_after_the_deal_has_ended_changes_nothing() {
        given(lost()).when(OPENING).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void opening_a_deal_again_on_other_terms_is_refused() {
        given(negotiating())
                .when(opening(CUSTOMER, "Eleven pumps", STANDARD))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.DEAL_EXISTS);
    }

    @Test
    void who_is_no_user_sells_nothing() {
        given(List.of())
                .when(soldBy(DealRooms.STRANGER, Origin.ENTERED))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.SALESPERSON_UNKNOWN);
    }

    @Test
    void who_sold_what_comes_from_a_ledger_may_be_nobody_here() {
        given(List.of()).when(soldBy(DealRooms.STRANGER, Origin.LEDGER)).expectSuccessfulHandlerExecution();
    }

    @Test
    void nobody_sells_to_an_unknown_customer() {
        given(List.of())
                .when(opening(OTHER_CUSTOMER, "Ten pumps", STANDARD))
                .expectNoEvents()
                .expectExceptionDetails(CustomerRefusal.CUSTOMER_UNKNOWN);
    }

    @Test
    void no_deal_follows_a_ladder_that_was_never_published() {
        given(List.of())
                .when(opening(CUSTOMER, "Ten pumps", PolicyId.of("strict")))
                .expectNoEvents()
                .expectExceptionDetails(PolicyRefusal.POLICY_UNKNOWN);
    }

    @Test
    void a_new_deal_follows_the_standard_playbook_and_plans_its_first_actions() {
        deal().following(PREVENTION)
                .after(List.of())
                .when(OPENING)
                .expectEvents(
                        DealFixture.opened(),
                        pinned(FIRST_PLAYBOOK),
                        plannedFor(by(TODAY.plusDays(2), CHECK_COMPANY), by(TODAY, PAYMENT_TALK)));
    }

    /** Today is a Sunday there. */
    @Test
    void the_first_actions_of_a_new_deal_are_due_on_working_days() {
        deal().following(PREVENTION)
                .in("ru")
                .after(List.of())
                .when(OPENING)
                .expectEvents(
                        DealFixture.opened(),
                        pinned(FIRST_PLAYBOOK),
                        plannedFor(by(TODAY.plusDays(3), CHECK_COMPANY), by(TODAY.plusDays(1), PAYMENT_TALK)));
    }

    @Test
    void a_new_deal_follows_the_latest_version_of_its_playbook() {
        deal().following(PREVENTION, playbook(CLAUSES))
                .after(List.of())
                .when(OPENING)
                .expectEvents(DealFixture.opened(), pinned(SECOND_PLAYBOOK));
    }

    @Test
    void a_deal_from_a_ledger_follows_no_playbook() {
        deal().following(PREVENTION)
                .after(List.of())
                .when(opening(Origin.LEDGER, null))
                .expectEvents(opened(Origin.LEDGER));
    }

    @Test
    void a_deal_from_a_ledger_follows_the_playbook_that_it_asks_for() {
        deal().following(playbook(CLAUSES))
                .after(List.of())
                .when(opening(Origin.LEDGER, PlaybookFixture.STANDARD))
                .expectEvents(opened(Origin.LEDGER), pinned(FIRST_PLAYBOOK));
    }

    @Test
    void no_deal_follows_a_playbook_that_was_never_published() {
        deal().following(PREVENTION)
                .after(List.of())
                .when(opening(Origin.ENTERED, PlaybookId.of("export")))
                .expectNoEvents()
                .expectExceptionDetails(PlaybookRefusal.PLAYBOOK_UNKNOWN);
    }

    @Test
    void an_opening_repeated_without_a_playbook_changes_nothing() {
        deal().following(PREVENTION, playbook(CLAUSES))
                .after(following())
                .when(OPENING)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void an_opening_repeated_with_the_playbook_of_the_deal_changes_nothing() {
        deal().following(PREVENTION)
                .after(following())
                .when(opening(Origin.ENTERED, PlaybookFixture.STANDARD))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void an_opening_repeated_with_another_playbook_is_refused() {
        deal().following(PREVENTION)
                .after(following())
                .when(opening(Origin.ENTERED, PlaybookId.of("export")))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.DEAL_EXISTS);
    }

    @Test
    void a_deal_without_a_title_cannot_even_be_written_down() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> opening(CUSTOMER, " ", STANDARD))
                .returns("title", InvalidCommand::field);
    }

    @Test
    void a_deal_that_is_worth_nothing_cannot_even_be_written_down() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> new OpenDeal(
                        DEAL, CUSTOMER, "Ten pumps", euro("0"), OPENED_ON, SALESPERSON, STANDARD, Origin.ENTERED))
                .returns("value", InvalidCommand::field);
    }

    private static OpenDeal opening(CustomerId customer, String title, PolicyId policy) {
        return new OpenDeal(DEAL, customer, title, euro("100"), OPENED_ON, SALESPERSON, policy, Origin.ENTERED);
    }

    private static OpenDeal soldBy(UserName salesperson, Origin origin) {
        return new OpenDeal(DEAL, CUSTOMER, "Ten pumps", euro("100"), OPENED_ON, salesperson, STANDARD, origin);
    }

    private static OpenDeal opening(Origin origin, @Nullable PlaybookId playbook) {
        return new OpenDeal(
                DEAL, CUSTOMER, "Ten pumps", euro("100"), OPENED_ON, SALESPERSON, STANDARD, origin, playbook);
    }

    private static DealOpened opened(Origin origin) {
        return new DealOpened(DEAL, CUSTOMER, "Ten pumps", euro("100"), OPENED_ON, SALESPERSON, FIRST_VERSION, origin);
    }
}
