package io.duly.command.prevention;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.OPENED_ON;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.closed;
import static io.duly.testing.DealFixture.entered;
import static io.duly.testing.DealFixture.negotiating;
import static io.duly.testing.PlaybookFixture.CHECK_COMPANY;
import static io.duly.testing.PlaybookFixture.CLAUSES;
import static io.duly.testing.PlaybookFixture.FIRST_PLAYBOOK;
import static io.duly.testing.PlaybookFixture.PREVENTION;
import static io.duly.testing.PlaybookFixture.SECOND_PLAYBOOK;
import static io.duly.testing.PlaybookFixture.action;
import static io.duly.testing.PlaybookFixture.playbook;
import static io.duly.testing.PreventionFixture.TODAY;
import static io.duly.testing.PreventionFixture.awaitingDocuments;
import static io.duly.testing.PreventionFixture.by;
import static io.duly.testing.PreventionFixture.done;
import static io.duly.testing.PreventionFixture.following;
import static io.duly.testing.PreventionFixture.pinned;
import static io.duly.testing.PreventionFixture.plannedFor;

import io.duly.command.deal.DealRefusal;
import io.duly.command.playbook.PlaybookRefusal;
import io.duly.events.contact.CoverageLevel;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.GateBasis;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.StageGatePassed;
import io.duly.events.playbook.Anchor;
import io.duly.events.playbook.Evidence;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.shared.Stage;
import io.duly.testing.CustomerFixture;
import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class FollowPlaybookTest {

    private static final PlaybookAction ASK_WHO_PAYS =
            action("ask-who-pays", Stage.NEGOTIATION, true, Anchor.STAGE_ENTERED, 4, Evidence.NONE);

    @Test
    void the_days_of_another_version_of_the_playbook_count_from_now_on() {
        after(following())
                .when(new FollowPlaybook(DEAL, SECOND_PLAYBOOK))
                .expectEvents(
                        pinned(SECOND_PLAYBOOK),
                        plannedFor(by(TODAY.plusDays(2), CHECK_COMPANY), by(TODAY.plusDays(4), ASK_WHO_PAYS)));
    }

    @Test
    void an_action_that_was_done_stays_done_under_another_version() {
        after(and(following(), done(CHECK_COMPANY)))
                .when(new FollowPlaybook(DEAL, SECOND_PLAYBOOK))
                .expectEvents(pinned(SECOND_PLAYBOOK), plannedFor(by(TODAY.plusDays(4), ASK_WHO_PAYS)));
    }

    @Test
    void a_deal_without_a_playbook_may_begin_to_follow_one() {
        after(negotiating())
                .when(new FollowPlaybook(DEAL, SECOND_PLAYBOOK))
                .expectEvents(
                        pinned(SECOND_PLAYBOOK),
                        plannedFor(by(TODAY.plusDays(2), CHECK_COMPANY), by(TODAY.plusDays(4), ASK_WHO_PAYS)));
    }

    @Test
    void following_the_playbook_that_the_deal_follows_changes_nothing() {
        after(following())
                .when(new FollowPlaybook(DEAL, FIRST_PLAYBOOK))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void an_ended_deal_told_to_follow_its_own_playbook_changes_nothing() {
        after(and(following(), closed(Outcome.LOST, OPENED_ON)))
                .when(new FollowPlaybook(DEAL, FIRST_PLAYBOOK))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_deal_that_has_ended_follows_no_other_playbook() {
        after(and(following(), closed(Outcome.LOST, OPENED_ON)))
                .when(new FollowPlaybook(DEAL, SECOND_PLAYBOOK))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.DEAL_CLOSED);
    }

    @Test
    void a_version_of_a_playbook_that_was_never_published_is_not_followed() {
        deal().following(PREVENTION)
                .after(following())
                .when(new FollowPlaybook(DEAL, SECOND_PLAYBOOK))
                .expectNoEvents()
                .expectExceptionDetails(PlaybookRefusal.PLAYBOOK_UNKNOWN);
    }

    @Test
    void a_delivered_deal_goes_on_where_the_other_version_asks_for_no_documents() {
        after(awaitingDocuments())
                .when(new FollowPlaybook(DEAL, SECOND_PLAYBOOK))
                .expectEvents(
                        pinned(SECOND_PLAYBOOK),
                        new StageGatePassed(
                                DEAL,
                                CustomerFixture.CUSTOMER,
                                Stage.DELIVERY,
                                TODAY,
                                GateBasis.ALL_DONE,
                                SECOND_PLAYBOOK,
                                CoverageLevel.BELOW,
                                0,
                                0),
                        entered(Stage.PAYMENT));
    }

    /** The second version asks who pays, and for nothing after the contract. */
    private static TestExecutor<?> after(List<DealEvent> history) {
        return deal().following(PREVENTION, playbook(CHECK_COMPANY, ASK_WHO_PAYS, CLAUSES))
                .after(history);
    }
}
