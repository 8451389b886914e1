package io.duly.command.segment;

import io.duly.command.customer.Customers;
import io.duly.command.policy.Policies;
import io.duly.events.customer.CustomerPolicyChosen;
import io.duly.events.customer.CustomerSegmentSet;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Decides to which segment a customer belongs, and which ladder is its own. */
@Component
class SegmentCommands {

    private final Customers customers;
    private final Policies policies;

    SegmentCommands(Customers customers, Policies policies) {
        this.customers = customers;
        this.policies = policies;
    }

    @CommandHandler
    long handle(SetCustomerSegment command) {
        return customers.decide(
                command.customerId(),
                customer -> Objects.equals(command.segment(), customer.segment())
                        ? List.of()
                        : List.of(new CustomerSegmentSet(command.customerId(), command.segment())));
    }

    @CommandHandler
    long handle(ChooseCustomerPolicy command) {
        return customers.decide(command.customerId(), customer -> {
            if (Objects.equals(command.policyId(), customer.ladder().policy())) {
                return List.of();
            }
            LadderChoices.requireKnown(command.policyId(), policies);
            return List.of(new CustomerPolicyChosen(command.customerId(), command.policyId()));
        });
    }
}
