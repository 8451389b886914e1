package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PromiseId;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * What counts for a part of a promise changed: money came or went back, or a credit note lowered what is to be paid.
 * The part is still open.
 *
 * @param due what can still be asked for of what was promised, with what is paid of it
 * @param left what is still promised, by instalment: for this the ladder waits
 */
public record PromiseToPayCounted(
        DealId dealId,
        CustomerId customerId,
        PromiseId promiseId,
        LocalDate by,
        Money due,
        Money paid,
        List<PromisedAmount> left,
        LocalDate countedOn)
        implements PromiseEvent {

    public PromiseToPayCounted {
        left = List.copyOf(left);
    }
}
