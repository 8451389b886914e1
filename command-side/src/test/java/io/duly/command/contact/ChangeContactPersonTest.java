package io.duly.command.contact;

import static io.duly.testing.ContactFixture.ACCOUNTANT;
import static io.duly.testing.ContactFixture.added;
import static io.duly.testing.ContactFixture.described;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.CustomerFixture.registered;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.customer.CustomerUnderTest;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.contact.ContactPerson;
import io.duly.events.contact.PersonRole;
import io.duly.events.customer.ContactPersonAdded;
import io.duly.events.customer.ContactPersonChanged;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ChangeContactPersonTest {

    private static final ContactPerson OLGA = described("Olga", PersonRole.ACCOUNTS_PAYABLE);

    private final FixtureConfiguration<?> customer = CustomerUnderTest.customer();

    @Test
    void what_is_known_of_a_contact_person_is_changed() {
        customer.given(registered(), added(ACCOUNTANT, PersonRole.USER))
                .when(changing(OLGA))
                .expectEvents(new ContactPersonChanged(CUSTOMER, ACCOUNTANT, OLGA));
    }

    @Test
    void a_change_that_is_known_already_changes_nothing() {
        customer.given(registered(), new ContactPersonAdded(CUSTOMER, ACCOUNTANT, OLGA))
                .when(changing(OLGA))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void an_unknown_person_is_not_changed() {
        customer.given(registered())
                .when(changing(OLGA))
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.CONTACT_PERSON_UNKNOWN);
    }

    @Test
    void a_contact_person_does_not_lose_their_name() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> changing(described("", PersonRole.OTHER)))
                .returns("name", InvalidCommand::field);
    }

    private static ChangeContactPerson changing(ContactPerson person) {
        return new ChangeContactPerson(CUSTOMER, ACCOUNTANT, person);
    }
}
