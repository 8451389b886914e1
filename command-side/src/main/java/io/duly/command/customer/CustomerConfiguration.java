package io.duly.command.customer;

import io.duly.command.deal.Opening.KnownCustomers;
import io.duly.command.refusal.CommandRejected;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks the event store itself, so that a new customer is known at once. */
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
}
