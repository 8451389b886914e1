package io.duly.query.deal;

import io.duly.events.deal.MoneyTakenBack;
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
            .column("unapplied_less", "numeric", change -> change.unappliedLess)
            .column("taken_back", "numeric", change -> change.takenBack)
            .column("refunded", "numeric", change -> change.refunded)
            .column("moved_away", "numeric", change -> change.movedAway)
            .column("reversed_on", "date", change -> change.reversedOn)
            .column("reversal_reason", "text", change -> change.reversalReason)
            .update("query.payment", List.of("deal_id", "payment_id"), """
                    unapplied = coalesce(r.unapplied, t.unapplied) - r.unapplied_less,
                    taken_back = t.taken_back + r.taken_back,
                    refunded = t.refunded + r.refunded,
                    moved_away = t.moved_away + r.moved_away,
                    reversed_on = coalesce(r.reversed_on, t.reversed_on),
                    reversal_reason = coalesce(r.reversal_reason, t.reversal_reason)""");

    static final BulkStatement<MoneyChange> WRITE_CREDIT_NOTE = BulkStatement.of(MoneyChange.class)
            .column("deal_id", "uuid", change -> change.key.dealId().value())
            .column("credit_note_id", "uuid", change -> change.key.id())
            .column("unapplied", "numeric", change -> change.unapplied)
            .column("unapplied_less", "numeric", change -> change.unappliedLess)
            .column("refunded", "numeric", change -> change.refunded)
            .column("moved_away", "numeric", change -> change.movedAway)
            .update("query.credit_note", List.of("deal_id", "credit_note_id"), """
                    unapplied = coalesce(r.unapplied, t.unapplied) - r.unapplied_less,
                    refunded = t.refunded + r.refunded,
                    moved_away = t.moved_away + r.moved_away""");

    static final BulkStatement<MoneyChange> WRITE_MOVED_MONEY = BulkStatement.of(MoneyChange.class)
            .column("deal_id", "uuid", change -> change.key.dealId().value())
            .column("move_id", "uuid", change -> change.key.id())
            .column("unapplied", "numeric", change -> change.unapplied)
            .column("unapplied_less", "numeric", change -> change.unappliedLess)
            .column("taken_back", "numeric", change -> change.takenBack)
            .column("refunded", "numeric", change -> change.refunded)
            .column("moved_away", "numeric", change -> change.movedAway)
            .update("query.moved_money", List.of("deal_id", "move_id"), """
                    unapplied = coalesce(r.unapplied, t.unapplied) - r.unapplied_less,
                    taken_back = t.taken_back + r.taken_back,
                    refunded = t.refunded + r.refunded,
                    moved_away = t.moved_away + r.moved_away""");

    /** Ids of money are chosen within a deal; another deal may use the same. */
    record Key(DealId dealId, UUID id) {}

    final Key key;

    @Nullable
    BigDecimal unapplied;

    BigDecimal unappliedLess = BigDecimal.ZERO;
    BigDecimal takenBack = BigDecimal.ZERO;
    BigDecimal refunded = BigDecimal.ZERO;
    BigDecimal movedAway = BigDecimal.ZERO;

    @Nullable
    LocalDate reversedOn;

    @Nullable
    String reversalReason;

    MoneyChange(Key key) {
        this.key = key;
    }

    void leavesUnapplied(Money left) {
        unapplied = left.getAmount();
        unappliedLess = BigDecimal.ZERO;
    }

    void refunded(Money amount, Money ofUnapplied) {
        refunded = refunded.add(amount.getAmount());
        unappliedLess = unappliedLess.add(ofUnapplied.getAmount());
    }

    void movedAway(Money amount, Money ofUnapplied) {
        movedAway = movedAway.add(amount.getAmount());
        unappliedLess = unappliedLess.add(ofUnapplied.getAmount());
    }

    void takenBack(MoneyTakenBack back) {
        takenBack = takenBack.add(back.amount().getAmount());
        unappliedLess = unappliedLess.add(back.unappliedRemoved().getAmount());
    }

    void takenBack(PaymentReversed reversed) {
        unapplied = BigDecimal.ZERO;
        unappliedLess = BigDecimal.ZERO;
        reversedOn = reversed.reversedOn();
        reversalReason = reversed.reason();
    }
}
