package io.duly.command.escalation;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.CreditNoteIssued;
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
import io.duly.events.deal.SourcedAllocation;
import io.duly.events.deal.UnappliedAllocated;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/** What events do to the money of a deal that is set against nothing. */
final class UnappliedChange {

    private UnappliedChange() {}

    /** By how much the unapplied money of the deal grows, or shrinks when negative; empty when it stays. */
    static Optional<Money> of(MoneyEvent event) {
        var change = switch (event) {
            case InvoiceIssued _, DifferenceWrittenOff _ -> Optional.<Money>empty();
            case PaymentReceived received -> Optional.of(received.unapplied());
            case CreditNoteIssued issued -> Optional.of(issued.unapplied());
            case UnappliedAllocated allocated ->
                sum(allocated.allocations().stream()).map(Money::negated);
            case PaymentReversed reversed ->
                Optional.of(reversed.unappliedRemoved().negated());
            case MoneyTakenBack back -> Optional.of(back.unappliedRemoved().negated());
            case MoneyRefunded refunded ->
                Optional.of(refunded.unappliedRemoved().negated());
            case MoneyMovedOut moved -> Optional.of(moved.unappliedRemoved().negated());
            case MoneyMovedIn moved -> Optional.of(moved.amount());
            case MoneyReallocated moved ->
                difference(
                        sum(moved.takenBack().stream().map(SourcedAllocation::allocation)),
                        sum(moved.set().stream().map(SourcedAllocation::allocation)));
        };
        return change.filter(amount -> !amount.isZero());
    }

    private static Optional<Money> sum(Stream<Allocation> allocations) {
        return allocations.map(Allocation::amount).reduce(Money::plus);
    }

    private static Optional<Money> difference(Optional<Money> more, Optional<Money> less) {
        return less.isEmpty()
                ? more
                : Optional.of(more.orElseGet(() -> less.get().minus(less.get())).minus(less.get()));
    }
}
