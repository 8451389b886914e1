package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PromiseId;
import java.time.LocalDate;
import java.util.List;

/**
 * A part has nothing left to pay although nobody paid it: it was credited away, or its deal ended otherwise.
 *
 * @param left what was forgiven of it, by instalment
 */
public record PromiseToPayLapsed(
        DealId dealId,
        CustomerId customerId,
        PromiseId promiseId,
        LocalDate by,
        List<PromisedAmount> left,
        LocalDate lapsedOn)
        implements PromiseEvent {

    public PromiseToPayLapsed {
        left = List.copyOf(left);
    }
}
