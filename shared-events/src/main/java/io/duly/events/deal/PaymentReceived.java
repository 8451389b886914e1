package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PaymentId;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money came in with value date {@code receivedOn}. It went where the debtor designated it, else to the oldest due
 * dates; the rest is unapplied.
 */
public record PaymentReceived(
        DealId dealId,
        CustomerId customerId,
        PaymentId paymentId,
        Money amount,
        LocalDate receivedOn,
        @Nullable List<InstalmentId> designation,
        List<Allocation> allocations,
        Money unapplied)
        implements MoneyEvent {}
