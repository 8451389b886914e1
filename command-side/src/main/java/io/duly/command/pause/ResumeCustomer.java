package io.duly.command.pause;

import io.duly.command.refusal.Check;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.PauseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** End a pause of a customer today. */
public record ResumeCustomer(@TargetAggregateIdentifier CustomerId customerId, PauseId pauseId, String reason) {

    public ResumeCustomer {
        reason = Check.lines("reason", reason, Check.LONG_TEXT);
    }
}
