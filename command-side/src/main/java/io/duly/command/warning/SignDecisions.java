package io.duly.command.warning;

import io.duly.command.refusal.CommandRejected;
import io.duly.events.customer.WarningEvent;
import io.duly.events.customer.WarningSignCleared;
import io.duly.events.customer.WarningSignRaised;
import io.duly.events.warning.Clearing;
import io.duly.events.warning.WarningSign;
import io.duly.state.customer.CustomerState;
import java.util.List;
import java.util.Map;

/** What a person's command about a warning sign leads to. */
final class SignDecisions {

    private SignDecisions() {}

    static List<WarningEvent> decide(RaiseWarningSign command, CustomerState customer) {
        var sign = WarningSign.of(
                command.signId(), command.kind(), command.dealId(), command.words(), Map.of(), command.seenOn(), null);
        var known = customer.openSign(command.signId()).or(() -> customer.dismissedSign(command.signId()));
        if (known.isEmpty()) {
            return List.of(new WarningSignRaised(command.customerId(), sign));
        }
        if (!known.get().equals(sign)) {
            throw new CommandRejected(
                    WarningRefusal.WARNING_SIGN_EXISTS, "this warning sign was raised with other words");
        }
        return List.of();
    }

    static List<WarningEvent> decide(ClearWarningSign command, CustomerState customer) {
        if (customer.dismissedSign(command.signId()).isPresent()) {
            return List.of();
        }
        if (customer.openSign(command.signId()).isEmpty()) {
            throw new CommandRejected(
                    WarningRefusal.WARNING_SIGN_UNKNOWN, "the customer has no such open warning sign");
        }
        return List.of(
                new WarningSignCleared(command.customerId(), command.signId(), Clearing.BY_PERSON, command.reason()));
    }
}
