package io.duly.command.customer;

import io.duly.command.deal.Opening.KnownCustomers;
import io.duly.command.refusal.CommandRejected;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the door to the customers. The event store itself is asked who is known, so that a new customer counts. */
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
