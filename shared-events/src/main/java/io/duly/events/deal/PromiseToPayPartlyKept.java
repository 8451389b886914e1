package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PromiseId;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * Some of the money of a part came in time, but not all.
 *
 * @param due what could be asked for of what was promised
 */
public record PromiseToPayPartlyKept(
        DealId dealId,
        CustomerId customerId,
        PromiseId promiseId,
        LocalDate by,
        Money due,
        Money paid,
        LocalDate judgedOn)
        implements PromiseEvent {}
