package io.duly.command.customer;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.CustomerFixture.registered;

import io.duly.command.warning.RaiseWarningSign;
import io.duly.command.web.ExpectedVersion;
import io.duly.command.web.StaleVersion;
import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.WarningKind;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The door for other rooms, tried with a command about warning signs. */
class CustomersTest {

    private static final RaiseWarningSign COMMAND = new RaiseWarningSign(
            CUSTOMER,
            WarningSignId.of("00000000-0000-0000-0000-0000000000a1"),
            WarningKind.OTHER,
            null,
            "They hesitate",
            LocalDate.of(2026, 3, 2));

    @Test
    void the_version_that_was_seen_lets_the_command_of_another_room_pass() {
        CustomerUnderTest.customer()
                .given(registered())
                .when(COMMAND, expecting(0))
                .expectResultMessagePayload(1L);
    }

    @Test
    void an_older_version_is_stale_for_the_command_of_another_room() {
        CustomerUnderTest.customer()
                .given(registered(), registered())
                .when(COMMAND, expecting(0))
                .expectNoEvents()
                .expectException(StaleVersion.class);
    }

    private static Map<String, Long> expecting(long version) {
        return Map.of(ExpectedVersion.KEY, version);
    }
}
