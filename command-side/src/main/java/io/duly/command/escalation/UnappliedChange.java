package io.duly.command.escalation;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.MoneyEvent;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.UnappliedAllocated;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** What events do to the money of a deal that is set against nothing, and to what its instalments owe. */
final class UnappliedChange {

    private UnappliedChange() {}

    /** By how much the unapplied money of the deal grows, or shrinks when negative; empty when it stays. */
    static Optional<Money> of(MoneyEvent event) {
        var change = switch (event) {
            case InvoiceIssued _ -> Optional.<Money>empty();
            case PaymentReceived received -> Optional.of(received.unapplied());
            case CreditNoteIssued issued -> Optional.of(issued.unapplied());
            case UnappliedAllocated allocated ->
                allocated.allocations().stream()
                        .map(Allocation::amount)
                        .reduce(Money::plus)
                        .map(Money::negated);
            case PaymentReversed reversed ->
                Optional.of(reversed.unappliedRemoved().negated());
        };
        return change.filter(amount -> !amount.isZero());
    }

    /** Each tells what an instalment owes afterwards. */
    static List<Allocation> allocations(MoneyEvent event) {
        return switch (event) {
            case InvoiceIssued _ -> List.of();
            case PaymentReceived received -> received.allocations();
            case CreditNoteIssued issued -> issued.allocations();
            case UnappliedAllocated allocated -> allocated.allocations();
            case PaymentReversed reversed -> reversed.restored();
        };
    }
}
