package io.duly.command.dispute;

import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.command.dispute.Contesting.COLLEAGUE;
import static io.duly.command.dispute.Contesting.DEADLINE;
import static io.duly.command.dispute.Contesting.DISPUTE;
import static io.duly.command.dispute.Contesting.OTHER_DISPUTE;
import static io.duly.command.dispute.Contesting.OWNER;
import static io.duly.command.dispute.Contesting.RAISED_ON;
import static io.duly.command.dispute.Contesting.changed;
import static io.duly.command.dispute.Contesting.contested;
import static io.duly.command.dispute.Contesting.fellAway;
import static io.duly.command.dispute.Contesting.passed;
import static io.duly.command.dispute.Contesting.resolvedForCreditor;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.PAY_DAY;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.DealFixture.owing;
import static io.duly.testing.DealFixture.paid;
import static io.duly.testing.DealFixture.planned;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.deal.DealRefusal;
import io.duly.command.refusal.InvalidCommand;
import io.duly.command.refusal.Reason;
import io.duly.events.deal.DealEvent;
import io.duly.events.shared.UserName;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeDisputeTest {

    private static final LocalDate LATER = DEADLINE.plusDays(7);
    private static final List<DealEvent> CONTESTED = and(owing(), contested("30"), planned(DEADLINE.plusDays(1)));

    @Test
    void a_colleague_takes_over_with_another_deadline_and_amount() {
        given(CONTESTED)
                .when(change("20", COLLEAGUE, LATER))
                .expectEvents(changed("20", COLLEAGUE, LATER, RAISED_ON), planned(LATER.plusDays(1)));
    }

    @Test
    void what_is_left_out_stays_as_it_is() {
        given(CONTESTED)
                .when(change(null, COLLEAGUE, null))
                .expectEvents(changed("30", COLLEAGUE, DEADLINE, RAISED_ON));
    }

    @Test
    void a_change_sent_twice_is_recorded_once_even_when_its_deadline_has_passed() {
        given(and(CONTESTED, changed("20", COLLEAGUE, LATER, RAISED_ON), passed(LATER, LATER.plusDays(1))))
                .andGivenCurrentTime(morningOf(LATER.plusDays(2)))
                .when(change("20", COLLEAGUE, LATER))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void who_gets_a_new_deadline_has_not_missed_it() {
        given(and(CONTESTED, passed(DEADLINE, DEADLINE.plusDays(1)), planned(DUE.plusDays(1))))
                .andGivenCurrentTime(morningOf(DEADLINE.plusDays(2)))
                .when(change(null, null, LATER))
                .expectEvents(changed("30", OWNER, LATER, DEADLINE.plusDays(2)), planned(LATER.plusDays(1)));
    }

    @Test
    void a_dispute_that_nobody_raised_is_not_changed() {
        refused(owing(), change("20", null, null), DisputeRefusal.DISPUTE_UNKNOWN, null);
    }

    @Test
    void a_dispute_that_was_resolved_is_not_changed() {
        refused(
                and(CONTESTED, resolvedForCreditor("30", RAISED_ON)),
                change("20", null, null),
                DisputeRefusal.DISPUTE_ALREADY_RESOLVED,
                null);
    }

    @Test
    void a_dispute_about_a_debt_that_was_paid_is_not_changed() {
        refused(
                and(CONTESTED, paid("100", "0"), fellAway(PAY_DAY)),
                change("20", null, null),
                DisputeRefusal.DISPUTE_FELL_AWAY,
                null);
    }

    @Test
    void a_change_does_not_contest_more_than_is_open_beside_the_other_disputes() {
        refused(
                and(CONTESTED, contested(OTHER_DISPUTE, INSTALMENT, "50")),
                change("50.01", null, null),
                DisputeRefusal.CONTESTED_MORE_THAN_OPEN,
                "amount");
    }

    @Test
    void a_new_deadline_lies_ahead() {
        refused(CONTESTED, change(null, null, RAISED_ON), DisputeRefusal.DEADLINE_NOT_AHEAD, "deadline");
    }

    @Test
    void a_new_owner_may_resolve_the_dispute() {
        refused(CONTESTED, change(null, DisputeRoom.STRANGER, null), DisputeRefusal.DISPUTE_OWNER_UNKNOWN, "owner");
        refused(CONTESTED, change(null, DisputeRoom.AUDITOR, null), DisputeRefusal.OWNER_MAY_NOT_RESOLVE, "owner");
    }

    @Test
    void another_currency_than_that_of_the_deal_is_refused() {
        refused(
                CONTESTED,
                new ChangeDispute(DEAL, DISPUTE, Money.parse("USD 10"), null, null, "the expert is ill"),
                DealRefusal.CURRENCY_DIFFERS,
                null);
    }

    @Test
    void a_change_of_nothing_or_without_a_reason_cannot_even_be_written_down() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> change(null, null, null))
                .returns("amount", InvalidCommand::field);
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> new ChangeDispute(DEAL, DISPUTE, null, OWNER, null, " "))
                .returns("reason", InvalidCommand::field);
    }

    private static ChangeDispute change(
            @Nullable String amount, @Nullable UserName owner, @Nullable LocalDate deadline) {
        return new ChangeDispute(
                DEAL, DISPUTE, amount == null ? null : euro(amount), owner, deadline, "the expert is ill");
    }

    private static void refused(List<DealEvent> history, ChangeDispute command, Reason reason, @Nullable String field) {
        given(history).when(command).expectNoEvents().expectException(RefusedField.refused(reason, field));
    }
}
