package io.duly.query.aging;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One change of what a customer owes.
 *
 * @param instalmentId what is owed; null for money on the customer's account
 * @param dueOn on the entry that created the instalment, null on those that follow
 * @param amount positive where the customer owes more, negative where less
 */
record SubLedgerEntry(
        DealId dealId,
        CustomerId customerId,
        @Nullable InstalmentId instalmentId,
        @Nullable LocalDate dueOn,
        Kind kind,
        Money amount,
        LocalDate effectiveOn) {

    enum Kind {
        INVOICED,
        PAID,
        CREDITED,
        /** A payment that was taken back is owed again. */
        RESTORED,
        /** Money came onto the account, or left it again without having been used. */
        UNAPPLIED,
        /** Money left the account for an instalment, or came back to it from one that is owed again. */
        APPLIED,
        /** Money on the account was given back to the customer. */
        REFUNDED,
        /** Money on the account went to another deal, or came from one. */
        MOVED,
        /** A small difference that nobody asks for any more. */
        WRITTEN_OFF
    }
}
