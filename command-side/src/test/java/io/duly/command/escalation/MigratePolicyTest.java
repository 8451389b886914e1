package io.duly.command.escalation;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.closedAsPaid;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.DealFixture.overdue;
import static io.duly.testing.DealFixture.owing;
import static io.duly.testing.DealFixture.planned;
import static io.duly.testing.PolicyFixture.CREDIT_HOLD;
import static io.duly.testing.PolicyFixture.FIRST_VERSION;
import static io.duly.testing.PolicyFixture.REMINDER;
import static io.duly.testing.PolicyFixture.REMINDER_BEFORE;
import static io.duly.testing.PolicyFixture.SECOND_VERSION;
import static io.duly.testing.PolicyFixture.TWO_STEPS;
import static io.duly.testing.PolicyFixture.highestOnly;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.deal.DealRefusal;
import io.duly.command.policy.PolicyRefusal;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.deal.PolicyMigrated;
import org.junit.jupiter.api.Test;

class MigratePolicyTest {

    private static final PolicyMigrated MIGRATED = new PolicyMigrated(DEAL, FIRST_VERSION, SECOND_VERSION);

    @Test
    void the_deal_follows_the_days_of_the_other_version() {
        deal().under(TWO_STEPS, highestOnly(REMINDER_BEFORE, REMINDER))
                .after(owing())
                .when(new MigratePolicy(DEAL, 2))
                .expectEvents(MIGRATED, planned(DUE.minusDays(7)));
    }

    @Test
    void steps_already_taken_stay_taken() {
        deal().under(TWO_STEPS, highestOnly(REMINDER, CREDIT_HOLD))
                .after(overdue())
                .andGivenCurrentTime(morningOf(DUE.plusDays(2)))
                .when(new MigratePolicy(DEAL, 2))
                .expectEvents(MIGRATED, planned(DUE.plusDays(10)));
    }

    @Test
    void moving_a_deal_to_the_version_it_follows_changes_nothing() {
        given(owing())
                .when(new MigratePolicy(DEAL, 1))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void moving_an_ended_deal_to_the_version_it_follows_changes_nothing() {
        given(closedAsPaid())
                .when(new MigratePolicy(DEAL, 1))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_version_of_the_ladder_that_was_never_published_is_refused() {
        given(owing())
                .when(new MigratePolicy(DEAL, 2))
                .expectNoEvents()
                .expectExceptionDetails(PolicyRefusal.POLICY_UNKNOWN);
    }

    @Test
    void a_deal_that_has_ended_follows_no_other_ladder() {
        deal().under(TWO_STEPS, TWO_STEPS)
                .after(closedAsPaid())
                .when(new MigratePolicy(DEAL, 2))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.DEAL_CLOSED);
    }

    @Test
    void there_is_no_version_of_a_ladder_before_the_first() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> new MigratePolicy(DEAL, 0))
                .returns("version", InvalidCommand::field);
    }
}
