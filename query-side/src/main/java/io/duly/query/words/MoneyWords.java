package io.duly.query.words;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.CreditSource;
import io.duly.events.deal.DifferenceWrittenOff;
import io.duly.events.deal.Instalment;
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
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Says what became of the money of a deal. */
record MoneyWords(MoneyEvent event) implements EventWords {

    @Override
    public String describe() {
        return switch (event) {
            case InvoiceIssued issued -> "Invoice %s was issued: %s.".formatted(issued.number(), due(issued));
            case PaymentReceived received ->
                "%s came in: %s.".formatted(received.amount(), set(received.allocations(), received.unapplied()));
            case UnappliedAllocated allocated ->
                "Money from %s that had been waiting was used: %s."
                        .formatted(words(allocated.source()), set(allocated.allocations(), allocated.unappliedAfter()));
            case PaymentReversed reversed ->
                "A payment was taken back (%s): %s."
                        .formatted(reversed.reason(), owedAgain(reversed.restored(), reversed.unappliedRemoved()));
            case MoneyTakenBack back ->
                "%s of %s was taken back (%s): %s."
                        .formatted(
                                back.amount(),
                                words(back.source()),
                                back.reason(),
                                owedAgain(back.restored(), back.unappliedRemoved()));
            case MoneyRefunded refunded ->
                "%s was given back to the customer (%s).".formatted(refunded.amount(), refunded.reason());
            case MoneyMovedOut moved -> "%s that lay on account was used for another deal.".formatted(moved.amount());
            case MoneyMovedIn moved -> "%s came from the account of another deal.".formatted(moved.amount());
            case DifferenceWrittenOff gaveUp ->
                "A difference of %s was written off (%s)."
                        .formatted(gaveUp.writtenOff().amount(), gaveUp.reason());
            case MoneyReallocated _ ->
                "Money was set against what it would have paid if it had been recorded in the order of its dates.";
            case CreditNoteIssued issued ->
                "Credit note %s over %s was issued: %s."
                        .formatted(issued.number(), issued.amount(), set(issued.allocations(), issued.unapplied()));
        };
    }

    @Override
    public @Nullable LocalDate effectiveOn() {
        return switch (event) {
            case InvoiceIssued issued -> issued.issuedOn();
            case PaymentReceived received -> received.receivedOn();
            case PaymentReversed reversed -> reversed.reversedOn();
            case CreditNoteIssued issued -> issued.issuedOn();
            case MoneyTakenBack back -> back.takenBackOn();
            case MoneyRefunded refunded -> refunded.refundedOn();
            case DifferenceWrittenOff gaveUp -> gaveUp.writtenOffOn();
            case UnappliedAllocated _, MoneyMovedOut _, MoneyMovedIn _, MoneyReallocated _ -> null;
        };
    }

    private static String due(InvoiceIssued issued) {
        return issued.instalments().stream().map(MoneyWords::due).collect(Collectors.joining(", "));
    }

    private static String due(Instalment instalment) {
        return "%s due on %s".formatted(instalment.amount(), instalment.dueOn());
    }

    private static String set(List<Allocation> allocations, Money unapplied) {
        var parts = allocations.stream()
                .map(allocation -> "%s against an instalment that then owes %s"
                        .formatted(allocation.amount(), allocation.openAfter()))
                .collect(Collectors.toList());
        if (!unapplied.isZero() || parts.isEmpty()) {
            parts.add("%s stays unapplied".formatted(unapplied));
        }
        return String.join(", ", parts);
    }

    private static String owedAgain(List<Allocation> restored, Money unappliedRemoved) {
        var parts = restored.stream()
                .map(allocation -> "an instalment owes %s again".formatted(allocation.openAfter()))
                .collect(Collectors.toList());
        if (!unappliedRemoved.isZero() || parts.isEmpty()) {
            parts.add("%s is no longer unapplied".formatted(unappliedRemoved));
        }
        return String.join(", ", parts);
    }

    private static String words(CreditSource source) {
        return switch (source) {
            case CreditSource.Payment _ -> "a payment";
            case CreditSource.CreditNote _ -> "a credit note";
            case CreditSource.MovedMoney _ -> "another deal";
        };
    }
}
