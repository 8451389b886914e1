package io.duly.command.deal;

import static io.duly.testing.DealFixture.euro;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DifferenceWrittenOff;
import io.duly.events.deal.MoneyMovedOut;
import io.duly.events.deal.MoneyReallocated;
import io.duly.events.deal.MoneyRefunded;
import io.duly.events.deal.MoneyTakenBack;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.SourcedAllocation;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.shared.InstalmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Counts money straight from the events, knowing nothing of the ledger that it is compared with. */
record MoneyMoves(List<Move> moves) {

    /** @param amount negative where it was given back */
    private record Move(InstalmentId instalment, LocalDate day, Money amount) {

        static Stream<Move> of(List<Allocation> allocations, int direction) {
            return allocations.stream()
                    .map(one -> new Move(
                            one.instalmentId(), one.effectiveOn(), one.amount().multipliedBy(direction)));
        }
    }

    static MoneyMoves of(List<DealEvent> events) {
        return new MoneyMoves(events.stream().flatMap(MoneyMoves::moves).toList());
    }

    private static Stream<Move> moves(DealEvent event) {
        return switch (event) {
            case PaymentReceived received -> Move.of(received.allocations(), 1);
            case UnappliedAllocated allocated -> Move.of(allocated.allocations(), 1);
            case CreditNoteIssued issued -> Move.of(issued.allocations(), 1);
            case PaymentReversed reversed -> Move.of(reversed.restored(), -1);
            case MoneyTakenBack back -> Move.of(back.restored(), -1);
            case MoneyRefunded refunded -> Move.of(refunded.restored(), -1);
            case MoneyMovedOut moved -> Move.of(moved.restored(), -1);
            case DifferenceWrittenOff gaveUp -> Move.of(List.of(gaveUp.writtenOff()), 1);
            case MoneyReallocated moved ->
                Stream.concat(Move.of(allocations(moved.takenBack()), -1), Move.of(allocations(moved.set()), 1));
            default -> Stream.empty();
        };
    }

    private static List<Allocation> allocations(List<SourcedAllocation> parts) {
        return parts.stream().map(SourcedAllocation::allocation).toList();
    }

    MoneyMoves until(LocalDate day) {
        return new MoneyMoves(
                moves.stream().filter(move -> !move.day().isAfter(day)).toList());
    }

    List<LocalDate> days() {
        return moves.stream().map(Move::day).distinct().sorted().toList();
    }

    Money total() {
        return sum(moves.stream());
    }

    Money against(InstalmentId instalment) {
        return sum(moves.stream().filter(move -> move.instalment().equals(instalment)));
    }

    private static Money sum(Stream<Move> moves) {
        return moves.map(Move::amount).reduce(euro("0"), Money::plus);
    }
}
