package io.duly.command.deal;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.negotiating;
import static io.duly.testing.PolicyFixture.TWO_STEPS;

import io.duly.command.escalation.MigratePolicy;
import io.duly.command.web.ExpectedVersion;
import io.duly.command.web.StaleVersion;
import java.util.Map;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** The door for other rooms, tried with a command of the ladder's. */
class DealsTest {

    private static final MigratePolicy COMMAND = new MigratePolicy(DEAL, 2);
    private static final long VERSION = negotiating().size() - 1L;

    @Test
    void the_version_that_was_seen_lets_the_command_of_another_room_pass() {
        given().when(COMMAND, expecting(VERSION)).expectSuccessfulHandlerExecution();
    }

    @Test
    void an_older_version_is_stale_for_the_command_of_another_room() {
        given().when(COMMAND, expecting(VERSION - 1)).expectNoEvents().expectException(StaleVersion.class);
    }

    @Test
    void a_refusal_of_another_room_that_was_judged_on_an_unseen_state_is_stale() {
        given().when(new MigratePolicy(DEAL, 9), expecting(VERSION - 1)).expectException(StaleVersion.class);
    }

    @Test
    void a_repeat_of_another_rooms_command_is_answered_whatever_version_was_seen() {
        given().when(new MigratePolicy(DEAL, 1), expecting(0)).expectNoEvents().expectResultMessagePayload(VERSION);
    }

    @Test
    void the_command_of_another_room_is_answered_with_the_version_it_led_to() {
        given().when(COMMAND).expectResultMessagePayload(VERSION + 1);
    }

    private static TestExecutor<Deal> given() {
        return deal().under(TWO_STEPS, TWO_STEPS).after(negotiating());
    }

    private static Map<String, Long> expecting(long version) {
        return Map.of(ExpectedVersion.KEY, version);
    }
}
