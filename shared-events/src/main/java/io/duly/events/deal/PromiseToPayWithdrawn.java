package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PromiseId;
import java.time.LocalDate;
import java.util.List;

/**
 * Parts of a promise that were open count no longer: they were taken back, or typed in by mistake.
 *
 * @param parts their days
 * @param withdrawnOn the last day on which the ladder waits for them
 */
public record PromiseToPayWithdrawn(
        DealId dealId,
        CustomerId customerId,
        PromiseId promiseId,
        List<LocalDate> parts,
        String reason,
        LocalDate withdrawnOn)
        implements PromiseEvent {

    public PromiseToPayWithdrawn {
        parts = List.copyOf(parts);
    }
}
