package io.duly.command.deal;

import io.duly.command.refusal.CommandRejected;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.MoveId;
import io.duly.events.shared.PaymentId;
import io.duly.state.money.Credit;
import io.duly.state.money.Ledger;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which money of a deal a command is about. */
public sealed interface Whence {

    record Payment(PaymentId paymentId) implements Whence {}

    record CreditNote(CreditNoteId creditNoteId) implements Whence {}

    /** Money that came from another deal. */
    record Move(MoveId moveId) implements Whence {}

    /** @throws InvalidCommand unless exactly one is named */
    static Whence of(@Nullable PaymentId payment, @Nullable CreditNoteId note, @Nullable MoveId move) {
        if (Stream.of(payment, note, move).filter(Objects::nonNull).count() != 1) {
            throw new InvalidCommand("paymentId", "or creditNoteId or moveId must be given, and only one of them");
        }
        if (payment != null) {
            return new Payment(payment);
        }
        return note == null ? new Move(Objects.requireNonNull(move)) : new CreditNote(note);
    }

    /** @throws CommandRejected when the deal has no such money */
    default Credit in(Ledger ledger) {
        return switch (this) {
            case Payment(var id) ->
                ledger.payment(id)
                        .orElseThrow(
                                () -> new CommandRejected(DealRefusal.PAYMENT_UNKNOWN, "there is no such payment"));
            case CreditNote(var id) ->
                ledger.creditNote(id)
                        .orElseThrow(() ->
                                new CommandRejected(DealRefusal.CREDIT_NOTE_UNKNOWN, "there is no such credit note"));
            case Move(var id) ->
                ledger.movedIn(id)
                        .orElseThrow(() -> new CommandRejected(
                                DealRefusal.MOVE_UNKNOWN, "no money came from another deal under this id"));
        };
    }
}
