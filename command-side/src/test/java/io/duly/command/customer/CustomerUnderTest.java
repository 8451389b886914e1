package io.duly.command.customer;

import io.duly.command.warning.NoRules;
import io.duly.events.customer.CustomerEvent;
import io.duly.testing.ContactFixture;
import io.duly.testing.CustomerFixture;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** A customer in a world where no rule finds anything. */
final class CustomerUnderTest {

    private CustomerUnderTest() {}

    static AggregateTestFixture<Customer> customer() {
        var fixture = new AggregateTestFixture<>(Customer.class);
        fixture.registerInjectableResource(NoRules.atAll());
        return fixture;
    }

    /** A registered customer where so many people are known, each with so many channels. */
    static List<CustomerEvent> knowing(int persons, int channels) {
        return Stream.concat(Stream.of(CustomerFixture.registered()), ContactFixture.known(persons, channels).stream())
                .toList();
    }
}
