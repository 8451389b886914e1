package io.duly.command.policy;

import static io.duly.testing.PolicyFixture.CALL;
import static io.duly.testing.PolicyFixture.STANDARD;
import static io.duly.testing.PolicyFixture.TWO_STEPS;
import static io.duly.testing.PolicyFixture.highestOnly;
import static io.duly.testing.PolicyFixture.published;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.escalation.EscalationStep;
import io.duly.events.playbook.Texts;
import io.duly.events.shared.CurrencyCode;
import java.math.BigDecimal;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.joda.money.CurrencyUnit;
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
    void a_version_of_a_ladder_that_changes_nothing_is_not_published() {
        policy.given(published(1, TWO_STEPS))
                .when(new PublishPolicy(STANDARD, 2, TWO_STEPS))
                .expectNoEvents()
                .expectExceptionDetails(PolicyRefusal.POLICY_UNCHANGED);
    }

    @Test
    void zeros_at_the_end_of_an_amount_change_nothing() {
        policy.given(published(1, withMinimum("50", "10.50")))
                .when(new PublishPolicy(STANDARD, 2, withMinimum("50.00", "10.5")))
                .expectNoEvents()
                .expectExceptionDetails(PolicyRefusal.POLICY_UNCHANGED);
    }

    @Test
    void another_least_amount_is_a_change() {
        policy.given(published(1, withMinimum("50", "10.50")))
                .when(new PublishPolicy(STANDARD, 2, withMinimum("50", "10.51")))
                .expectEvents(published(2, withMinimum("50", "10.51")));
    }

    @Test
    void words_with_an_unknown_blank_are_refused() {
        var step = CALL.saying(new Texts(Map.of("ru", "Оплатите {sum}")));
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> new PublishPolicy(STANDARD, 1, highestOnly(step)))
                .returns("steps[0].script.ru", InvalidCommand::field);
    }

    @Test
    void there_is_no_version_of_a_ladder_before_the_first() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> new PublishPolicy(STANDARD, 0, TWO_STEPS))
                .returns("version", InvalidCommand::field);
    }

    private static EscalationPolicy withMinimum(String amount, String euro) {
        return highestOnly(new EscalationStep(
                CALL.step(),
                CALL.offsetDays(),
                CALL.level(),
                CALL.action(),
                CALL.contact(),
                CALL.owner(),
                CALL.condition(),
                new BigDecimal(amount),
                Map.of(CurrencyCode.of(CurrencyUnit.EUR), new BigDecimal(euro))));
    }
}
