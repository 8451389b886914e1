package io.duly.command.policy;

import static io.duly.testing.PolicyFixture.CALL;
import static io.duly.testing.PolicyFixture.STANDARD;
import static io.duly.testing.PolicyFixture.TWO_STEPS;
import static io.duly.testing.PolicyFixture.highestOnly;
import static io.duly.testing.PolicyFixture.published;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.escalation.EscalationPolicy;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class PublishPolicyTest {

    private static final EscalationPolicy ANOTHER = highestOnly(CALL);

    private final AggregateTestFixture<PublishedPolicy> policy = new AggregateTestFixture<>(PublishedPolicy.class);

    @Test
    void a_ladder_begins_with_version_1() {
        policy.givenNoPriorActivity()
                .when(new PublishPolicy(STANDARD, 1, TWO_STEPS))
                .expectEvents(published(1, TWO_STEPS));
    }

    @Test
    void the_next_version_of_a_ladder_follows() {
        policy.given(published(1, TWO_STEPS))
                .when(new PublishPolicy(STANDARD, 2, ANOTHER))
                .expectEvents(published(2, ANOTHER));
    }

    @Test
    void the_same_version_of_a_ladder_sent_twice_is_published_once() {
        policy.given(published(1, TWO_STEPS), published(2, ANOTHER))
                .when(new PublishPolicy(STANDARD, 1, TWO_STEPS))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_published_version_of_a_ladder_never_changes() {
        policy.given(published(1, TWO_STEPS))
                .when(new PublishPolicy(STANDARD, 1, ANOTHER))
                .expectNoEvents()
                .expectExceptionDetails(PolicyRefusal.POLICY_VERSION_EXISTS);
    }

    @Test
    void no_version_of_a_ladder_is_left_out() {
        policy.given(published(1, TWO_STEPS))
                .when(new PublishPolicy(STANDARD, 3, ANOTHER))
                .expectNoEvents()
                .expectExceptionDetails(PolicyRefusal.POLICY_VERSION_NOT_NEXT);
    }

    @Test
    void there_is_no_version_of_a_ladder_before_the_first() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> new PublishPolicy(STANDARD, 0, TWO_STEPS))
                .returns("version", InvalidCommand::field);
    }
}
