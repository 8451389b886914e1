package io.duly.query.aging;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.CreditSource;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DifferenceWrittenOff;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.MoneyEvent;
import io.duly.events.deal.MoneyMovedIn;
import io.duly.events.deal.MoneyMovedOut;
import io.duly.events.deal.MoneyReallocated;
import io.duly.events.deal.MoneyRefunded;
import io.duly.events.deal.MoneyTakenBack;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.query.aging.SubLedgerEntry.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * The sub-ledger entries that one event makes.
 *
 * <p>Money may be older than the invoice that it is set against. It is then on the account from its own date until the
 * date of the invoice. A pair of entries without an instalment says so.
 */
final class SubLedgerEntries {

    private final DealId dealId;
    private final CustomerId customerId;
    private final List<SubLedgerEntry> entries = new ArrayList<>();

    private SubLedgerEntries(DealId dealId, CustomerId customerId) {
        this.dealId = dealId;
        this.customerId = customerId;
    }

    /** The entries always come in the same order, because an entry's place is a part of its key. */
    static List<SubLedgerEntry> of(DealEvent event) {
        return event instanceof MoneyEvent money ? of(money) : List.of();
    }

    private static List<SubLedgerEntry> of(MoneyEvent event) {
        return switch (event) {
            case InvoiceIssued issued -> new SubLedgerEntries(issued.dealId(), issued.customerId()).invoiced(issued);
            case PaymentReceived received ->
                new SubLedgerEntries(received.dealId(), received.customerId())
                        .received(Kind.PAID, received.receivedOn(), received.allocations(), received.unapplied());
            case CreditNoteIssued issued ->
                new SubLedgerEntries(issued.dealId(), issued.customerId())
                        .received(Kind.CREDITED, issued.issuedOn(), issued.allocations(), issued.unapplied());
            case UnappliedAllocated allocated ->
                new SubLedgerEntries(allocated.dealId(), allocated.customerId()).used(allocated);
            case PaymentReversed reversed ->
                new SubLedgerEntries(reversed.dealId(), reversed.customerId())
                        .takenBack(
                                Kind.UNAPPLIED,
                                reversed.reversedOn(),
                                reversed.restored(),
                                reversed.unappliedRemoved());
            case MoneyTakenBack back ->
                new SubLedgerEntries(back.dealId(), back.customerId())
                        .takenBack(Kind.UNAPPLIED, back.takenBackOn(), back.restored(), back.unappliedRemoved());
            case MoneyRefunded refunded ->
                new SubLedgerEntries(refunded.dealId(), refunded.customerId())
                        .takenBack(
                                Kind.REFUNDED, refunded.refundedOn(), refunded.restored(), refunded.unappliedRemoved());
            case MoneyMovedOut moved ->
                new SubLedgerEntries(moved.dealId(), moved.customerId())
                        .takenBack(Kind.MOVED, moved.movedOn(), moved.restored(), moved.unappliedRemoved());
            case MoneyMovedIn moved -> new SubLedgerEntries(moved.dealId(), moved.customerId()).came(moved);
            case DifferenceWrittenOff gaveUp ->
                new SubLedgerEntries(gaveUp.dealId(), gaveUp.customerId()).writtenOff(gaveUp);
            case MoneyReallocated moved -> new SubLedgerEntries(moved.dealId(), moved.customerId()).reallocated(moved);
        };
    }

    private List<SubLedgerEntry> invoiced(InvoiceIssued issued) {
        for (var instalment : issued.instalments()) {
            entries.add(new SubLedgerEntry(
                    dealId,
                    customerId,
                    instalment.instalmentId(),
                    instalment.dueOn(),
                    Kind.INVOICED,
                    instalment.amount(),
                    issued.issuedOn()));
        }
        return entries;
    }

    private List<SubLedgerEntry> received(Kind kind, LocalDate on, List<Allocation> allocations, Money unapplied) {
        for (var allocation : allocations) {
            if (allocation.effectiveOn().isAfter(on)) {
                account(Kind.UNAPPLIED, allocation.amount().negated(), on);
                account(Kind.APPLIED, allocation.amount(), allocation.effectiveOn());
            }
            instalment(kind, allocation, allocation.amount().negated());
        }
        account(Kind.UNAPPLIED, unapplied.negated(), on);
        return entries;
    }

    private List<SubLedgerEntry> used(UnappliedAllocated allocated) {
        allocated.allocations().forEach(allocation -> use(allocated.source(), allocation));
        return entries;
    }

    private void use(CreditSource source, Allocation allocation) {
        account(Kind.APPLIED, allocation.amount(), allocation.effectiveOn());
        instalment(
                source.paid() ? Kind.PAID : Kind.CREDITED,
                allocation,
                allocation.amount().negated());
    }

    private List<SubLedgerEntry> reallocated(MoneyReallocated moved) {
        for (var part : moved.takenBack()) {
            var allocation = part.allocation();
            account(Kind.APPLIED, allocation.amount().negated(), allocation.effectiveOn());
            instalment(Kind.RESTORED, allocation, allocation.amount());
        }
        moved.set().forEach(part -> use(part.source(), part.allocation()));
        return entries;
    }

    private List<SubLedgerEntry> came(MoneyMovedIn moved) {
        account(Kind.MOVED, moved.amount().negated(), moved.movedOn());
        return entries;
    }

    private List<SubLedgerEntry> writtenOff(DifferenceWrittenOff gaveUp) {
        var part = gaveUp.writtenOff();
        instalment(Kind.WRITTEN_OFF, part, part.amount().negated());
        return entries;
    }

    /** An allocation that was to begin after the reversal never does. Until then its money was on the account. */
    private List<SubLedgerEntry> takenBack(Kind kind, LocalDate on, List<Allocation> restored, Money unappliedRemoved) {
        for (var allocation : restored) {
            if (allocation.effectiveOn().isAfter(on)) {
                account(Kind.UNAPPLIED, allocation.amount(), on);
                account(Kind.APPLIED, allocation.amount().negated(), allocation.effectiveOn());
            }
            instalment(Kind.RESTORED, allocation, allocation.amount());
        }
        account(kind, unappliedRemoved, on);
        return entries;
    }

    private void instalment(Kind kind, Allocation allocation, Money amount) {
        entries.add(new SubLedgerEntry(
                dealId, customerId, allocation.instalmentId(), null, kind, amount, allocation.effectiveOn()));
    }

    private void account(Kind kind, Money amount, LocalDate effectiveOn) {
        if (!amount.isZero()) {
            entries.add(new SubLedgerEntry(dealId, customerId, null, null, kind, amount, effectiveOn));
        }
    }
}
