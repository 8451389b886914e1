package io.duly.command.contact;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.Fact;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A contact person does not answer any more, or does so again. */
public record RecordReachability(
        @TargetAggregateIdentifier CustomerId customerId, ContactPersonId personId, boolean reachable, LocalDate since)
        implements Fact {

    public RecordReachability {
        Check.date("since", since);
    }

    @Override
    public Map<String, LocalDate> happenedOn() {
        return Map.of("since", since);
    }
}
