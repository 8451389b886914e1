package io.duly.command.contact;

import static io.duly.command.customer.CustomerUnderTest.knowing;
import static io.duly.testing.ContactFixture.DIRECTOR;
import static io.duly.testing.ContactFixture.and;
import static io.duly.testing.ContactFixture.channelId;
import static io.duly.testing.ContactFixture.confirmed;
import static io.duly.testing.ContactFixture.failed;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.ISSUED_ON;

import io.duly.command.customer.CustomerUnderTest;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ConfirmContactChannelTest {

    private static final ConfirmContactChannel CONFIRMATION =
            new ConfirmContactChannel(CUSTOMER, DIRECTOR, channelId(1, 1), ISSUED_ON);

    private final FixtureConfiguration<?> customer = CustomerUnderTest.customer();

    @Test
    void a_channel_that_had_failed_works_again() {
        customer.given(and(knowing(1, 1), failed(1, 1))).when(CONFIRMATION).expectEvents(confirmed(1, 1));
    }

    @Test
    void the_same_confirmation_sent_twice_is_recorded_once() {
        customer.given(and(knowing(1, 1), failed(1, 1), confirmed(1, 1)))
                .when(CONFIRMATION)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_channel_that_works_needs_no_confirmation() {
        customer.given(knowing(1, 1))
                .when(CONFIRMATION)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_channel_that_the_person_does_not_have_is_not_confirmed() {
        customer.given(knowing(1, 0))
                .when(CONFIRMATION)
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.CHANNEL_UNKNOWN);
    }
}
