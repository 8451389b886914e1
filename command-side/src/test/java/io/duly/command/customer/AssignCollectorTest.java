package io.duly.command.customer;

import static io.duly.testing.CustomerFixture.COLLECTOR;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.CustomerFixture.assigned;
import static io.duly.testing.CustomerFixture.registered;

import io.duly.events.shared.UserName;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class AssignCollectorTest {

    private static final UserName ANOTHER = UserName.of("olga");

    private final AggregateTestFixture<Customer> customer = CustomerUnderTest.customer();

    @Test
    void a_collector_looks_after_the_customer() {
        customer.given(registered())
                .when(new AssignCollector(CUSTOMER, COLLECTOR))
                .expectEvents(assigned(COLLECTOR));
    }

    @Test
    void another_collector_takes_over_the_customer() {
        customer.given(registered(), assigned(COLLECTOR))
                .when(new AssignCollector(CUSTOMER, ANOTHER))
                .expectEvents(assigned(ANOTHER));
    }

    @Test
    void assigning_the_same_collector_again_changes_nothing() {
        customer.given(registered(), assigned(COLLECTOR))
                .when(new AssignCollector(CUSTOMER, COLLECTOR))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void somebody_who_is_no_user_looks_after_nobody() {
        customer.given(registered())
                .when(new AssignCollector(CUSTOMER, CustomerUnderTest.STRANGER))
                .expectNoEvents()
                .expectExceptionDetails(CustomerRefusal.COLLECTOR_UNKNOWN);
    }

    @Test
    void who_was_assigned_before_users_were_asked_for_may_be_assigned_again() {
        customer.given(registered(), assigned(CustomerUnderTest.STRANGER))
                .when(new AssignCollector(CUSTOMER, CustomerUnderTest.STRANGER))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void nobody_looks_after_an_unknown_customer() {
        customer.givenNoPriorActivity()
                .when(new AssignCollector(CUSTOMER, COLLECTOR))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }
}
