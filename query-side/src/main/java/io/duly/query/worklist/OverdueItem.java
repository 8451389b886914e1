package io.duly.query.worklist;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.StepId;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of the collector's list: what is open after its due date.
 *
 * @param level how high on the ladder it stands; zero before any step
 */
record OverdueItem(
        InstalmentId instalmentId,
        DealId dealId,
        String dealTitle,
        CustomerId customerId,
        @Nullable String customerName,
        @Nullable String collector,
        InvoiceId invoiceId,
        String invoiceNumber,
        LocalDate dueOn,
        int daysPastDue,
        Money amount,
        Money open,
        int level,
        @Nullable StepId lastStep) {}
