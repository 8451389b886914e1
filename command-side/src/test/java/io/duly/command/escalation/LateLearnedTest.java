package io.duly.command.escalation;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.command.escalation.AskedLadder.under;
import static io.duly.command.escalation.AskedLadder.words;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INVOICE;
import static io.duly.testing.DealFixture.ISSUED_ON;
import static io.duly.testing.DealFixture.awaitingPayment;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.DealFixture.planned;
import static io.duly.testing.PolicyFixture.CALL;
import static io.duly.testing.PolicyFixture.CREDIT_HOLD;
import static io.duly.testing.PolicyFixture.REMINDER;
import static io.duly.testing.PolicyFixture.REMINDER_BEFORE;
import static io.duly.testing.PolicyFixture.highestOnly;
import static io.duly.testing.PolicyFixture.onlyFrom;
import static io.duly.testing.PolicyFixture.stepByStep;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.deal.IssueInvoice;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.Test;

/** A debt that was overdue before Duly learned of it. */
class LateLearnedTest {

    private static final LocalDate LEARNED = DUE.plusDays(1000);
    private static final LocalDate NEXT_DAY = LEARNED.plusDays(1);
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final AskedLadder LADDER = under(highestOnly(REMINDER_BEFORE, REMINDER, CALL, CREDIT_HOLD))
            .overdueAlready()
            .knownFrom(morningOf(LEARNED).minus(AN_HOUR))
            .byAge();

    @Test
    void it_takes_the_one_step_that_its_age_deserves() {
        assertThat(words(LADDER.on(NEXT_DAY)))
                .containsExactly(
                        "skip reminder-before: BEFORE_INVOICE_WAS_KNOWN",
                        "take credit-hold",
                        "skip call: SUPERSEDED",
                        "skip friendly-reminder: SUPERSEDED");
    }

    @Test
    void it_waits_for_the_next_working_day() {
        assertThat(words(LADDER.on(LEARNED))).containsExactly("skip reminder-before: BEFORE_INVOICE_WAS_KNOWN");
        assertThat(LADDER.nextAfter(LEARNED)).isEqualTo(morningOf(NEXT_DAY));
    }

    @Test
    void the_step_that_is_too_much_for_it_makes_room_for_the_one_below() {
        var ladder = under(highestOnly(REMINDER, CALL, onlyFrom("1000", CREDIT_HOLD)))
                .overdueAlready()
                .knownFrom(morningOf(LEARNED))
                .byAge();
        assertThat(words(ladder.on(NEXT_DAY)))
                .containsExactly("skip credit-hold: BELOW_MINIMUM", "take call", "skip friendly-reminder: SUPERSEDED");
    }

    @Test
    void it_is_spared_the_past_where_the_ladder_begins_now() {
        var ladder = under(highestOnly(REMINDER, CALL)).overdueAlready().knownFrom(morningOf(LEARNED));
        assertThat(words(ladder.on(NEXT_DAY)))
                .containsExactly(
                        "skip friendly-reminder: BEFORE_INVOICE_WAS_KNOWN", "skip call: BEFORE_INVOICE_WAS_KNOWN");
    }

    @Test
    void it_gets_no_burst_of_steps_where_they_come_one_by_one() {
        var ladder = under(stepByStep(REMINDER, CALL, CREDIT_HOLD))
                .overdueAlready()
                .knownFrom(morningOf(DUE.plusDays(5)))
                .byAge();
        assertThat(words(ladder.on(DUE.plusDays(6))))
                .containsExactly("take call", "skip friendly-reminder: SUPERSEDED");
        assertThat(ladder.nextAfter(DUE.plusDays(6))).isEqualTo(morningOf(DUE.plusDays(10)));
    }

    @Test
    void a_day_that_was_missed_after_it_was_known_is_made_up_for_as_ever() {
        var ladder = under(stepByStep(REMINDER, CALL, CREDIT_HOLD))
                .overdueAlready()
                .knownFrom(morningOf(DUE.plusDays(2)))
                .byAge();
        assertThat(words(ladder.on(DUE.plusDays(20)))).containsExactly("take friendly-reminder");
        assertThat(words(ladder.done(REMINDER).on(DUE.plusDays(21)))).containsExactly("take call");
    }

    @Test
    void an_invoice_that_is_entered_years_late_plans_the_next_morning() {
        var due = ISSUED_ON.minusYears(3);
        deal().after(awaitingPayment())
                .andGivenCurrentTime(morningOf(LEARNED).plus(AN_HOUR))
                .when(new IssueInvoice(DEAL, INVOICE, "00017", due, List.of(new IssueInvoice.Part(euro("100"), due))))
                .expectEventsMatching(
                        Matchers.payloadsMatching(Matchers.listWithAnyOf(Matchers.matches(planned(NEXT_DAY)::equals))));
    }
}
