package io.duly.command.escalation;

import static io.duly.command.escalation.EscalationSaga.EVALUATION_DUE;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.RECORDED;
import static io.duly.testing.DealFixture.ended;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.DealFixture.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duly.command.deal.DealRefusal;
import io.duly.command.platform.GeneralSerializer;
import io.duly.command.refusal.CommandRejected;
import io.duly.testing.DealFixture;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.test.saga.FixtureConfiguration;
import org.axonframework.test.saga.SagaTestFixture;
import org.junit.jupiter.api.Test;

class EscalationSagaTest {

    private static final Instant FIRST = morningOf(DUE.plusDays(1));
    private static final Instant SECOND = morningOf(DUE.plusDays(3));
    private static final EvaluateEscalation EVALUATION = new EvaluateEscalation(DEAL);

    private final FixtureConfiguration saga = new SagaTestFixture<>(EscalationSaga.class);

    @Test
    void the_saga_waits_for_the_moment_that_the_deal_has_planned() {
        saga.givenCurrentTime(RECORDED)
                .whenPublishingA(planned(DUE.plusDays(1)))
                .expectActiveSagas(1)
                .expectScheduledDeadline(FIRST, DEAL)
                .expectNoDispatchedCommands();
    }

    @Test
    void the_deal_is_asked_when_its_planned_moment_has_come() throws Exception {
        saga.givenCurrentTime(RECORDED)
                .andThenAPublished(planned(DUE.plusDays(1)))
                .whenTimeAdvancesTo(FIRST)
                .expectDispatchedCommands(EVALUATION)
                .expectActiveSagas(1);
    }

    @Test
    void the_deal_is_not_asked_a_moment_before_the_planned_one() {
        saga.givenCurrentTime(RECORDED)
                .andThenAPublished(planned(DUE.plusDays(1)))
                .whenTimeAdvancesTo(FIRST.minusMillis(1))
                .expectNoDispatchedCommands();
    }

    @Test
    void another_plan_takes_the_place_of_the_first() {
        saga.givenCurrentTime(RECORDED)
                .andThenAPublished(planned(DUE.plusDays(1)))
                .whenPublishingA(planned(DUE.plusDays(3)))
                .expectActiveSagas(1)
                .expectScheduledDeadline(SECOND, DEAL)
                .expectNoScheduledDeadlineWithName(FIRST, EVALUATION_DUE);
    }

    @Test
    void after_one_moment_the_next_is_waited_for() throws Exception {
        saga.givenCurrentTime(RECORDED)
                .andThenAPublished(planned(DUE.plusDays(1)))
                .andThenTimeAdvancesTo(FIRST)
                .andThenAPublished(planned(DUE.plusDays(3)))
                .whenTimeAdvancesTo(SECOND)
                .expectDispatchedCommands(EVALUATION);
    }

    @Test
    void the_clock_stops_when_no_day_matters_to_the_deal_any_more() {
        saga.givenCurrentTime(RECORDED)
                .andThenAPublished(planned(DUE.plusDays(1)))
                .whenPublishingA(ended())
                .expectActiveSagas(0)
                .expectNoScheduledDeadlines();
    }

    @Test
    void a_deal_that_owes_again_is_waited_for_again() {
        saga.givenCurrentTime(RECORDED)
                .andThenAPublished(planned(DUE.plusDays(1)))
                .andThenAPublished(ended())
                .whenPublishingA(planned(DUE.plusDays(3)))
                .expectActiveSagas(1)
                .expectScheduledDeadline(SECOND, DEAL);
    }

    @Test
    void what_else_happens_to_the_deal_is_no_concern_of_the_clock() {
        saga.givenCurrentTime(RECORDED)
                .andThenAPublished(planned(DUE.plusDays(1)))
                .whenPublishingA(DealFixture.paid("40", "60"))
                .expectActiveSagas(1)
                .expectScheduledDeadline(FIRST, DEAL);
    }

    @Test
    void a_refusal_ends_the_wait() {
        saga.setCallbackBehavior((_, _) -> {
            throw new CommandRejected(DealRefusal.DEAL_CLOSED, "this deal has ended");
        });
        saga.givenCurrentTime(RECORDED)
                .andThenAPublished(planned(DUE.plusDays(1)))
                .whenTimeAdvancesTo(FIRST)
                .expectActiveSagas(0);
    }

    @Test
    void any_other_failure_is_left_to_the_scheduler_to_try_again() {
        var attempts = new AtomicInteger();
        saga.setCallbackBehavior((_, _) -> {
            attempts.incrementAndGet();
            throw new IllegalStateException("the database is away");
        });
        var waiting = saga.givenCurrentTime(RECORDED).andThenAPublished(planned(DUE.plusDays(1)));
        assertThatThrownBy(() -> waiting.whenTimeAdvancesTo(FIRST)).hasRootCauseMessage("the database is away");
        assertThat(attempts).hasValue(1);
    }

    @Test
    void the_wait_survives_a_restart() {
        var serializer = GeneralSerializer.create();
        var stored = new SimpleSerializedObject<>(
                "{\"timer\":\"deadline-17\"}", String.class, EscalationSaga.class.getName(), null);
        EscalationSaga read = serializer.deserialize(stored);
        assertThat(serializer.serialize(read, String.class).getData()).isEqualTo("{\"timer\":\"deadline-17\"}");
    }
}
