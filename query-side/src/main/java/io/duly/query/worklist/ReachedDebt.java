package io.duly.query.worklist;

import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import java.time.LocalDate;
import org.joda.money.Money;

/** A debt that money on account reaches, and whether it covers all of it. */
record ReachedDebt(
        InstalmentId instalmentId,
        DealId dealId,
        String dealTitle,
        String invoiceNumber,
        LocalDate dueOn,
        Money open,
        boolean covered) {}
