package io.duly.query.worklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.StepId;
import io.duly.query.access.LookedAfterBy;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of the collector's list: what is open after its due date.
 *
 * @param level how high on the ladder it stands; zero before any step
 */
record OverdueInstalment(
        InstalmentId instalmentId,
        @JsonUnwrapped DealName deal,
        @JsonUnwrapped CustomerName customer,
        @JsonUnwrapped LookedAfterBy lookedAfterBy,
        @JsonUnwrapped InvoiceName invoice,
        @JsonUnwrapped OverdueDebt debt,
        int level,
        @Nullable StepId lastStep)
        implements WorkItem {

    /** The invoice that it is a part of. */
    record InvoiceName(InvoiceId invoiceId, String invoiceNumber) {}

    /**
     * What is owed on it, and since when.
     *
     * @param onAccount what the customer's money on account covers of {@code open}, which the ladder does not ask for
     * @param disputed what of {@code open} is contested, which the ladder does not ask for either
     * @param promised what of {@code open} somebody promised to pay, for which the ladder waits
     * @param promisedUntil the last day on which it waits; null where nothing is promised
     * @param pausedUntil the last day on which somebody lets the ladder wait; null where nobody does
     */
    record OverdueDebt(
            LocalDate dueOn,
            int daysPastDue,
            Money amount,
            Money open,
            Money onAccount,
            Money disputed,
            Money promised,
            @Nullable LocalDate promisedUntil,
            @Nullable LocalDate pausedUntil) {}

    @Override
    public Money money() {
        return debt.open();
    }
}
