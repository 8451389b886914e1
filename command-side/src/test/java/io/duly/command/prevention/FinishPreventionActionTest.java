package io.duly.command.prevention;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.command.prevention.ActionReports.after;
import static io.duly.command.prevention.ActionReports.negotiation;
import static io.duly.command.prevention.ActionReports.report;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.PAY_DAY;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.closed;
import static io.duly.testing.DealFixture.ended;
import static io.duly.testing.DealFixture.entered;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.DealFixture.negotiating;
import static io.duly.testing.DealFixture.paid;
import static io.duly.testing.PlaybookFixture.CHECK_COMPANY;
import static io.duly.testing.PlaybookFixture.DOCUMENTS;
import static io.duly.testing.PlaybookFixture.PAYMENT_TALK;
import static io.duly.testing.PlaybookFixture.PREVENTION;
import static io.duly.testing.PlaybookFixture.THANKS;
import static io.duly.testing.PlaybookFixture.action;
import static io.duly.testing.PlaybookFixture.playbook;
import static io.duly.testing.PreventionFixture.TODAY;
import static io.duly.testing.PreventionFixture.awaitingDocuments;
import static io.duly.testing.PreventionFixture.by;
import static io.duly.testing.PreventionFixture.done;
import static io.duly.testing.PreventionFixture.following;
import static io.duly.testing.PreventionFixture.owingByPlaybook;
import static io.duly.testing.PreventionFixture.passed;
import static io.duly.testing.PreventionFixture.plannedFor;
import static io.duly.testing.PreventionFixture.waived;

import io.duly.command.playbook.PlaybookRefusal;
import io.duly.events.contact.CoverageLevel;
import io.duly.events.deal.GateBasis;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.PreventionActionDone;
import io.duly.events.deal.StageGatePassed;
import io.duly.events.playbook.Anchor;
import io.duly.events.playbook.Evidence;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.Stage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FinishPreventionActionTest {

    private static final PlaybookAction PAYMENT_CALL =
            action("payment-call", Stage.PAYMENT, true, Anchor.DUE_DATE, 0, Evidence.NONE);

    @Test
    void an_action_is_recorded_with_the_day_on_which_it_was_done() {
        negotiation()
                .when(report(PAYMENT_TALK, TODAY.minusDays(1), null, null, null))
                .expectEvents(new PreventionActionDone(
                        DEAL, CUSTOMER, PAYMENT_TALK.action(), TODAY.minusDays(1), null, null, null));
    }

    @Test
    void an_action_reported_without_a_day_was_done_today() {
        negotiation().when(report(PAYMENT_TALK, null, null, null, null)).expectEvents(done(PAYMENT_TALK));
    }

    @Test
    void reporting_one_action_leaves_the_days_of_the_others_where_they_are() {
        negotiation()
                .andGivenCurrentTime(morningOf(TODAY.plusDays(1)))
                .when(report(PAYMENT_TALK, TODAY, null, null, null))
                .expectEvents(done(PAYMENT_TALK));
    }

    @Test
    void an_action_that_the_playbook_does_not_have_is_refused() {
        negotiation()
                .when(new FinishPreventionAction(DEAL, ActionId.of("sing-a-song"), null, null, null, null))
                .expectNoEvents()
                .expectExceptionDetails(PlaybookRefusal.ACTION_UNKNOWN);
    }

    @Test
    void a_deal_without_a_playbook_has_no_action_to_finish() {
        given(negotiating())
                .when(report(PAYMENT_TALK, null, null, null, null))
                .expectNoEvents()
                .expectExceptionDetails(PreventionRefusal.NO_PLAYBOOK);
    }

    @Test
    void the_same_report_sent_twice_is_recorded_once() {
        after(and(following(), done(CHECK_COMPANY)))
                .when(report(CHECK_COMPANY, TODAY, "as agreed", null, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_report_without_a_day_repeated_a_day_later_is_recorded_once() {
        after(and(following(), done(CHECK_COMPANY)))
                .andGivenCurrentTime(morningOf(TODAY.plusDays(1)))
                .when(report(CHECK_COMPANY, null, "as agreed", null, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_report_of_a_finished_action_is_refused() {
        after(and(following(), done(CHECK_COMPANY)))
                .when(report(CHECK_COMPANY, null, "put otherwise", null, null))
                .expectNoEvents()
                .expectExceptionDetails(PreventionRefusal.ACTION_ALREADY_DONE);
    }

    @Test
    void a_waived_action_can_be_done_after_all() {
        after(and(following(), waived(PAYMENT_TALK)))
                .when(report(PAYMENT_TALK, null, null, null, null))
                .expectEvents(done(PAYMENT_TALK));
    }

    @Test
    void when_the_documents_are_confirmed_the_money_is_waited_for() {
        deal().following(PREVENTION)
                .after(awaitingDocuments())
                .when(report(DOCUMENTS, null, "as agreed", null, null))
                .expectEvents(
                        done(DOCUMENTS),
                        passed(Stage.DELIVERY, GateBasis.ALL_DONE, CoverageLevel.BELOW),
                        entered(Stage.PAYMENT));
    }

    @Test
    void a_paid_deal_ends_when_the_last_mandatory_action_is_done() {
        deal().following(playbook(PAYMENT_CALL))
                .after(and(owingByPlaybook(), plannedFor(by(DUE, PAYMENT_CALL)), paid("100", "0"), ended()))
                .andGivenCurrentTime(morningOf(PAY_DAY.plusDays(3)))
                .when(report(PAYMENT_CALL, TODAY, null, null, null))
                .expectEvents(
                        done(PAYMENT_CALL), passedOn(PAY_DAY.plusDays(3)), closed(Outcome.PAID, PAY_DAY.plusDays(3)));
    }

    @Test
    void the_thanks_can_be_said_after_the_end_of_the_deal() {
        var paidUp = and(
                owingByPlaybook(),
                paid("100", "0"),
                closed(Outcome.PAID, PAY_DAY),
                plannedFor(by(PAY_DAY.plusDays(1), THANKS)),
                ended());
        after(paidUp).when(report(THANKS, null, null, null, null)).expectEvents(done(THANKS));
    }

    private static StageGatePassed passedOn(LocalDate day) {
        var today = passed(Stage.PAYMENT, GateBasis.ALL_DONE, CoverageLevel.BELOW);
        return new StageGatePassed(
                today.dealId(),
                today.customerId(),
                today.stage(),
                day,
                today.basis(),
                today.playbook(),
                today.coverage(),
                today.warningSigns(),
                today.riskScore());
    }
}
