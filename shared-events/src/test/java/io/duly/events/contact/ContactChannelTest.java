package io.duly.events.contact;

import static io.duly.testing.ContactFixture.channelId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContactChannelTest {

    @Test
    void a_mobile_is_the_same_way_as_an_office_phone_of_that_number() {
        assertThat(at(ChannelKind.MOBILE, null, "+79160000001")
                        .isSameWayAs(at(ChannelKind.OFFICE_PHONE, null, "+79160000001")))
                .isTrue();
    }

    @Test
    void another_extension_makes_it_another_way_to_reach_somebody() {
        assertThat(at(ChannelKind.OFFICE_PHONE, null, "+74950000001")
                        .isSameWayAs(at(ChannelKind.OFFICE_PHONE, null, "+74950000001;ext=12")))
                .isFalse();
    }

    @Test
    void an_e_mail_address_is_the_same_in_capitals() {
        assertThat(at(ChannelKind.EMAIL, null, "Anna@Romashka.example")
                        .isSameWayAs(at(ChannelKind.EMAIL, null, "anna@romashka.example")))
                .isTrue();
    }

    @Test
    void two_messengers_of_one_number_are_two_ways() {
        assertThat(at(ChannelKind.MESSENGER, MessengerKind.TELEGRAM, "+79160000001")
                        .isSameWayAs(at(ChannelKind.MESSENGER, MessengerKind.WHATSAPP, "+79160000001")))
                .isFalse();
    }

    @Test
    void a_messenger_is_one_of_some_kind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> at(ChannelKind.MESSENGER, null, "@anna"))
                .withMessageStartingWith("messenger ");
    }

    @Test
    void no_channel_but_a_messenger_names_a_messenger() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> at(ChannelKind.EMAIL, MessengerKind.TELEGRAM, "anna@romashka.example"))
                .withMessageStartingWith("messenger ");
    }

    private static ContactChannel at(ChannelKind kind, @Nullable MessengerKind messenger, String address) {
        return new ContactChannel(channelId(1, 1), kind, messenger, address, null, null);
    }
}
