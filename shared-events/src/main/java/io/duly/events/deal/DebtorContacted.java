package io.duly.events.deal;

import io.duly.events.contact.AttemptOutcome;
import io.duly.events.contact.ChannelKind;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody tried to reach a person at the customer about debts of this deal. The customer has the whole attempt.
 *
 * @param instalments of this deal
 */
public record DebtorContacted(
        DealId dealId,
        CustomerId customerId,
        AttemptId attemptId,
        ContactPersonId personId,
        ChannelKind channel,
        AttemptOutcome outcome,
        LocalDate contactedOn,
        List<InstalmentId> instalments)
        implements LadderEvent {

    public DebtorContacted {
        instalments = List.copyOf(instalments);
    }
}
