package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.DisputeId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.UserName;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The customer contests a part of what an instalment asks for: nobody asks for it until that is resolved.
 *
 * @param owner who finds out who is right
 * @param deadline the last day for that
 * @param documents where they can be looked at, as absolute links
 */
public record DisputeRaised(
        DealId dealId,
        CustomerId customerId,
        DisputeId disputeId,
        InstalmentId instalmentId,
        Money amount,
        DisputeReason reason,
        UserName owner,
        LocalDate deadline,
        LocalDate raisedOn,
        List<String> documents,
        @Nullable String note)
        implements DisputeEvent {

    public DisputeRaised {
        documents = List.copyOf(documents);
    }
}
