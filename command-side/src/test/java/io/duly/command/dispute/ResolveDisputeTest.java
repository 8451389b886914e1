package io.duly.command.dispute;

import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.command.dispute.Contesting.DEADLINE;
import static io.duly.command.dispute.Contesting.DISPUTE;
import static io.duly.command.dispute.Contesting.OTHER_DISPUTE;
import static io.duly.command.dispute.Contesting.RAISED_ON;
import static io.duly.command.dispute.Contesting.byCreditNote;
import static io.duly.command.dispute.Contesting.contested;
import static io.duly.command.dispute.Contesting.fellAway;
import static io.duly.command.dispute.Contesting.forCreditor;
import static io.duly.command.dispute.Contesting.resolved;
import static io.duly.command.dispute.Contesting.resolvedForCreditor;
import static io.duly.events.deal.DisputeResolution.FOR_CREDITOR;
import static io.duly.events.deal.DisputeResolution.FOR_DEBTOR;
import static io.duly.events.deal.DisputeResolution.IN_PART;
import static io.duly.testing.DealFixture.CREDIT_NOTE;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.PAY_DAY;
import static io.duly.testing.DealFixture.SECOND_INSTALMENT;
import static io.duly.testing.DealFixture.allocated;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.closed;
import static io.duly.testing.DealFixture.credited;
import static io.duly.testing.DealFixture.ended;
import static io.duly.testing.DealFixture.owing;
import static io.duly.testing.DealFixture.owingInTwoParts;
import static io.duly.testing.DealFixture.paid;
import static io.duly.testing.DealFixture.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.deal.DealRefusal;
import io.duly.command.refusal.InvalidCommand;
import io.duly.command.refusal.Reason;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DisputeResolution;
import io.duly.events.deal.DisputeResolved;
import io.duly.events.deal.Outcome;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResolveDisputeTest {

    private static final List<DealEvent> CONTESTED = and(owing(), contested("30"), planned(DEADLINE.plusDays(1)));

    @Test
    void what_the_debtor_owes_after_all_is_asked_for_again() {
        given(CONTESTED)
                .when(forCreditor(RAISED_ON))
                .expectEvents(resolvedForCreditor("30", RAISED_ON), planned(DUE.plusDays(1)));
    }

    @Test
    void of_a_contested_part_that_was_paid_only_the_rest_goes_on() {
        given(and(CONTESTED, paid("80", "20")))
                .when(forCreditor(RAISED_ON))
                .expectEvents(resolvedForCreditor("20", RAISED_ON), planned(DUE.plusDays(1)));
    }

    @Test
    void a_credit_note_gives_up_what_the_debtor_was_right_about() {
        given(and(CONTESTED, note("30", "70")))
                .when(byCreditNote(FOR_DEBTOR, RAISED_ON))
                .expectEvents(resolved(FOR_DEBTOR, "30", "0", RAISED_ON), planned(DUE.plusDays(1)));
    }

    @Test
    void a_credit_note_may_give_up_more_than_was_contested() {
        given(and(CONTESTED, note("40", "60")))
                .when(byCreditNote(FOR_DEBTOR, RAISED_ON))
                .expectEvents(resolved(FOR_DEBTOR, "30", "0", RAISED_ON), planned(DUE.plusDays(1)));
    }

    @Test
    void a_credit_note_over_what_payments_left_of_the_contested_amount_is_enough() {
        given(and(CONTESTED, paid("80", "20"), note("20", "0"), fellAway(PAY_DAY)))
                .when(byCreditNote(FOR_DEBTOR, RAISED_ON))
                .expectEvents(resolved(FOR_DEBTOR, "20", "0", RAISED_ON), closed(Outcome.PAID, PAY_DAY), ended());
    }

    @Test
    void where_the_debtor_was_right_in_part_the_rest_goes_on() {
        given(and(CONTESTED, note("10", "90")))
                .when(byCreditNote(IN_PART, RAISED_ON))
                .expectEvents(resolved(IN_PART, "10", "20", RAISED_ON), planned(DUE.plusDays(1)));
    }

    @Test
    void a_dispute_that_its_own_credit_note_ended_is_resolved_all_the_same() {
        var credited = and(owing(), contested("100"), note("100", "0"), fellAway(PAY_DAY), ended());
        given(credited)
                .when(byCreditNote(FOR_DEBTOR, RAISED_ON))
                .expectEvents(resolved(FOR_DEBTOR, "100", "0", RAISED_ON));
    }

    @Test
    void the_same_resolution_sent_twice_is_recorded_once() {
        given(and(CONTESTED, resolvedForCreditor("30", RAISED_ON)))
                .when(forCreditor(RAISED_ON))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_dispute_is_resolved_in_one_way() {
        refused(
                and(CONTESTED, note("30", "70"), resolvedForCreditor("30", RAISED_ON)),
                byCreditNote(FOR_DEBTOR, RAISED_ON),
                DisputeRefusal.DISPUTE_ALREADY_RESOLVED,
                null);
    }

    @Test
    void a_dispute_that_nobody_raised_is_not_resolved() {
        refused(owing(), forCreditor(RAISED_ON), DisputeRefusal.DISPUTE_UNKNOWN, null);
    }

    @Test
    void a_dispute_is_not_resolved_before_it_was_raised() {
        refused(CONTESTED, forCreditor(RAISED_ON.minusDays(1)), DisputeRefusal.RESOLVED_BEFORE_RAISED, "resolvedOn");
    }

    @Test
    void a_credit_note_that_the_deal_does_not_have_is_refused() {
        refused(CONTESTED, byCreditNote(FOR_DEBTOR, RAISED_ON), DealRefusal.CREDIT_NOTE_UNKNOWN, "creditNoteId");
    }

    @Test
    void a_credit_note_that_lowers_another_instalment_is_refused() {
        var other = credited("40", "0", allocated(SECOND_INSTALMENT, "40", PAY_DAY, "0"));
        refused(
                and(owingInTwoParts(), contested("30"), other),
                byCreditNote(FOR_DEBTOR, RAISED_ON),
                DisputeRefusal.CREDIT_NOTE_ELSEWHERE,
                "creditNoteId");
    }

    @Test
    void a_credit_note_that_was_known_before_the_dispute_gives_up_nothing_of_it() {
        given(and(owing(), note("30", "70")))
                .andGivenCurrentTime(Instant.parse("2026-03-01T10:00:00Z"))
                .andGiven(contested("30"))
                .when(byCreditNote(FOR_DEBTOR, RAISED_ON))
                .expectNoEvents()
                .expectException(RefusedField.refused(DisputeRefusal.CREDIT_NOTE_BEFORE_DISPUTE, "creditNoteId"));
    }

    @Test
    void a_credit_note_over_less_than_is_contested_says_that_the_debtor_was_right_in_part() {
        refused(
                and(CONTESTED, note("29.99", "70.01")),
                byCreditNote(FOR_DEBTOR, RAISED_ON),
                DisputeRefusal.CREDIT_NOTE_TOO_SMALL,
                "creditNoteId");
    }

    @Test
    void where_a_credit_note_gives_up_all_nothing_goes_on() {
        refused(
                and(CONTESTED, note("30", "70")),
                byCreditNote(IN_PART, RAISED_ON),
                DisputeRefusal.CREDIT_NOTE_GIVES_ALL,
                "creditNoteId");
    }

    @Test
    void one_credit_note_does_not_end_two_disputes() {
        var both = and(CONTESTED, contested(OTHER_DISPUTE, INSTALMENT, "30"), note("30", "70"));
        var first = resolved(FOR_DEBTOR, "30", "0", RAISED_ON);
        var ofTheOther = new DisputeResolved(
                DEAL,
                first.customerId(),
                OTHER_DISPUTE,
                INSTALMENT,
                FOR_DEBTOR,
                CREDIT_NOTE,
                first.credited(),
                first.goesOn(),
                RAISED_ON,
                null);
        for (var resolution : List.of(FOR_DEBTOR, IN_PART)) {
            refused(
                    and(both, ofTheOther),
                    byCreditNote(resolution, RAISED_ON),
                    DisputeRefusal.CREDIT_NOTE_TOO_SMALL,
                    "creditNoteId");
        }
    }

    @Test
    void a_credit_note_is_named_exactly_where_the_debtor_was_right() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> byCreditNote(FOR_CREDITOR, RAISED_ON))
                .returns("creditNoteId", InvalidCommand::field);
        for (var resolution : List.of(FOR_DEBTOR, IN_PART)) {
            assertThatExceptionOfType(InvalidCommand.class)
                    .isThrownBy(() -> withoutNote(resolution))
                    .returns("creditNoteId", InvalidCommand::field);
        }
    }

    @Test
    void the_day_on_which_it_was_resolved_is_a_fact() {
        assertThat(forCreditor(RAISED_ON).happenedOn()).containsOnlyKeys("resolvedOn");
    }

    private static ResolveDispute withoutNote(DisputeResolution resolution) {
        return new ResolveDispute(DEAL, DISPUTE, resolution, null, RAISED_ON, null);
    }

    private static CreditNoteIssued note(String amount, String openAfter) {
        return credited(amount, "0", allocated(INSTALMENT, amount, PAY_DAY, openAfter));
    }

    private static void refused(
            List<DealEvent> history, ResolveDispute command, Reason reason, @Nullable String field) {
        given(history).when(command).expectNoEvents().expectException(RefusedField.refused(reason, field));
    }
}
