package io.duly.query.words;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Says what became of the money of a deal. */
record MoneyWords(MoneyEvent event) implements EventWords {

    @Override
    public String describe(Teller teller) {
        return teller.say(
                event.getClass().getSimpleName(),
                switch (event) {
                    case InvoiceIssued issued -> Map.of("number", issued.number(), "parts", due(issued, teller));
                    case PaymentReceived received ->
                        Map.of(
                                "amount", teller.money(received.amount()),
                                "parts", set(received.allocations(), received.unapplied(), teller));
                    case UnappliedAllocated allocated ->
                        Map.of(
                                "source", kind(allocated.source()),
                                "parts", set(allocated.allocations(), allocated.unappliedAfter(), teller));
                    case PaymentReversed reversed ->
                        Map.of(
                                "reason", reversed.reason(),
                                "parts", owedAgain(reversed.restored(), reversed.unappliedRemoved(), teller));
                    case MoneyTakenBack back ->
                        Map.of(
                                "amount", teller.money(back.amount()),
                                "source", kind(back.source()),
                                "reason", back.reason(),
                                "parts", owedAgain(back.restored(), back.unappliedRemoved(), teller));
                    case MoneyRefunded refunded ->
                        Map.of("amount", teller.money(refunded.amount()), "reason", refunded.reason());
                    case MoneyMovedOut moved -> Map.of("amount", teller.money(moved.amount()));
                    case MoneyMovedIn moved -> Map.of("amount", teller.money(moved.amount()));
                    case DifferenceWrittenOff gaveUp ->
                        Map.of(
                                "amount", teller.money(gaveUp.writtenOff().amount()),
                                "invoice", teller.invoice(gaveUp.writtenOff().instalmentId()),
                                "reason", gaveUp.reason());
                    case MoneyReallocated _ -> Map.of();
                    case CreditNoteIssued issued ->
                        Map.of(
                                "number", issued.number(),
                                "amount", teller.money(issued.amount()),
                                "parts", set(issued.allocations(), issued.unapplied(), teller));
                });
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

    private static String due(InvoiceIssued issued, Teller teller) {
        return teller.list(issued.instalments().stream()
                .map(part -> teller.say(
                        "InvoiceIssued.part",
                        Map.of("amount", teller.money(part.amount()), "day", teller.day(part.dueOn()))))
                .toList());
    }

    private static String set(List<Allocation> allocations, Money unapplied, Teller teller) {
        var parts = allocations.stream()
                .map(allocation -> teller.say(
                        "Allocation",
                        Map.of(
                                "amount", teller.money(allocation.amount()),
                                "invoice", teller.invoice(allocation.instalmentId()),
                                "open", teller.money(allocation.openAfter()))))
                .collect(Collectors.toList());
        if (!unapplied.isZero() || parts.isEmpty()) {
            parts.add(teller.say("Allocation.rest", Map.of("amount", teller.money(unapplied))));
        }
        return teller.list(parts);
    }

    private static String owedAgain(List<Allocation> restored, Money unappliedRemoved, Teller teller) {
        var parts = restored.stream()
                .map(allocation -> teller.say(
                        "Allocation.restored",
                        Map.of(
                                "invoice", teller.invoice(allocation.instalmentId()),
                                "open", teller.money(allocation.openAfter()))))
                .collect(Collectors.toList());
        if (!unappliedRemoved.isZero() || parts.isEmpty()) {
            parts.add(teller.say("Allocation.removed", Map.of("amount", teller.money(unappliedRemoved))));
        }
        return teller.list(parts);
    }

    private static String kind(CreditSource source) {
        return switch (source) {
            case CreditSource.Payment _ -> "PAYMENT";
            case CreditSource.CreditNote _ -> "CREDIT_NOTE";
            case CreditSource.MovedMoney _ -> "MOVED_MONEY";
        };
    }
}
