package io.duly.command.escalation;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.shared.DealId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Move the deal to another version of the ladder that it follows; steps already taken stay taken. */
public record MigratePolicy(@TargetAggregateIdentifier DealId dealId, int version) {

    public MigratePolicy {
        if (version < 1) {
            throw new InvalidCommand("version", "is counted from 1");
        }
    }
}
