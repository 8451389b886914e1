package io.duly.command.warning;

import io.duly.command.refusal.Check;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.WarningSignId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Declare that somebody looked into a warning sign and settled it. */
public record ClearWarningSign(@TargetAggregateIdentifier CustomerId customerId, WarningSignId signId, String reason) {

    public ClearWarningSign {
        reason = Check.lines("reason", reason, Check.LONG_TEXT);
    }
}
