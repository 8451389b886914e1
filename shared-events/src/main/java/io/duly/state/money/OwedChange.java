package io.duly.state.money;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.CreditSource;
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
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One change of what an invoiced instalment owes.
 *
 * @param source null for a difference that was written off
 * @param owedAgain whether it owes more by it, and not less
 */
public record OwedChange(@Nullable CreditSource source, Allocation allocation, boolean owedAgain) {

    /** All changes that an event makes, in order. An invoice changes nothing: it is what the changes are about. */
    public static List<OwedChange> of(MoneyEvent event) {
        return switch (event) {
            case InvoiceIssued _, MoneyMovedIn _ -> List.of();
            case MoneyRefunded refunded -> again(refunded.source(), refunded.restored());
            case MoneyMovedOut moved -> again(moved.source(), moved.restored());
            case PaymentReceived received ->
                less(new CreditSource.Payment(received.paymentId()), received.allocations());
            case CreditNoteIssued issued ->
                less(new CreditSource.CreditNote(issued.creditNoteId()), issued.allocations());
            case UnappliedAllocated allocated -> less(allocated.source(), allocated.allocations());
            case PaymentReversed reversed -> again(new CreditSource.Payment(reversed.paymentId()), reversed.restored());
            case MoneyTakenBack back -> again(back.source(), back.restored());
            case DifferenceWrittenOff gaveUp -> less(null, List.of(gaveUp.writtenOff()));
            case MoneyReallocated moved ->
                Stream.concat(
                                moved.takenBack().stream()
                                        .map(part -> new OwedChange(part.source(), part.allocation(), true)),
                                moved.set().stream()
                                        .map(part -> new OwedChange(part.source(), part.allocation(), false)))
                        .toList();
        };
    }

    /** Positive where more is owed. */
    public Money amount() {
        return owedAgain ? allocation.amount() : allocation.amount().negated();
    }

    private static List<OwedChange> less(@Nullable CreditSource source, List<Allocation> allocations) {
        return allocations.stream()
                .map(allocation -> new OwedChange(source, allocation, false))
                .toList();
    }

    private static List<OwedChange> again(CreditSource source, List<Allocation> allocations) {
        return allocations.stream()
                .map(allocation -> new OwedChange(source, allocation, true))
                .toList();
    }
}
