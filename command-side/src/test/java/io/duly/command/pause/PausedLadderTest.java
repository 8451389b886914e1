package io.duly.command.pause;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.becameOverdue;
import static io.duly.testing.DealFixture.ended;
import static io.duly.testing.DealFixture.inputs;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.DealFixture.overdue;
import static io.duly.testing.DealFixture.owing;
import static io.duly.testing.DealFixture.planned;
import static io.duly.testing.DealFixture.taken;
import static io.duly.testing.PolicyFixture.CALL;
import static io.duly.testing.PolicyFixture.REMINDER;
import static org.axonframework.test.matchers.Matchers.matches;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.axonframework.test.matchers.Matchers.sequenceOf;

import io.duly.command.escalation.EvaluateEscalation;
import io.duly.events.contact.ChannelKind;
import io.duly.events.customer.CollectionPaused;
import io.duly.events.customer.CollectionResumed;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.deal.EscalationPaused;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.pause.Pause;
import io.duly.events.pause.PauseClock;
import io.duly.events.shared.PauseId;
import io.duly.testing.CustomerFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the ladder of a deal makes of pauses. */
class PausedLadderTest {

    private static final EvaluateEscalation EVALUATION = new EvaluateEscalation(DEAL);
    private static final PauseId PAUSE = PauseId.of("00000000-0000-0000-0000-0000000000f5");
    private static final LocalDate FIRST_STEP = DUE.plusDays(1);
    private static final LocalDate LAST = DUE.plusDays(9);

    @Test
    void a_pause_whose_clock_stops_moves_the_steps_to_come_by_its_days() {
        var stopped = new EscalationPaused(DEAL, CUSTOMER, null, pause(DUE.plusDays(2), LAST, PauseClock.STOPS));
        deal().after(and(overdue(), stopped))
                .andGivenCurrentTime(morningOf(DUE.plusDays(3)))
                .when(EVALUATION)
                .expectEvents(planned(LAST.plusDays(2)));
    }

    @Test
    void the_ladder_of_a_paused_customer_takes_nothing_and_is_looked_at_again_on_the_next_working_day() {
        deal().with(customer(paused(List.of(), DUE, LAST, PauseClock.RUNS)))
                .after(owing())
                .andGivenCurrentTime(morningOf(FIRST_STEP))
                .when(EVALUATION)
                .expectEvents(becameOverdue("100"), planned(FIRST_STEP.plusDays(1)));
    }

    @Test
    void nothing_goes_out_on_the_last_day_of_a_customers_pause_nor_on_the_day_on_which_somebody_ends_it() {
        var ended = new CollectionResumed(CUSTOMER, PAUSE, FIRST_STEP, "They have moved");
        for (var history : List.of(
                customer(paused(List.of(), DUE, FIRST_STEP, PauseClock.RUNS)),
                customer(paused(List.of(), DUE, LAST, PauseClock.RUNS), ended))) {
            deal().with(history)
                    .after(owing())
                    .andGivenCurrentTime(morningOf(FIRST_STEP))
                    .when(EVALUATION)
                    .expectEvents(becameOverdue("100"), planned(FIRST_STEP.plusDays(1)));
        }
    }

    @Test
    void after_a_customers_pause_the_debt_gets_the_one_step_that_its_age_deserves() {
        deal().with(customer(paused(List.of(), DUE, LAST, PauseClock.RUNS)))
                .after(and(owing(), becameOverdue("100"), planned(LAST.plusDays(1))))
                .andGivenCurrentTime(morningOf(LAST.plusDays(1)))
                .when(EVALUATION)
                .expectEventsMatching(payloadsMatching(sequenceOf(
                        matches(event -> event.equals(new EscalationStepTaken(
                                DEAL, CUSTOMER, INSTALMENT, inputs(CALL, LAST.plusDays(1), "100")))),
                        matches(event -> event.getClass().getSimpleName().equals("EscalationStepSkipped")),
                        matches(event -> event.equals(ended())))));
    }

    @Test
    void the_days_of_a_customers_stopped_clock_do_not_count_even_when_it_is_over() {
        deal().with(customer(paused(List.of(), DUE.plusDays(2), LAST, PauseClock.STOPS)))
                .after(and(overdue(), planned(LAST.plusDays(1))))
                .andGivenCurrentTime(morningOf(LAST.plusDays(1)))
                .when(EVALUATION)
                .expectEvents(planned(LAST.plusDays(2)));
    }

    @Test
    void where_nobody_may_be_written_to_the_reminder_waits() {
        deal().with(customer(paused(List.of(ChannelKind.EMAIL), DUE, LAST, PauseClock.RUNS)))
                .after(owing())
                .andGivenCurrentTime(morningOf(FIRST_STEP))
                .when(EVALUATION)
                .expectEvents(becameOverdue("100"), planned(FIRST_STEP.plusDays(1)));
    }

    @Test
    void a_paused_channel_keeps_no_step_waiting_that_goes_another_way() {
        deal().with(customer(paused(List.of(ChannelKind.MOBILE, ChannelKind.POST), DUE, LAST, PauseClock.RUNS)))
                .after(owing())
                .andGivenCurrentTime(morningOf(FIRST_STEP))
                .when(EVALUATION)
                .expectEvents(becameOverdue("100"), taken(REMINDER, "100"), planned(DUE.plusDays(3)));
    }

    private static List<CustomerEvent> customer(CustomerEvent... events) {
        return Stream.concat(Stream.of(CustomerFixture.registered()), Stream.of(events))
                .toList();
    }

    private static CollectionPaused paused(
            List<ChannelKind> channels, LocalDate from, LocalDate until, PauseClock clock) {
        return new CollectionPaused(CUSTOMER, channels, pause(from, until, clock));
    }

    private static Pause pause(LocalDate from, LocalDate until, PauseClock clock) {
        return new Pause(PAUSE, from, until, clock, "Their accounts department moves");
    }
}
