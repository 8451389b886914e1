package io.duly.command.prevention;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.testing.ContactFixture.ACCOUNTANT;
import static io.duly.testing.ContactFixture.SECRETARY;
import static io.duly.testing.ContactFixture.threeByThree;
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
import static io.duly.testing.PlaybookFixture.CLAUSES;
import static io.duly.testing.PlaybookFixture.DOCUMENTS;
import static io.duly.testing.PlaybookFixture.PAYMENT_TALK;
import static io.duly.testing.PlaybookFixture.PREVENTION;
import static io.duly.testing.PlaybookFixture.THANKS;
import static io.duly.testing.PlaybookFixture.action;
import static io.duly.testing.PlaybookFixture.playbook;
import static io.duly.testing.PreventionFixture.TODAY;
import static io.duly.testing.PreventionFixture.awaitingDocuments;
import static io.duly.testing.PreventionFixture.by;
import static io.duly.testing.PreventionFixture.contractingByPlaybook;
import static io.duly.testing.PreventionFixture.done;
import static io.duly.testing.PreventionFixture.following;
import static io.duly.testing.PreventionFixture.owingByPlaybook;
import static io.duly.testing.PreventionFixture.passed;
import static io.duly.testing.PreventionFixture.plannedFor;
import static io.duly.testing.PreventionFixture.waived;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.contact.ContactRefusal;
import io.duly.command.playbook.PlaybookRefusal;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.contact.CoverageLevel;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.GateBasis;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.PreventionActionDone;
import io.duly.events.deal.StageGatePassed;
import io.duly.events.playbook.Anchor;
import io.duly.events.playbook.Evidence;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.Stage;
import io.duly.testing.PlaybookFixture;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinishPreventionActionTest {

    private static final String LINK = "https://documents.example/17";
    private static final PlaybookAction WITH_CONTACT = PlaybookFixture.ACCOUNTANT;
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
    void the_note_of_a_report_is_kept() {
        negotiation()
                .when(report(CHECK_COMPANY, null, "as agreed", null, null))
                .expectEvents(done(CHECK_COMPANY, "as agreed", null, null));
    }

    @Test
    void the_link_of_a_report_to_a_document_is_kept() {
        contract().when(report(CLAUSES, null, null, LINK, null)).expectEvents(done(CLAUSES, null, LINK, null));
    }

    @Test
    void the_contact_person_of_a_report_is_kept() {
        contract()
                .when(report(WITH_CONTACT, null, null, null, ACCOUNTANT))
                .expectEvents(done(WITH_CONTACT, null, null, ACCOUNTANT));
    }

    @ParameterizedTest
    @EnumSource(value = Evidence.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void no_action_is_done_without_the_evidence_that_it_asks_for(Evidence evidence) {
        var asked = action("asked", Stage.NEGOTIATION, false, Anchor.STAGE_ENTERED, 0, evidence);
        deal().following(playbook(asked))
                .with(threeByThree())
                .after(following())
                .when(report(
                        asked,
                        null,
                        evidence == Evidence.NOTE ? null : "as agreed",
                        evidence == Evidence.DOCUMENT_LINK ? null : LINK,
                        evidence == Evidence.CONTACT_PERSON ? null : ACCOUNTANT))
                .expectNoEvents()
                .expectExceptionDetails(PreventionRefusal.EVIDENCE_MISSING);
    }

    @Test
    void a_report_about_an_unknown_person_is_refused() {
        contract()
                .when(report(WITH_CONTACT, null, null, null, SECRETARY))
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.CONTACT_PERSON_UNKNOWN);
    }

    @Test
    void an_action_that_the_playbook_does_not_have_is_refused() {
        negotiation()
                .when(new FinishPreventionAction(DEAL, ActionId.of("sing-a-song"), null, null, null, null))
                .expectNoEvents()
                .expectExceptionDetails(PlaybookRefusal.ACTION_UNKNOWN);
    }

    @Test
    void an_action_that_was_done_tomorrow_is_refused() {
        negotiation()
                .when(report(PAYMENT_TALK, TODAY.plusDays(1), null, null, null))
                .expectNoEvents()
                .expectExceptionDetails(PreventionRefusal.DONE_IN_THE_FUTURE);
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

    @Test
    void a_report_with_a_blank_note_cannot_even_be_written_down() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> report(CHECK_COMPANY, null, " ", null, null))
                .returns("note", InvalidCommand::field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17", "documents/17", "https://documents example/17"})
    void a_report_with_a_document_that_nobody_can_open_cannot_even_be_written_down(String document) {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> report(CLAUSES, null, null, document, null))
                .returns("document", InvalidCommand::field);
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

    private static TestExecutor<?> negotiation() {
        return after(following());
    }

    private static TestExecutor<?> contract() {
        return after(contractingByPlaybook());
    }

    private static TestExecutor<?> after(List<DealEvent> history) {
        return deal().following(PREVENTION).with(threeByThree()).after(history);
    }

    private static FinishPreventionAction report(
            PlaybookAction action,
            @Nullable LocalDate doneOn,
            @Nullable String note,
            @Nullable String document,
            @Nullable ContactPersonId contact) {
        return new FinishPreventionAction(DEAL, action.action(), doneOn, note, document, contact);
    }
}
