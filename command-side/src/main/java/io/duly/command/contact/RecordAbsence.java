package io.duly.command.contact;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.contact.Absence;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A contact person is or will be away, and somebody may answer meanwhile. */
public record RecordAbsence(
        @TargetAggregateIdentifier CustomerId customerId, ContactPersonId personId, Absence absence) {

    public RecordAbsence {
        Check.date("from", absence.from());
        Check.date("until", absence.until());
        if (personId.equals(absence.substitute())) {
            throw new InvalidCommand("substitute", "must be somebody else");
        }
    }
}
