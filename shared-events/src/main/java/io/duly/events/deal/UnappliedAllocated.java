package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import java.util.List;
import org.joda.money.Money;

/**
 * Money that had been unapplied was set against instalments. {@code unappliedAfter} is what is left of the same source.
 */
public record UnappliedAllocated(
        DealId dealId, CustomerId customerId, CreditSource source, List<Allocation> allocations, Money unappliedAfter)
        implements MoneyEvent {}
