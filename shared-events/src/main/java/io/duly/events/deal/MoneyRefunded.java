package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.RefundId;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * Money was given back to the customer. It is more than the deal needs: where what was given back had paid an
 * instalment, other money of the deal pays it.
 */
public record MoneyRefunded(
        DealId dealId,
        CustomerId customerId,
        RefundId refundId,
        CreditSource source,
        Money amount,
        LocalDate refundedOn,
        String reason,
        List<Allocation> restored,
        Money unappliedRemoved)
        implements MoneyEvent {}
