package io.duly.command.contact;

import static io.duly.testing.ContactFixture.ACCOUNTANT;
import static io.duly.testing.ContactFixture.described;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.CustomerFixture.registered;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.customer.CustomerUnderTest;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.contact.ContactPerson;
import io.duly.events.contact.PersonRole;
import io.duly.events.customer.ContactPersonAdded;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class AddContactPersonTest {

    private static final ContactPerson ANNA = described("Anna", PersonRole.ACCOUNTS_PAYABLE);

    private final FixtureConfiguration<?> customer = CustomerUnderTest.customer();

    @Test
    void somebody_at_the_customer_becomes_known() {
        customer.given(registered())
                .when(adding(ANNA))
                .expectEvents(new ContactPersonAdded(CUSTOMER, ACCOUNTANT, ANNA));
    }

    @Test
    void the_same_person_written_down_twice_is_known_once() {
        customer.given(registered(), new ContactPersonAdded(CUSTOMER, ACCOUNTANT, ANNA))
                .when(adding(ANNA))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_person_under_the_same_id_is_refused() {
        customer.given(registered(), new ContactPersonAdded(CUSTOMER, ACCOUNTANT, ANNA))
                .when(adding(described("Olga", PersonRole.ACCOUNTS_PAYABLE)))
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.CONTACT_PERSON_EXISTS);
    }

    @Test
    void nobody_is_known_at_an_unknown_customer() {
        customer.givenNoPriorActivity()
                .when(adding(ANNA))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    @Test
    void a_person_without_a_name_cannot_even_be_written_down() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> adding(described(" ", PersonRole.OTHER)))
                .returns("name", InvalidCommand::field);
    }

    private static AddContactPerson adding(ContactPerson person) {
        return new AddContactPerson(CUSTOMER, ACCOUNTANT, person);
    }
}
