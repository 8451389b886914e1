package io.duly.command.contact;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.Fact;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A contact person came back earlier than was said. */
public record RecordReturn(@TargetAggregateIdentifier CustomerId customerId, ContactPersonId personId, LocalDate backOn)
        implements Fact {

    public RecordReturn {
        Check.date("backOn", backOn);
    }

    @Override
    public Map<String, LocalDate> happenedOn() {
        return Map.of("backOn", backOn);
    }
}
