package io.duly.command.deal;

import static io.duly.testing.DealFixture.euro;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.MoneyRefunded;
import io.duly.events.deal.MoneyTakenBack;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Counts what came to a deal and what left it straight from the events, wherever it was set. */
record AccountMoves(List<Move> moves) {

    /** @param amount negative where it left */
    private record Move(LocalDate day, Money amount) {}

    static AccountMoves of(List<DealEvent> events) {
        return new AccountMoves(events.stream().flatMap(AccountMoves::moves).toList());
    }

    private static Stream<Move> moves(DealEvent event) {
        return switch (event) {
            case PaymentReceived received -> Stream.of(new Move(received.receivedOn(), received.amount()));
            case CreditNoteIssued issued -> Stream.of(new Move(issued.issuedOn(), issued.amount()));
            case MoneyRefunded refunded ->
                Stream.of(new Move(refunded.refundedOn(), refunded.amount().negated()));
            case MoneyTakenBack back ->
                Stream.of(new Move(back.takenBackOn(), back.amount().negated()));
            case PaymentReversed reversed ->
                Stream.of(new Move(
                        reversed.reversedOn(),
                        sum(reversed.restored())
                                .plus(reversed.unappliedRemoved())
                                .negated()));
            default -> Stream.empty();
        };
    }

    private static Money sum(List<Allocation> allocations) {
        return allocations.stream().map(Allocation::amount).reduce(euro("0"), Money::plus);
    }

    Money until(LocalDate day) {
        return moves.stream()
                .filter(move -> !move.day().isAfter(day))
                .map(Move::amount)
                .reduce(euro("0"), Money::plus);
    }
}
