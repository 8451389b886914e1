package io.duly.command.customer;

import io.duly.command.deal.Opening.KnownCustomers;
import io.duly.command.refusal.CommandRejected;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The door to the customers. Whether one is known is asked of the event store, so that a new one is known at once. */
@Configuration(proxyBeanMethods = false)
class CustomerConfiguration {

    @Bean
    KnownCustomers knownCustomers(EventStore store) {
        return customerId -> {
            if (store.lastSequenceNumberFor(customerId.toString()).isEmpty()) {
                throw new CommandRejected(CustomerRefusal.CUSTOMER_UNKNOWN, "there is no such customer");
            }
        };
    }

    @Bean
    Customers customers(org.axonframework.config.Configuration axon) {
        return new Customers(() -> axon.repository(Customer.class));
    }
}
