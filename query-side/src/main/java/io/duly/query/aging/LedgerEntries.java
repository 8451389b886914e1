package io.duly.query.aging;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.CreditSource;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.LadderEvent;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.PreventionEvent;
import io.duly.events.deal.StageEvent;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.query.aging.LedgerEntry.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * The sub-ledger entries that one event makes.
 *
 * <p>Money that is older than the invoice it was set against is on the account from its own date until the invoice's;
 * that is what the pairs of entries without an instalment are for.
 */
final class LedgerEntries {

    private final DealId dealId;
    private final CustomerId customerId;
    private final List<LedgerEntry> entries = new ArrayList<>();

    private LedgerEntries(DealId dealId, CustomerId customerId) {
        this.dealId = dealId;
        this.customerId = customerId;
    }

    /** In an order that is the same each time, because an entry's place in it is part of its key. */
    static List<LedgerEntry> of(DealEvent event) {
        return switch (event) {
            case InvoiceIssued issued -> new LedgerEntries(issued.dealId(), issued.customerId()).invoiced(issued);
            case PaymentReceived received ->
                new LedgerEntries(received.dealId(), received.customerId())
                        .came(Kind.PAID, received.receivedOn(), received.allocations(), received.unapplied());
            case CreditNoteIssued issued ->
                new LedgerEntries(issued.dealId(), issued.customerId())
                        .came(Kind.CREDITED, issued.issuedOn(), issued.allocations(), issued.unapplied());
            case UnappliedAllocated allocated ->
                new LedgerEntries(allocated.dealId(), allocated.customerId()).used(allocated);
            case PaymentReversed reversed ->
                new LedgerEntries(reversed.dealId(), reversed.customerId()).takenBack(reversed);
            case StageEvent _, LadderEvent _, PreventionEvent _ -> List.of();
        };
    }

    private List<LedgerEntry> invoiced(InvoiceIssued issued) {
        for (var instalment : issued.instalments()) {
            entries.add(new LedgerEntry(
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

    private List<LedgerEntry> came(Kind kind, LocalDate on, List<Allocation> allocations, Money unapplied) {
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

    private List<LedgerEntry> used(UnappliedAllocated allocated) {
        var kind = switch (allocated.source()) {
            case CreditSource.Payment _ -> Kind.PAID;
            case CreditSource.CreditNote _ -> Kind.CREDITED;
        };
        for (var allocation : allocated.allocations()) {
            account(Kind.APPLIED, allocation.amount(), allocation.effectiveOn());
            instalment(kind, allocation, allocation.amount().negated());
        }
        return entries;
    }

    /** An allocation that was to begin after the reversal never does: until then its money had been on the account. */
    private List<LedgerEntry> takenBack(PaymentReversed reversed) {
        var on = reversed.reversedOn();
        for (var allocation : reversed.restored()) {
            if (allocation.effectiveOn().isAfter(on)) {
                account(Kind.UNAPPLIED, allocation.amount(), on);
                account(Kind.APPLIED, allocation.amount().negated(), allocation.effectiveOn());
            }
            instalment(Kind.RESTORED, allocation, allocation.amount());
        }
        account(Kind.UNAPPLIED, reversed.unappliedRemoved(), on);
        return entries;
    }

    private void instalment(Kind kind, Allocation allocation, Money amount) {
        entries.add(new LedgerEntry(
                dealId, customerId, allocation.instalmentId(), null, kind, amount, allocation.effectiveOn()));
    }

    private void account(Kind kind, Money amount, LocalDate effectiveOn) {
        if (!amount.isZero()) {
            entries.add(new LedgerEntry(dealId, customerId, null, null, kind, amount, effectiveOn));
        }
    }
}
