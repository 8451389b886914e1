package io.duly.command.escalation;

import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.RECORDED;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.DealFixture.overdue;
import static io.duly.testing.DealFixture.owing;
import static io.duly.testing.PolicyFixture.CALL;
import static io.duly.testing.PolicyFixture.FIRST_VERSION;
import static io.duly.testing.PolicyFixture.REMINDER;
import static io.duly.testing.PolicyFixture.SECOND_VERSION;
import static io.duly.testing.PolicyFixture.TWO_STEPS;
import static io.duly.testing.PolicyFixture.highestOnly;
import static io.duly.testing.PolicyFixture.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.calendar.WorkingCalendars;
import io.duly.command.escalation.CustomerStandstills.Waiting;
import io.duly.command.testing.HandClock;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.shared.CalendarId;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.StepId;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The deal of {@link io.duly.testing.DealFixture}, told to a ladder of which nobody stored a decision. */
class RehearsalTest {

    private static final Instant END = morningOf(DUE.plusDays(30));

    private final List<EscalationStepTaken> taken = new ArrayList<>();

    @Test
    void what_was_planned_before_the_first_day_is_kept_even_if_nothing_more_is_told() {
        rehearse(FIRST_VERSION, TWO_STEPS, RECORDED.plusSeconds(1), owing());

        assertThat(steps()).containsExactly(REMINDER.step(), CALL.step());
    }

    @Test
    void steps_that_were_recorded_are_decided_anew() {
        rehearse(SECOND_VERSION, highestOnly(step("letter", 5, 1)), RECORDED, overdue());

        assertThat(steps()).containsExactly(StepId.of("letter"));
    }

    @Test
    void the_version_that_is_tried_stands_in_its_decisions() {
        rehearse(SECOND_VERSION, TWO_STEPS, RECORDED, owing());

        assertThat(taken)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.inputs().policy()).isEqualTo(SECOND_VERSION));
    }

    @Test
    void steps_of_before_the_first_day_stay_as_they_were() {
        rehearse(FIRST_VERSION, TWO_STEPS, RECORDED.plusSeconds(1), overdue());

        assertThat(steps()).containsExactly(CALL.step());
    }

    private List<StepId> steps() {
        return taken.stream().map(step -> step.inputs().step().step()).toList();
    }

    private void rehearse(PolicyVersion version, EscalationPolicy policy, Instant from, List<DealEvent> history) {
        var creditor = new CreditorTime(
                new HandClock(END),
                ZoneId.of("Europe/Moscow"),
                LocalTime.of(9, 0),
                WorkingCalendars.named(CalendarId.of("every-day")));
        var rehearsal = new Rehearsals(List.of(), List.of(), (_, _, _) -> Waiting.FOR_NOTHING, creditor)
                .of(version, policy, from, (event, _, _) -> {
                    if (event instanceof EscalationStepTaken step) {
                        taken.add(step);
                    }
                });
        history.forEach(event -> rehearsal.tell(event, RECORDED));
        rehearsal.finish(END);
    }
}
