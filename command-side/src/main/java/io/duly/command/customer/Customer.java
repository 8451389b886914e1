package io.duly.command.customer;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.duly.command.CommandRejected;
import io.duly.command.CommandRejected.Reason;
import io.duly.command.web.ExpectedVersion;
import io.duly.events.customer.CollectorAssigned;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.customer.CustomerRegistered;
import io.duly.events.customer.CustomerRenamed;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.UserName;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A legal entity that owes or may come to owe. */
@Aggregate(cache = "aggregateCache")
class Customer {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable CustomerId id;

    private @Nullable CustomerRegistered registered;
    private @Nullable String name;
    private @Nullable UserName collector;

    /** For Axon, which starts every replay from an empty customer. */
    Customer() {}

    @CommandHandlerInterceptor
    Object guardVersion(CommandMessage<?> command, InterceptorChain handler) throws Exception {
        return ExpectedVersion.guard(command, handler);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RegisterCustomer command) {
        var registration =
                new CustomerRegistered(command.customerId(), command.name(), command.number(), command.origin());
        if (registered == null) {
            apply(registration);
        } else if (!registered.equals(registration)) {
            throw new CommandRejected(Reason.CUSTOMER_EXISTS, "this customer was registered with other data");
        }
    }

    @CommandHandler
    void handle(RenameCustomer command) {
        if (!command.name().equals(name)) {
            apply(new CustomerRenamed(command.customerId(), command.name()));
        }
    }

    @CommandHandler
    void handle(AssignCollector command) {
        if (!command.collector().equals(collector)) {
            apply(new CollectorAssigned(command.customerId(), command.collector()));
        }
    }

    @EventSourcingHandler
    void on(CustomerEvent event) {
        id = event.customerId();
        switch (event) {
            case CustomerRegistered first -> {
                registered = first;
                name = first.name();
            }
            case CustomerRenamed renamed -> name = renamed.name();
            case CollectorAssigned assigned -> collector = assigned.collector();
        }
    }
}
