package io.duly.command.dispute;

import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.command.dispute.Contesting.DEADLINE;
import static io.duly.command.dispute.Contesting.DISPUTE;
import static io.duly.command.dispute.Contesting.OTHER_DISPUTE;
import static io.duly.command.dispute.Contesting.OWNER;
import static io.duly.command.dispute.Contesting.RAISED_ON;
import static io.duly.command.dispute.Contesting.contest;
import static io.duly.command.dispute.Contesting.contested;
import static io.duly.command.dispute.Contesting.resolvedForCreditor;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.ISSUED_ON;
import static io.duly.testing.DealFixture.PAY_DAY;
import static io.duly.testing.DealFixture.SECOND_INSTALMENT;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.closed;
import static io.duly.testing.DealFixture.ended;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.owing;
import static io.duly.testing.DealFixture.owingInTwoParts;
import static io.duly.testing.DealFixture.paid;
import static io.duly.testing.DealFixture.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.deal.DealRefusal;
import io.duly.command.refusal.InvalidCommand;
import io.duly.command.refusal.Reason;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DisputeReason;
import io.duly.events.deal.Outcome;
import io.duly.events.shared.UserName;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RaiseDisputeTest {

    private static final Money EVERYTHING = euro("100");

    @Test
    void a_dispute_is_recorded_and_its_deadline_is_looked_at() {
        given(owing()).when(contest("30")).expectEvents(contested("30"), planned(DEADLINE.plusDays(1)));
    }

    @Test
    void the_same_dispute_sent_twice_is_recorded_once() {
        given(and(owing(), contested("30")))
                .when(contest("30"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_dispute_that_was_resolved_is_repeated_like_any_other() {
        given(and(owing(), contested("30"), resolvedForCreditor("30", RAISED_ON)))
                .when(contest("30"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_dispute_with_other_contents_under_the_same_id_is_refused() {
        refused(and(owing(), contested("30")), contest("31"), DisputeRefusal.DISPUTE_EXISTS, null);
    }

    @Test
    void more_than_is_open_is_not_contested() {
        refused(owing(), contest("100.01"), DisputeRefusal.CONTESTED_MORE_THAN_OPEN, "amount");
        refused(and(owing(), paid("40", "60")), contest("60.01"), DisputeRefusal.CONTESTED_MORE_THAN_OPEN, "amount");
    }

    @Test
    void what_one_dispute_contests_is_not_contested_by_another() {
        var contestedInPart = and(owing(), contested("30"), planned(DEADLINE.plusDays(1)));
        refused(
                contestedInPart,
                contest(OTHER_DISPUTE, INSTALMENT, "70.01"),
                DisputeRefusal.CONTESTED_MORE_THAN_OPEN,
                "amount");
        given(contestedInPart)
                .when(contest(OTHER_DISPUTE, INSTALMENT, "70"))
                .expectEvents(contested(OTHER_DISPUTE, INSTALMENT, "70"));
    }

    @Test
    void what_was_resolved_may_be_contested_again() {
        given(and(owing(), contested("100"), resolvedForCreditor("100", RAISED_ON), planned(DUE.plusDays(1))))
                .when(contest(OTHER_DISPUTE, INSTALMENT, "100"))
                .expectEvents(contested(OTHER_DISPUTE, INSTALMENT, "100"), planned(DEADLINE.plusDays(1)));
    }

    @Test
    void each_part_of_an_invoice_is_contested_for_itself() {
        given(and(owingInTwoParts(), contested("60"), planned(DEADLINE.plusDays(1))))
                .when(contest(OTHER_DISPUTE, SECOND_INSTALMENT, "40"))
                .expectEvents(contested(OTHER_DISPUTE, SECOND_INSTALMENT, "40"));
    }

    @Test
    void an_instalment_that_the_deal_does_not_have_is_refused() {
        refused(owing(), contest(DISPUTE, SECOND_INSTALMENT, "10"), DealRefusal.INSTALMENT_UNKNOWN, "instalmentId");
    }

    @Test
    void an_instalment_that_owes_nothing_is_not_contested() {
        refused(and(owingInTwoParts(), paid("60", "0")), contest("10"), DealRefusal.NOTHING_OPEN, "instalmentId");
    }

    @Test
    void nothing_is_contested_on_a_deal_that_has_ended() {
        refused(
                and(owing(), paid("100", "0"), closed(Outcome.PAID, PAY_DAY), ended()),
                contest("10"),
                DealRefusal.DEAL_CLOSED,
                null);
    }

    @Test
    void a_dispute_is_not_older_than_its_invoice() {
        refused(
                owing(),
                contest(DISPUTE, INSTALMENT, "10", OWNER, DEADLINE, ISSUED_ON.minusDays(1)),
                DealRefusal.BEFORE_THE_INVOICE,
                "raisedOn");
    }

    @Test
    void a_deadline_lies_ahead() {
        for (var day : List.of(RAISED_ON, RAISED_ON.minusDays(1))) {
            refused(
                    owing(),
                    contest(DISPUTE, INSTALMENT, "10", OWNER, day, RAISED_ON),
                    DisputeRefusal.DEADLINE_NOT_AHEAD,
                    "deadline");
        }
    }

    @Test
    void a_dispute_is_looked_after_by_somebody_who_may_resolve_it() {
        refused(owing(), by(DisputeRoom.STRANGER), DisputeRefusal.DISPUTE_OWNER_UNKNOWN, "owner");
        refused(owing(), by(DisputeRoom.AUDITOR), DisputeRefusal.OWNER_MAY_NOT_RESOLVE, "owner");
    }

    @Test
    void another_currency_than_that_of_the_deal_is_refused() {
        var command = new RaiseDispute(
                DEAL,
                DISPUTE,
                INSTALMENT,
                Money.parse("USD 10"),
                DisputeReason.PRICE,
                OWNER,
                DEADLINE,
                RAISED_ON,
                List.of(),
                null);
        refused(owing(), command, DealRefusal.CURRENCY_DIFFERS, null);
    }

    @Test
    void nothing_cannot_be_contested() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> contest("0"))
                .returns("amount", InvalidCommand::field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"act-3.pdf", "not a link", ""})
    void a_document_is_a_whole_link(String document) {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> new RaiseDispute(
                        DEAL,
                        DISPUTE,
                        INSTALMENT,
                        EVERYTHING,
                        DisputeReason.OTHER,
                        OWNER,
                        DEADLINE,
                        RAISED_ON,
                        List.of("https://documents.example/1", document),
                        null))
                .returns("documents", InvalidCommand::field);
    }

    @Test
    void the_day_on_which_it_was_raised_is_a_fact_and_the_deadline_is_none() {
        assertThat(contest("10").happenedOn()).containsOnlyKeys("raisedOn");
    }

    private static RaiseDispute by(UserName owner) {
        return contest(DISPUTE, INSTALMENT, "10", owner, DEADLINE, RAISED_ON);
    }

    private static void refused(List<DealEvent> history, RaiseDispute command, Reason reason, @Nullable String field) {
        given(history).when(command).expectNoEvents().expectException(RefusedField.refused(reason, field));
    }
}
