package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PaymentId;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/** A payment was taken back: its instalments owe again, and what was unapplied of it is gone. */
public record PaymentReversed(
        DealId dealId,
        CustomerId customerId,
        PaymentId paymentId,
        LocalDate reversedOn,
        String reason,
        List<Allocation> restored,
        Money unappliedRemoved)
        implements MoneyEvent {}
