package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PromiseId;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * The money of a part came in time.
 *
 * @param due what could be asked for of what was promised
 * @param left what was forgiven of it, by instalment
 * @param keptOn the value date of the money that made it whole
 */
public record PromiseToPayKept(
        DealId dealId,
        CustomerId customerId,
        PromiseId promiseId,
        LocalDate by,
        Money due,
        Money paid,
        List<PromisedAmount> left,
        LocalDate keptOn,
        LocalDate judgedOn)
        implements PromiseEvent {

    public PromiseToPayKept {
        left = List.copyOf(left);
    }
}
