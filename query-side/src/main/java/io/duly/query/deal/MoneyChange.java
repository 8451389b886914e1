package io.duly.query.deal;

import io.duly.events.deal.PaymentReversed;
import io.duly.events.shared.DealId;
import io.duly.query.sql.BulkStatement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a batch of events changes about one payment or credit note; what stays null stays as it is. */
final class MoneyChange {

    static final BulkStatement<MoneyChange> WRITE_PAYMENT = BulkStatement.of(MoneyChange.class)
            .column("deal_id", "uuid", change -> change.key.dealId().value())
            .column("payment_id", "uuid", change -> change.key.id())
            .column("unapplied", "numeric", change -> change.unapplied)
            .column("reversed_on", "date", change -> change.reversedOn)
            .column("reversal_reason", "text", change -> change.reversalReason)
            .update("query.payment", List.of("deal_id", "payment_id"), """
                    unapplied = coalesce(r.unapplied, t.unapplied),
                    reversed_on = coalesce(r.reversed_on, t.reversed_on),
                    reversal_reason = coalesce(r.reversal_reason, t.reversal_reason)""");

    static final BulkStatement<MoneyChange> WRITE_CREDIT_NOTE = BulkStatement.of(MoneyChange.class)
            .column("deal_id", "uuid", change -> change.key.dealId().value())
            .column("credit_note_id", "uuid", change -> change.key.id())
            .column("unapplied", "numeric", change -> change.unapplied)
            .update(
                    "query.credit_note",
                    List.of("deal_id", "credit_note_id"),
                    "unapplied = coalesce(r.unapplied, t.unapplied)");

    /** Ids of money are chosen within a deal; another deal may use the same. */
    record Key(DealId dealId, UUID id) {}

    final Key key;

    @Nullable
    BigDecimal unapplied;

    @Nullable
    LocalDate reversedOn;

    @Nullable
    String reversalReason;

    MoneyChange(Key key) {
        this.key = key;
    }

    void leavesUnapplied(Money left) {
        unapplied = left.getAmount();
    }

    void takenBack(PaymentReversed reversed) {
        unapplied = BigDecimal.ZERO;
        reversedOn = reversed.reversedOn();
        reversalReason = reversed.reason();
    }
}
