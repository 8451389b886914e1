package io.duly.command.contact;

import io.duly.command.refusal.Check;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A contact person came back earlier than was said. */
public record RecordReturn(
        @TargetAggregateIdentifier CustomerId customerId, ContactPersonId personId, LocalDate backOn) {

    public RecordReturn {
        Check.date("backOn", backOn);
    }
}
