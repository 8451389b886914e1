package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PromiseId;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * Money that had kept a part went back before its last day, or what had let it lapse is no longer so. The part is open
 * again.
 *
 * @param due what can still be asked for of what was promised, with what is paid of it
 * @param left what is still promised, by instalment: for this the ladder waits
 */
public record PromiseToPayReopened(
        DealId dealId,
        CustomerId customerId,
        PromiseId promiseId,
        LocalDate by,
        Money due,
        Money paid,
        List<PromisedAmount> left,
        LocalDate reopenedOn)
        implements PromiseEvent {

    public PromiseToPayReopened {
        left = List.copyOf(left);
    }
}
