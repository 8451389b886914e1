package io.duly.command.contact;

import static io.duly.command.customer.CustomerUnderTest.knowing;
import static io.duly.testing.ContactFixture.ACCOUNTANT;
import static io.duly.testing.ContactFixture.and;
import static io.duly.testing.ContactFixture.channelId;
import static io.duly.testing.ContactFixture.confirmed;
import static io.duly.testing.ContactFixture.failed;
import static io.duly.testing.ContactFixture.person;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.ISSUED_ON;

import io.duly.command.customer.CustomerUnderTest;
import io.duly.events.contact.ChannelFailure;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class FailContactChannelTest {

    private final FixtureConfiguration<?> customer = CustomerUnderTest.customer();

    @Test
    void a_channel_does_not_work_any_more() {
        customer.given(knowing(1, 1)).when(failing(1)).expectEvents(failed(1, 1, ChannelFailure.BOUNCED));
    }

    @Test
    void the_same_failure_told_twice_is_recorded_once() {
        customer.given(and(knowing(1, 1), failed(1, 1, ChannelFailure.BOUNCED)))
                .when(failing(1))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_cause_of_the_failure_of_a_channel_is_recorded() {
        customer.given(and(knowing(1, 1), failed(1, 1, ChannelFailure.WRONG_NUMBER)))
                .when(failing(1))
                .expectEvents(failed(1, 1, ChannelFailure.BOUNCED));
    }

    @Test
    void a_channel_may_fail_again_once_it_was_confirmed() {
        customer.given(and(knowing(1, 1), failed(1, 1, ChannelFailure.BOUNCED), confirmed(1, 1)))
                .when(failing(1))
                .expectEvents(failed(1, 1, ChannelFailure.BOUNCED));
    }

    @Test
    void a_channel_that_the_person_does_not_have_does_not_fail() {
        customer.given(knowing(2, 1))
                .when(new FailContactChannel(CUSTOMER, ACCOUNTANT, channelId(1, 1), ChannelFailure.BOUNCED, ISSUED_ON))
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.CHANNEL_UNKNOWN);
    }

    @Test
    void a_channel_of_an_unknown_person_does_not_fail() {
        customer.given(knowing(1, 1))
                .when(failing(2))
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.CONTACT_PERSON_UNKNOWN);
    }

    private static FailContactChannel failing(int person) {
        return new FailContactChannel(
                CUSTOMER, person(person), channelId(person, 1), ChannelFailure.BOUNCED, ISSUED_ON);
    }
}
