package io.duly.command.deal;

import io.duly.access.Sight;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.UserName;

/** Knows to whom somebody may sell, and in whose name. */
@FunctionalInterface
public interface OwnSales {

    /** @throws io.duly.access.NotAllowed when the customer or the deal would be somebody else's */
    void requireOwn(Sight sight, CustomerId customerId, UserName salesperson);
}
