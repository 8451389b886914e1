package io.duly.command.customer;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks the event store itself, so that a customer registered a moment ago is known. */
@Configuration(proxyBeanMethods = false)
class CustomerConfiguration {

    @Bean
    Customers customers(EventStore store) {
        return customerId -> store.lastSequenceNumberFor(customerId.toString()).isPresent();
    }
}
