package io.duly.command.customer;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.duly.command.platform.KnownUsers;
import io.duly.command.refusal.CommandRejected;
import io.duly.command.web.ExpectedVersion;
import io.duly.events.customer.CollectorAssigned;
import io.duly.events.customer.CreditLimitSet;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.customer.CustomerRegistered;
import io.duly.events.customer.CustomerRenamed;
import io.duly.events.shared.CustomerId;
import io.duly.state.customer.CustomerState;
import java.util.Collection;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A legal entity that owes or may come to owe. Handlers decide; {@link CustomerState} remembers. Other rooms than the
 * account decide through {@link Customers}.
 */
@Aggregate(cache = "aggregateCache")
class Customer {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable CustomerId id;

    private CustomerState state = CustomerState.UNKNOWN;

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
        if (state.registered() == null) {
            apply(registration);
        } else if (!state.registered().equals(registration)) {
            throw new CommandRejected(CustomerRefusal.CUSTOMER_EXISTS, "this customer was registered with other data");
        }
    }

    @CommandHandler
    void handle(RenameCustomer command) {
        if (!command.name().equals(state.name())) {
            apply(new CustomerRenamed(command.customerId(), command.name()));
        }
    }

    @CommandHandler
    void handle(AssignCollector command, KnownUsers users) {
        if (!command.collector().equals(state.collector())) {
            users.require(command.collector(), CustomerRefusal.COLLECTOR_UNKNOWN);
            apply(new CollectorAssigned(command.customerId(), command.collector()));
        }
    }

    @CommandHandler
    void handle(SetCreditLimit command) {
        var limit = state.creditLimits().get(command.limit().getCurrencyUnit().getCode());
        if (!command.limit().equals(limit)) {
            apply(new CreditLimitSet(command.customerId(), command.limit()));
        }
    }

    /** For {@link Customers}. */
    void decide(Function<CustomerState, ? extends Collection<? extends CustomerEvent>> decision) {
        decision.apply(state).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(CustomerEvent event) {
        id = event.customerId();
        state = state.after(event);
    }
}
