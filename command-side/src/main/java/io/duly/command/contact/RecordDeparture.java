package io.duly.command.contact;

import io.duly.command.refusal.Check;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A contact person no longer works at the customer from {@code leftOn} on. */
public record RecordDeparture(
        @TargetAggregateIdentifier CustomerId customerId, ContactPersonId personId, LocalDate leftOn) {

    public RecordDeparture {
        Check.date("leftOn", leftOn);
    }
}
