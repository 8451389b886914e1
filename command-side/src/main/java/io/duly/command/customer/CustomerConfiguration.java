package io.duly.command.customer;

import io.duly.access.Staff;
import io.duly.command.deal.Opening.KnownCustomers;
import io.duly.command.platform.EventProcessors;
import io.duly.command.platform.KnownUsers;
import io.duly.command.refusal.CommandRejected;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
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

    /** Where nobody keeps users, everybody may be named. */
    @Bean
    KnownUsers knownUsers(ObjectProvider<Staff> staff) {
        return new KnownUsers(name -> {
            var users = staff.getIfAvailable();
            return users == null || users.knows(name);
        });
    }

    @Autowired
    void process(EventProcessingConfigurer processing) {
        EventProcessors.withTheCommand(processing, CustomerNumbers.GROUP);
    }

    @Bean
    Customers customers(org.axonframework.config.Configuration axon) {
        return new Customers(() -> axon.repository(Customer.class));
    }
}
