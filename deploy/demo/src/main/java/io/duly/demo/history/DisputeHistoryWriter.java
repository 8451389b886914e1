package io.duly.demo.history;

import io.duly.command.deal.IssueCreditNote;
import io.duly.command.dispute.ChangeDispute;
import io.duly.command.dispute.RaiseDispute;
import io.duly.command.dispute.ResolveDispute;
import io.duly.events.deal.DisputeReason;
import io.duly.events.deal.DisputeResolution;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.DisputeId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a late customer contests, and what came of it. It has random numbers of its own, so that the rest of the
 * deal stays as it was. What nobody resolves falls away with the payment, or stands today with its deadline passed.
 */
final class DisputeHistoryWriter {

    private static final int CONTESTED = 75;
    private static final int OVER_BEFORE_PAYMENT = 25;
    private static final Phrase EXPERT_IS_ILL = new Phrase("Эксперт заболел", "The expert is ill");
    private static final Map<DisputeReason, Phrase> NOTES = Map.of(
            DisputeReason.GOODS_DEFECTIVE, new Phrase("Один насос течёт", "One pump leaks"),
            DisputeReason.GOODS_MISSING, new Phrase("Одного ящика не хватает", "One box is missing"),
            DisputeReason.QUANTITY, new Phrase("Насчитали меньше", "They counted fewer"),
            DisputeReason.PRICE, new Phrase("Обещали скидку", "A discount was promised"),
            DisputeReason.DOCUMENTS_MISSING, new Phrase("Нет счёта-фактуры", "The certificate is missing"));

    private final DemoCustomer customer;
    private final DealId dealId;
    private final HistoryLog history;
    private final RandomGenerator random;
    private boolean contested;

    DisputeHistoryWriter(DemoCustomer customer, DealId dealId, HistoryLog history) {
        this.customer = customer;
        this.dealId = dealId;
        this.history = history;
        this.random = new Random(dealId.value().getLeastSignificantBits());
    }

    /**
     * @param paidOn when the last of it is paid; null where it never is
     * @return what is credited of it
     */
    Money contest(InvoiceId invoiceId, String number, Money amount, LocalDate dueOn, @Nullable LocalDate paidOn) {
        var raisedOn = WorkingDays.later(dueOn, 2, 6, random);
        var share = Goods.share(amount, random.nextInt(8, 21), RoundingMode.DOWN);
        var inTime = paidOn == null || paidOn.isAfter(raisedOn.plusDays(OVER_BEFORE_PAYMENT));
        if (!inTime || share.isZero() || !RandomChoice.happens(CONTESTED, random)) {
            return share.minus(share);
        }
        var disputeId = new DisputeId(DemoIds.of("dispute", number));
        raise(disputeId, InstalmentId.of(invoiceId, 1), share, raisedOn);
        return end(disputeId, invoiceId, number, share, raisedOn);
    }

    /** Whether anything was contested. */
    boolean contested() {
        return contested;
    }

    private void raise(DisputeId disputeId, InstalmentId instalmentId, Money amount, LocalDate raisedOn) {
        contested = true;
        var reason = RandomChoice.oneOf(NOTES.keySet().stream().sorted().toList(), random);
        var note = NOTES.getOrDefault(reason, EXPERT_IS_ILL).about(customer);
        var owner = reason == DisputeReason.PRICE ? customer.salesperson() : customer.collector();
        history.byCollector(
                raisedOn,
                new RaiseDispute(
                        dealId,
                        disputeId,
                        instalmentId,
                        amount,
                        reason,
                        owner,
                        WorkingDays.later(raisedOn, 10, 12, random),
                        raisedOn,
                        List.of("https://documents.example/disputes/" + disputeId.value()),
                        note));
    }

    private Money end(DisputeId disputeId, InvoiceId invoiceId, String number, Money contested, LocalDate raisedOn) {
        var nothing = contested.minus(contested);
        var day = WorkingDays.later(raisedOn, 4, 6, random);
        return switch (random.nextInt(5)) {
            case 0 -> {
                resolve(disputeId, DisputeResolution.FOR_CREDITOR, null, day);
                yield nothing;
            }
            case 1 -> credit(disputeId, DisputeResolution.FOR_DEBTOR, invoiceId, number, contested, day);
            case 2 -> {
                var half = Goods.share(contested, 50, RoundingMode.DOWN);
                yield half.isZero()
                        ? nothing
                        : credit(disputeId, DisputeResolution.IN_PART, invoiceId, number, half, day);
            }
            case 3 -> {
                var later = WorkingDays.later(day, 12, 14, random);
                history.byCollector(
                        day, new ChangeDispute(dealId, disputeId, null, null, later, EXPERT_IS_ILL.about(customer)));
                resolve(disputeId, DisputeResolution.FOR_CREDITOR, null, WorkingDays.later(day, 8, 10, random));
                yield nothing;
            }
            default -> nothing;
        };
    }

    private Money credit(
            DisputeId disputeId,
            DisputeResolution resolution,
            InvoiceId invoiceId,
            String number,
            Money amount,
            LocalDate day) {
        var noteId = new CreditNoteId(DemoIds.of("credit-note", number + "/dispute"));
        history.byAccountant(
                day,
                new IssueCreditNote(
                        dealId,
                        noteId,
                        invoiceId,
                        number + new Phrase("К", "K").about(customer),
                        amount,
                        day,
                        InstalmentId.of(invoiceId, 1)));
        resolve(disputeId, resolution, noteId, WorkingDays.onOrAfter(day.plusDays(1)));
        return amount;
    }

    private void resolve(
            DisputeId disputeId, DisputeResolution resolution, @Nullable CreditNoteId creditNoteId, LocalDate day) {
        history.byCollector(day, new ResolveDispute(dealId, disputeId, resolution, creditNoteId, day, null));
    }
}
