package io.duly.command.warning;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.CustomerFixture.registered;
import static io.duly.testing.PreventionFixture.REASON;
import static io.duly.testing.PreventionFixture.causeGone;
import static io.duly.testing.PreventionFixture.cleared;
import static io.duly.testing.PreventionFixture.raised;
import static io.duly.testing.PreventionFixture.signId;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.customer.CustomerUnderTest;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.warning.WarningKind;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ClearWarningSignTest {

    private static final ClearWarningSign CLEARING = new ClearWarningSign(CUSTOMER, signId(1), REASON);

    private final FixtureConfiguration<?> customer = CustomerUnderTest.customer();

    @Test
    void a_warning_sign_that_somebody_looked_into_no_longer_stands() {
        customer.given(registered(), raised(1, WarningKind.OTHER))
                .when(CLEARING)
                .expectEvents(cleared(1));
    }

    @Test
    void a_warning_sign_that_a_rule_had_raised_can_be_cleared_by_a_person() {
        customer.given(registered(), raised(1, WarningKind.KEY_CONTACT_LEFT))
                .when(CLEARING)
                .expectEvents(cleared(1));
    }

    @Test
    void the_same_clearing_sent_twice_is_recorded_once() {
        customer.given(registered(), raised(1, WarningKind.OTHER), cleared(1))
                .when(CLEARING)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_warning_sign_that_was_never_raised_is_not_cleared() {
        customer.given(registered(), raised(2, WarningKind.OTHER))
                .when(CLEARING)
                .expectNoEvents()
                .expectExceptionDetails(WarningRefusal.WARNING_SIGN_UNKNOWN);
    }

    @Test
    void a_warning_sign_whose_cause_went_away_is_not_cleared_by_a_person() {
        customer.given(registered(), raised(1, WarningKind.KEY_CONTACT_LEFT), causeGone(1))
                .when(CLEARING)
                .expectNoEvents()
                .expectExceptionDetails(WarningRefusal.WARNING_SIGN_UNKNOWN);
    }

    @Test
    void no_warning_sign_is_cleared_without_a_reason() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> new ClearWarningSign(CUSTOMER, signId(1), " "))
                .returns("reason", InvalidCommand::field);
    }
}
