package io.duly.command.warning;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.CustomerFixture.registered;
import static io.duly.testing.PreventionFixture.TODAY;
import static io.duly.testing.PreventionFixture.cleared;
import static io.duly.testing.PreventionFixture.raised;
import static io.duly.testing.PreventionFixture.signId;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.customer.CustomerUnderTest;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.warning.WarningKind;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RaiseWarningSignTest {

    private final FixtureConfiguration<?> customer = CustomerUnderTest.customer();

    @Test
    void a_warning_sign_that_somebody_saw_stands_against_the_customer() {
        customer.given(registered())
                .when(sign(WarningKind.CONTACTS_REFUSED))
                .expectEvents(raised(1, WarningKind.CONTACTS_REFUSED));
    }

    @Test
    void the_same_warning_sign_raised_twice_stands_once() {
        customer.given(registered(), raised(1, WarningKind.CONTACTS_REFUSED))
                .when(sign(WarningKind.CONTACTS_REFUSED))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_warning_sign_under_the_same_id_is_refused() {
        customer.given(registered(), raised(1, WarningKind.CONTACTS_REFUSED))
                .when(sign(WarningKind.DUE_DATE_EVADED))
                .expectNoEvents()
                .expectExceptionDetails(WarningRefusal.WARNING_SIGN_EXISTS);
    }

    @Test
    void a_repeat_does_not_raise_a_sign_again_that_somebody_looked_into() {
        customer.given(registered(), raised(1, WarningKind.CONTACTS_REFUSED), cleared(1))
                .when(sign(WarningKind.CONTACTS_REFUSED))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_sign_does_not_take_the_id_of_one_that_somebody_looked_into() {
        customer.given(registered(), raised(1, WarningKind.CONTACTS_REFUSED), cleared(1))
                .when(sign(WarningKind.DUE_DATE_EVADED))
                .expectNoEvents()
                .expectExceptionDetails(WarningRefusal.WARNING_SIGN_EXISTS);
    }

    @ParameterizedTest
    @EnumSource(
            value = WarningKind.class,
            names = {
                "CONTACTS_REFUSED",
                "DUE_DATE_EVADED",
                "DOCUMENTS_NOT_SIGNED",
                "PERSON_CHANGED_SUDDENLY",
                "TERMS_REOPENED",
                "RUMOURS_OF_TROUBLE",
                "OTHER"
            },
            mode = EnumSource.Mode.EXCLUDE)
    void a_sign_that_follows_from_a_rule_cannot_even_be_written_down_by_hand(WarningKind kind) {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> sign(kind))
                .returns("kind", InvalidCommand::field);
    }

    @Test
    void a_warning_sign_without_words_cannot_even_be_written_down() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> new RaiseWarningSign(CUSTOMER, signId(1), WarningKind.OTHER, null, " ", TODAY))
                .returns("words", InvalidCommand::field);
    }

    private static RaiseWarningSign sign(WarningKind kind) {
        return new RaiseWarningSign(CUSTOMER, signId(1), kind, null, "somebody saw it", TODAY);
    }
}
