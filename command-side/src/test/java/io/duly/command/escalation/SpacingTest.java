package io.duly.command.escalation;

import static io.duly.command.escalation.AskedLadder.under;
import static io.duly.command.escalation.AskedLadder.words;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.PolicyFixture.CALL;
import static io.duly.testing.PolicyFixture.CREDIT_HOLD;
import static io.duly.testing.PolicyFixture.REMINDER;
import static io.duly.testing.PolicyFixture.highestOnly;
import static io.duly.testing.PolicyFixture.spaced;
import static io.duly.testing.PolicyFixture.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.duly.command.policy.PolicyFile;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.escalation.StepSpacing;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Days off push steps together; a ladder may keep them apart. */
class SpacingTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 5, 15);
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 18);
    private static final AskedLadder OF_A_FRIDAY =
            under(spaced(REMINDER, CALL, CREDIT_HOLD)).in("ru").due(FRIDAY).overdueAlready();

    @Test
    void a_debt_due_on_a_friday_is_reminded_on_monday_and_called_about_on_tuesday() {
        assertThat(words(OF_A_FRIDAY.on(MONDAY))).containsExactly("take friendly-reminder");
        assertThat(OF_A_FRIDAY.nextAfter(MONDAY)).isEqualTo(morningOf(MONDAY.plusDays(1)));
        assertThat(words(OF_A_FRIDAY.done(REMINDER).on(MONDAY.plusDays(1)))).containsExactly("take call");
    }

    @Test
    void steps_that_are_apart_already_keep_their_days() {
        var ofAMonday = OF_A_FRIDAY.due(MONDAY);
        assertThat(words(ofAMonday.done(REMINDER).on(MONDAY.plusDays(2)))).isEmpty();
        assertThat(words(ofAMonday.done(REMINDER).on(MONDAY.plusDays(3)))).containsExactly("take call");
    }

    @Test
    void a_step_from_the_given_offset_on_comes_on_its_own_day() {
        var ladder = under(spaced(REMINDER, step("second", 9, 2), CREDIT_HOLD))
                .in("ru")
                .due(LocalDate.of(2026, 5, 14))
                .overdueAlready()
                .done(REMINDER);
        assertThat(words(ladder.on(LocalDate.of(2026, 5, 25))))
                .containsExactly("take credit-hold", "skip second: SUPERSEDED");
    }

    @Test
    void in_a_ladder_that_says_nothing_of_it_no_step_moves() {
        var older = under(highestOnly(REMINDER, CALL)).in("ru").due(FRIDAY).overdueAlready();
        assertThat(words(older.on(MONDAY))).containsExactly("take call", "skip friendly-reminder: SUPERSEDED");
    }

    @Test
    void the_shipped_ladder_loses_no_early_step_on_any_due_date_of_the_year() throws IOException {
        var times = AskedLadder.times("ru");
        var policy = standard();
        for (var due = LocalDate.of(2026, 1, 1); due.getYear() == 2026; due = due.plusDays(1)) {
            assertThat(earlyDays(policy, times, due))
                    .as("due on %s", due)
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void a_spacing_of_nothing_cannot_even_be_written_down() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StepSpacing(0, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new StepSpacing(1, 4000));
    }

    private static List<LocalDate> earlyDays(EscalationPolicy policy, LadderTimes times, LocalDate due) {
        var owed = under(policy).due(due).inputs(morningOf(due)).instalments().getFirst();
        return policy.steps().stream()
                .filter(step -> step.offsetDays() < 10)
                .map(step -> times.dayFor(step, policy, owed))
                .toList();
    }

    private static EscalationPolicy standard() throws IOException {
        try (var file = SpacingTest.class.getResourceAsStream("/policies/standard.yaml")) {
            return PolicyFile.read(Objects.requireNonNull(file).readAllBytes());
        }
    }
}
