package io.duly.command.escalation;

import static io.duly.command.escalation.AskedLadder.under;
import static io.duly.command.escalation.AskedLadder.words;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.ISSUED_ON;
import static io.duly.testing.DealFixture.inputs;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.PolicyFixture.CALL;
import static io.duly.testing.PolicyFixture.CONFIRM_SCHEDULED;
import static io.duly.testing.PolicyFixture.CREDIT_HOLD;
import static io.duly.testing.PolicyFixture.REMINDER;
import static io.duly.testing.PolicyFixture.REMINDER_BEFORE;
import static io.duly.testing.PolicyFixture.highestOnly;
import static io.duly.testing.PolicyFixture.onlyFrom;
import static io.duly.testing.PolicyFixture.onlyFromEuro;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static final AskedLadder LADDER =
            under(highestOnly(REMINDER_BEFORE, REMINDER, CALL)).overdueAlready();
    private static final LocalDate FRIDAY = LocalDate.of(2026, 5, 15);
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 18);

    @Test
    void a_step_is_taken_on_the_morning_of_its_day() {
        assertThat(words(LADDER.done(REMINDER_BEFORE).on(DUE.plusDays(1)))).containsExactly("take friendly-reminder");
    }

    @Test
    void a_step_is_not_taken_before_the_morning_of_its_day() {
        var before = morningOf(DUE.plusDays(1)).minusMillis(1);
        assertThat(words(LADDER.done(REMINDER_BEFORE).at(before))).isEmpty();
    }

    @Test
    void a_step_may_come_before_the_due_date() {
        assertThat(words(LADDER.on(DUE.minusDays(7)))).containsExactly("take reminder-before");
    }

    @Test
    void a_step_that_was_taken_is_not_taken_again() {
        assertThat(words(LADDER.done(REMINDER_BEFORE, REMINDER).on(DUE.plusDays(1))))
                .isEmpty();
    }

    @Test
    void a_missed_day_is_made_up_for_on_the_next() {
        assertThat(words(LADDER.done(REMINDER_BEFORE).on(DUE.plusDays(2)))).containsExactly("take friendly-reminder");
    }

    @Test
    void the_next_step_is_waited_for() {
        assertThat(LADDER.done(REMINDER_BEFORE).nextAfter(DUE.plusDays(1))).isEqualTo(morningOf(DUE.plusDays(3)));
    }

    @Test
    void after_the_last_step_nothing_is_waited_for() {
        assertThat(LADDER.done(REMINDER_BEFORE, REMINDER).nextAfter(DUE.plusDays(3)))
                .isNull();
    }

    @Test
    void a_step_is_recorded_with_everything_it_was_decided_on() {
        var onItsDay = LADDER.done(REMINDER_BEFORE).on(DUE.plusDays(1));
        assertThat(onItsDay)
                .containsExactly(new LadderDecision.Take(
                        LADDER.done(REMINDER_BEFORE).instalment(), inputs(REMINDER, DUE.plusDays(1), "100")));
    }

    @Test
    void no_step_is_taken_on_a_weekend() {
        var ladder = LADDER.in("ru").due(FRIDAY).done(REMINDER_BEFORE);
        assertThat(words(ladder.on(FRIDAY.plusDays(1)))).isEmpty();
        assertThat(words(ladder.on(FRIDAY.plusDays(2)))).isEmpty();
    }

    @Test
    void a_step_that_falls_on_a_weekend_is_taken_on_the_working_day_after() {
        var ladder = under(highestOnly(REMINDER)).in("ru").due(FRIDAY).overdueAlready();
        assertThat(words(ladder.on(MONDAY))).containsExactly("take friendly-reminder");
    }

    @Test
    void the_days_past_due_are_counted_by_the_calendar_whatever_day_a_step_is_taken() {
        var ladder = under(highestOnly(REMINDER)).in("ru").due(FRIDAY).overdueAlready();
        assertThat(ladder.on(MONDAY)).singleElement().isInstanceOfSatisfying(LadderDecision.Take.class, take -> {
            assertThat(take.inputs().daysPastDue()).isEqualTo(3);
            assertThat(take.inputs().scheduledOn()).isEqualTo(MONDAY);
        });
    }

    @Test
    void a_step_that_was_missed_on_a_friday_is_not_made_up_for_on_the_saturday() {
        var ladder = LADDER.in("ru").due(FRIDAY.minusDays(1)).done(REMINDER_BEFORE);
        assertThat(words(ladder.on(FRIDAY.plusDays(1)))).isEmpty();
        assertThat(ladder.nextAfter(FRIDAY.plusDays(1))).isEqualTo(morningOf(MONDAY));
    }

    @Test
    void a_step_for_late_payers_spares_the_others() {
        var ladder = under(highestOnly(CONFIRM_SCHEDULED));
        assertThat(words(ladder.on(DUE.minusDays(1)))).containsExactly("skip confirm-scheduled: CONDITION_NOT_MET");
    }

    @Test
    void a_step_for_late_payers_is_taken_for_a_late_payer() {
        var ladder = under(highestOnly(CONFIRM_SCHEDULED)).ofALatePayer();
        assertThat(words(ladder.on(DUE.minusDays(1)))).containsExactly("take confirm-scheduled");
    }

    @Test
    void a_step_for_late_payers_is_taken_for_a_customer_with_a_warning_sign() {
        var ladder = under(highestOnly(CONFIRM_SCHEDULED)).ofAWarnedCustomer();
        assertThat(words(ladder.on(DUE.minusDays(1)))).containsExactly("take confirm-scheduled");
    }

    @Test
    void a_step_for_late_payers_records_whether_a_late_payment_or_a_sign_was_the_reason() {
        var ladder = under(highestOnly(CONFIRM_SCHEDULED)).ofAWarnedCustomer();
        assertThat(ladder.on(DUE.minusDays(1)))
                .singleElement()
                .isInstanceOfSatisfying(LadderDecision.Take.class, take -> {
                    assertThat(take.inputs().latePayer()).isFalse();
                    assertThat(take.inputs().warningSign()).isTrue();
                });
    }

    @Test
    void a_step_for_everybody_does_not_record_what_it_did_not_ask() {
        var ladder =
                under(highestOnly(REMINDER)).overdueAlready().ofALatePayer().ofAWarnedCustomer();
        assertThat(ladder.on(DUE.plusDays(1)))
                .singleElement()
                .isInstanceOfSatisfying(LadderDecision.Take.class, take -> {
                    assertThat(take.inputs().latePayer()).isNull();
                    assertThat(take.inputs().warningSign()).isNull();
                });
    }

    @Test
    void only_a_step_that_has_come_due_asks_how_the_customer_paid() {
        var ladder = under(highestOnly(CONFIRM_SCHEDULED));
        assertThat(asks(ladder, DUE.minusDays(2))).isFalse();
        assertThat(asks(ladder, DUE.minusDays(1))).isTrue();
    }

    @Test
    void a_step_is_not_worth_taking_below_its_minimum() {
        var ladder = under(highestOnly(onlyFrom("50", REMINDER))).overdueAlready();
        assertThat(words(ladder.open("49.99").on(DUE.plusDays(1))))
                .containsExactly("skip friendly-reminder: BELOW_MINIMUM");
    }

    @Test
    void a_step_is_worth_taking_at_its_minimum() {
        var ladder = under(highestOnly(onlyFrom("50", REMINDER))).overdueAlready();
        assertThat(words(ladder.open("50").on(DUE.plusDays(1)))).containsExactly("take friendly-reminder");
    }

    @Test
    void the_minimum_of_a_currency_goes_before_the_one_for_all() {
        var ladder =
                under(highestOnly(onlyFromEuro("5", onlyFrom("500", REMINDER)))).overdueAlready();
        assertThat(words(ladder.open("4.99").on(DUE.plusDays(1))))
                .containsExactly("skip friendly-reminder: BELOW_MINIMUM");
        assertThat(words(ladder.open("5").on(DUE.plusDays(1)))).containsExactly("take friendly-reminder");
    }

    @Test
    void nobody_is_dunned_for_days_before_the_invoice_was_known() {
        var ladder = LADDER.knownFrom(morningOf(DUE.plusDays(2)));
        assertThat(words(ladder.on(DUE.plusDays(3))))
                .containsExactly(
                        "skip reminder-before: BEFORE_INVOICE_WAS_KNOWN",
                        "skip friendly-reminder: BEFORE_INVOICE_WAS_KNOWN",
                        "take call");
    }

    @Test
    void an_invoice_that_became_known_on_the_very_moment_of_a_step_is_in_time_for_it() {
        var ladder = under(highestOnly(REMINDER)).overdueAlready().knownFrom(morningOf(DUE.plusDays(1)));
        assertThat(words(ladder.on(DUE.plusDays(1)))).containsExactly("take friendly-reminder");
    }

    @Test
    void days_before_the_invoice_was_known_are_not_waited_for() {
        var ladder = under(highestOnly(REMINDER_BEFORE, CREDIT_HOLD)).overdueAlready();
        var inputs = ladder.knownFrom(morningOf(DUE)).inputs(morningOf(DUE));
        assertThat(new Ladder(ladder.times()).nextEvaluation(inputs)).isEqualTo(morningOf(DUE.plusDays(10)));
    }

    @Test
    void an_invoice_known_in_time_is_dunned_from_its_first_step() {
        assertThat(LADDER.nextAfter(ISSUED_ON)).isEqualTo(morningOf(DUE.minusDays(7)));
    }

    private static boolean asks(AskedLadder ladder, LocalDate day) {
        return new Ladder(ladder.times()).asksForCustomer(ladder.inputs(morningOf(day)));
    }
}
