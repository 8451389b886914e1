package io.duly.command.contact;

import static io.duly.testing.ContactFixture.ACCOUNTANT;
import static io.duly.testing.ContactFixture.DIRECTOR;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.CustomerFixture.registered;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.startsWith;

import io.duly.command.customer.CustomerUnderTest;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.contact.ChannelKind;
import io.duly.events.contact.ContactChannel;
import io.duly.events.contact.ContactPerson;
import io.duly.events.contact.PersonRole;
import io.duly.events.customer.ContactChannelAdded;
import io.duly.events.customer.ContactPersonAdded;
import io.duly.events.shared.ContactChannelId;
import io.duly.events.shared.ContactPersonId;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class AddContactsTest {

    private static final ContactPerson ANN =
            new ContactPerson("Ann", null, PersonRole.DECISION_MAKER, "en", null, null);
    private static final ContactPerson BOB =
            new ContactPerson("Bob", null, PersonRole.ACCOUNTS_PAYABLE, "en", null, null);
    private static final ContactChannel ANNS = phone(1, "+79160000001");
    private static final ContactChannel BOBS = phone(2, "+79160000002");

    private final AggregateTestFixture<?> customer = CustomerUnderTest.customer();

    @Test
    void several_people_are_added_at_once_with_their_channels() {
        customer.given(registered())
                .when(people(person(DIRECTOR, ANN, ANNS), person(ACCOUNTANT, BOB, BOBS)))
                .expectEvents(
                        new ContactPersonAdded(CUSTOMER, DIRECTOR, ANN),
                        new ContactChannelAdded(CUSTOMER, DIRECTOR, ANNS),
                        new ContactPersonAdded(CUSTOMER, ACCOUNTANT, BOB),
                        new ContactChannelAdded(CUSTOMER, ACCOUNTANT, BOBS));
    }

    @Test
    void what_is_known_already_is_not_added_again() {
        customer.given(registered(), new ContactPersonAdded(CUSTOMER, DIRECTOR, ANN))
                .when(people(person(DIRECTOR, ANN, ANNS)))
                .expectEvents(new ContactChannelAdded(CUSTOMER, DIRECTOR, ANNS));
    }

    @Test
    void one_entry_that_is_refused_refuses_all_and_is_named() {
        customer.given(registered(), new ContactPersonAdded(CUSTOMER, ACCOUNTANT, ANN))
                .when(people(person(DIRECTOR, ANN, ANNS), person(ACCOUNTANT, BOB, BOBS)))
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.CONTACT_PERSON_EXISTS)
                .expectExceptionMessage(startsWith("people[1]: "));
    }

    @Test
    void a_channel_that_another_entry_has_is_refused_and_named() {
        customer.given(registered())
                .when(people(person(DIRECTOR, ANN, ANNS), person(ACCOUNTANT, BOB, BOBS, ANNS)))
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.CHANNEL_EXISTS)
                .expectExceptionMessage(startsWith("people[1].channels[1]: "));
    }

    @Test
    void bad_text_is_named_with_its_entry() {
        var tooLong = new ContactPerson("A".repeat(1000), null, PersonRole.OTHER, null, null, null);

        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> people(person(DIRECTOR, ANN), person(ACCOUNTANT, tooLong)))
                .returns("people[1].person.name", InvalidCommand::field);
    }

    @Test
    void nobody_is_listed_twice_and_somebody_is_listed() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> people(person(DIRECTOR, ANN), person(DIRECTOR, BOB)))
                .returns("people[1].personId", InvalidCommand::field);
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> people())
                .returns("people", InvalidCommand::field);
    }

    private static AddContacts people(AddContacts.Person... people) {
        return new AddContacts(CUSTOMER, List.of(people));
    }

    private static AddContacts.Person person(ContactPersonId id, ContactPerson person, ContactChannel... channels) {
        return new AddContacts.Person(id, person, List.of(channels));
    }

    private static ContactChannel phone(int number, String address) {
        return new ContactChannel(
                ContactChannelId.of("00000000-0000-0000-0000-00000000090" + number),
                ChannelKind.MOBILE,
                null,
                address,
                null,
                null);
    }
}
