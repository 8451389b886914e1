package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PromiseId;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * Nothing of a part came in time.
 *
 * @param due what could be asked for of what was promised
 */
public record PromiseToPayBroken(
        DealId dealId, CustomerId customerId, PromiseId promiseId, LocalDate by, Money due, LocalDate judgedOn)
        implements PromiseEvent {}
