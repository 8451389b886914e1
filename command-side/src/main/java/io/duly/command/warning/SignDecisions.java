package io.duly.command.warning;

import io.duly.command.refusal.CommandRejected;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.customer.WarningSignCleared;
import io.duly.events.customer.WarningSignRaised;
import io.duly.events.warning.Clearing;
import io.duly.events.warning.WarningSign;
import io.duly.state.customer.CustomerState;
import java.util.Map;
import java.util.Optional;

/** What a person's word about a warning sign leads to. */
public final class SignDecisions {

    private SignDecisions() {}

    public static Optional<CustomerEvent> of(RaiseWarningSign command, CustomerState customer) {
        var sign = new WarningSign(
                command.signId(), command.kind(), command.dealId(), command.words(), Map.of(), command.seenOn(), null);
        var known = customer.openSign(command.signId()).or(() -> customer.dismissedSign(command.signId()));
        if (known.isEmpty()) {
            return Optional.of(new WarningSignRaised(command.customerId(), sign));
        }
        if (!known.get().equals(sign)) {
            throw new CommandRejected(
                    WarningRefusal.WARNING_SIGN_EXISTS, "this warning sign was raised with other words");
        }
        return Optional.empty();
    }

    public static Optional<CustomerEvent> of(ClearWarningSign command, CustomerState customer) {
        if (customer.dismissedSign(command.signId()).isPresent()) {
            return Optional.empty();
        }
        if (customer.openSign(command.signId()).isEmpty()) {
            throw new CommandRejected(
                    WarningRefusal.WARNING_SIGN_UNKNOWN, "the customer has no such open warning sign");
        }
        return Optional.of(
                new WarningSignCleared(command.customerId(), command.signId(), Clearing.BY_PERSON, command.reason()));
    }
}
