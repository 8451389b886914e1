package io.duly.command.work;

import io.duly.command.refusal.Check;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.UserName;
import io.duly.events.shared.WorkEntryId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Let a colleague do the work about a customer. */
public record HandOverWork(
        @TargetAggregateIdentifier CustomerId customerId, WorkEntryId entryId, UserName to, String reason) {

    public HandOverWork {
        reason = Check.lines("reason", reason, Check.LONG_TEXT);
    }
}
