package io.duly.command.customer;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.CustomerFixture.registered;
import static io.duly.testing.CustomerFixture.renamed;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.refusal.InvalidCommand;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class RenameCustomerTest {

    private final AggregateTestFixture<Customer> customer = CustomerUnderTest.customer();

    @Test
    void a_customer_may_change_its_name() {
        customer.given(registered())
                .when(new RenameCustomer(CUSTOMER, "ООО «Ромашка плюс»"))
                .expectEvents(renamed("ООО «Ромашка плюс»"));
    }

    @Test
    void the_name_that_the_customer_has_already_changes_nothing() {
        customer.given(registered(), renamed("ООО «Ромашка плюс»"))
                .when(new RenameCustomer(CUSTOMER, "ООО «Ромашка плюс»"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_customer_may_go_back_to_an_old_name() {
        customer.given(registered(), renamed("ООО «Ромашка плюс»"))
                .when(new RenameCustomer(CUSTOMER, "ООО «Ромашка»"))
                .expectEvents(renamed("ООО «Ромашка»"));
    }

    @Test
    void an_unknown_customer_is_not_renamed() {
        customer.givenNoPriorActivity()
                .when(new RenameCustomer(CUSTOMER, "ООО «Ромашка»"))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    @Test
    void a_blank_name_cannot_even_be_written_down() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> new RenameCustomer(CUSTOMER, " "))
                .returns("name", InvalidCommand::field);
    }
}
