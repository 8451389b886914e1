package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.MoveId;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * Money that the deal does not need went to another deal of the same customer. It was there for that deal as of {@code
 * movedOn}, which is its value date as a rule, so that nobody becomes late by it.
 */
public record MoneyMovedOut(
        DealId dealId,
        CustomerId customerId,
        MoveId moveId,
        DealId toDeal,
        CreditSource source,
        Money amount,
        LocalDate movedOn,
        List<Allocation> restored,
        Money unappliedRemoved)
        implements MoneyEvent {}
