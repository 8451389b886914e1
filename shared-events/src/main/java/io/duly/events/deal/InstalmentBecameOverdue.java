package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import java.time.LocalDate;
import org.joda.money.Money;

/** The morning after its due date the instalment was still open. */
public record InstalmentBecameOverdue(
        DealId dealId,
        CustomerId customerId,
        InstalmentId instalmentId,
        LocalDate dueOn,
        LocalDate overdueSince,
        Money open)
        implements LadderEvent {}
