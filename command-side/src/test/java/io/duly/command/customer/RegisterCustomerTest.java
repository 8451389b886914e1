package io.duly.command.customer;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.CustomerFixture.registered;
import static io.duly.testing.CustomerFixture.renamed;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.customer.CustomerRegistered;
import io.duly.events.shared.Origin;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class RegisterCustomerTest {

    private final AggregateTestFixture<Customer> customer = CustomerUnderTest.customer();

    @Test
    void a_customer_becomes_known() {
        customer.givenNoPriorActivity().when(registration("ООО «Ромашка»")).expectEvents(registered());
    }

    @Test
    void the_same_registration_sent_twice_counts_once() {
        customer.given(registered())
                .when(registration("ООО «Ромашка»"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void the_same_name_composed_otherwise_counts_once_too() {
        customer.given(new CustomerRegistered(CUSTOMER, "Zo\u00EB", "0379-NEVHP", Origin.ENTERED))
                .when(registration("Zoe\u0308 "))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void the_registration_of_a_customer_who_was_renamed_since_counts_once_too() {
        customer.given(registered(), renamed("ООО «Ромашка плюс»"))
                .when(registration("ООО «Ромашка»"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_customer_under_the_same_id_is_refused() {
        customer.given(registered())
                .when(registration("ООО «Лютик»"))
                .expectNoEvents()
                .expectExceptionDetails(CustomerRefusal.CUSTOMER_EXISTS);
    }

    @Test
    void a_customer_without_a_name_cannot_even_be_written_down() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> registration(" "))
                .returns("name", InvalidCommand::field);
    }

    private static RegisterCustomer registration(String name) {
        return new RegisterCustomer(CUSTOMER, name, "0379-NEVHP", Origin.ENTERED);
    }
}
