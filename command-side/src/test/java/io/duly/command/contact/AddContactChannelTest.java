package io.duly.command.contact;

import static io.duly.command.customer.CustomerUnderTest.knowing;
import static io.duly.testing.ContactFixture.ACCOUNTANT;
import static io.duly.testing.ContactFixture.DIRECTOR;
import static io.duly.testing.ContactFixture.channel;
import static io.duly.testing.ContactFixture.channelId;
import static io.duly.testing.ContactFixture.reachedBy;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.customer.CustomerUnderTest;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.contact.ChannelKind;
import io.duly.events.contact.ContactChannel;
import io.duly.events.shared.ContactPersonId;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class AddContactChannelTest {

    private static final ContactChannel MOBILE = channel(2, 1);

    private final FixtureConfiguration<?> customer = CustomerUnderTest.customer();

    @Test
    void a_contact_person_gets_another_channel() {
        customer.given(knowing(2, 1))
                .when(adding(ACCOUNTANT, channel(2, 2)))
                .expectEvents(reachedBy(ACCOUNTANT, channel(2, 2)));
    }

    @Test
    void the_same_channel_written_down_twice_is_known_once() {
        customer.given(knowing(2, 2))
                .when(adding(ACCOUNTANT, channel(2, 2)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_channel_under_the_same_id_is_refused() {
        customer.given(knowing(2, 2))
                .when(adding(ACCOUNTANT, channel(channelId(2, 2), ChannelKind.POST, "Street 2")))
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.CHANNEL_EXISTS);
    }

    @Test
    void a_channel_under_the_id_of_somebody_elses_is_refused() {
        customer.given(knowing(2, 1))
                .when(adding(ACCOUNTANT, channel(channelId(1, 1), ChannelKind.POST, "Street 2")))
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.CHANNEL_EXISTS);
    }

    @Test
    void one_person_does_not_have_one_number_twice() {
        customer.given(knowing(2, 1))
                .when(adding(ACCOUNTANT, channel(channelId(2, 9), ChannelKind.OFFICE_PHONE, MOBILE.address())))
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.CHANNEL_LISTED_TWICE);
    }

    @Test
    void two_people_may_share_one_number() {
        var shared = channel(channelId(1, 9), ChannelKind.OFFICE_PHONE, MOBILE.address());
        customer.given(knowing(2, 1)).when(adding(DIRECTOR, shared)).expectEvents(reachedBy(DIRECTOR, shared));
    }

    @Test
    void no_channel_is_added_to_an_unknown_person() {
        customer.given(knowing(1, 1))
                .when(adding(ACCOUNTANT, channel(2, 1)))
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.CONTACT_PERSON_UNKNOWN);
    }

    @Test
    void a_channel_that_leads_nowhere_cannot_even_be_written_down() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> adding(ACCOUNTANT, channel(channelId(2, 1), ChannelKind.POST, " ")))
                .returns("address", InvalidCommand::field);
    }

    private static AddContactChannel adding(ContactPersonId person, ContactChannel channel) {
        return new AddContactChannel(CUSTOMER, person, channel);
    }
}
