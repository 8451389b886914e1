package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.ReversalId;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * A part of a payment, or of money that was moved to this deal, was taken back. What was unapplied of it goes first,
 * then what paid the instalments that are due last.
 */
public record MoneyTakenBack(
        DealId dealId,
        CustomerId customerId,
        ReversalId reversalId,
        CreditSource source,
        Money amount,
        LocalDate takenBackOn,
        String reason,
        List<Allocation> restored,
        Money unappliedRemoved)
        implements MoneyEvent {}
