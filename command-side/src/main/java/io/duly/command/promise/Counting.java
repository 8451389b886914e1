package io.duly.command.promise;

import io.duly.events.deal.PromisedAmount;
import io.duly.state.money.Credit;
import io.duly.state.money.InstalmentState;
import io.duly.state.money.Ledger;
import io.duly.state.promise.PromiseOutcome;
import io.duly.state.promise.PromiseState;
import io.duly.state.promise.Promises;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.joda.money.Money;

/**
 * Counts the money of a deal towards its promises. An amount counts for a part when its value date lies after the day
 * on which the promise was made and not after the last day of the part. It counts once: for the earliest such part that
 * is not full.
 */
final class Counting {

    /** Money that stands against an instalment. */
    private record Receipt(InstalmentState instalment, LocalDate valueDate, Money amount) {}

    private final Ledger ledger;
    private final List<InstalmentState> instalments;

    private Counting(Ledger ledger) {
        this.ledger = ledger;
        this.instalments = ledger.invoices().stream()
                .flatMap(invoice -> invoice.instalments().stream())
                .toList();
    }

    /** What counts for each part that was not withdrawn, the earliest first. */
    static List<CountedPart> of(Promises promises, Ledger ledger) {
        var counting = new Counting(ledger);
        var parts = promises.all().stream()
                .flatMap(promise -> counted(promise).stream())
                .sorted(Comparator.<CountedPart, LocalDate>comparing(
                                part -> part.state().part().by())
                        .thenComparing(part -> part.state().part().lastDay()))
                .toList();
        for (var receipt : counting.receipts()) {
            var rest = receipt.amount();
            for (var part : parts) {
                rest = part.take(receipt.instalment().instalmentId(), receipt.valueDate(), rest);
            }
        }
        parts.forEach(counting::lower);
        return parts;
    }

    private static List<CountedPart> counted(PromiseState promise) {
        return promise.parts().stream()
                .filter(part -> part.outcome() != PromiseOutcome.WITHDRAWN)
                .map(part -> new CountedPart(promise, part))
                .toList();
    }

    /** Money in the order of its value dates. Credit notes are no money. */
    private List<Receipt> receipts() {
        var receipts = new ArrayList<Receipt>();
        ledger.credits().stream()
                .filter(credit -> credit.source().paid())
                .sorted(Comparator.comparing(Credit::availableOn))
                .forEach(credit -> instalments.forEach(instalment -> {
                    var amount = instalment.paidBy(credit.source());
                    if (amount.isPositive()) {
                        receipts.add(new Receipt(instalment, credit.availableOn(), amount));
                    }
                }));
        return receipts;
    }

    /** What something else than the money of the part had settled by its last day can no longer be asked for by it. */
    private void lower(CountedPart part) {
        for (var promised : part.state().part().amounts()) {
            var instalment = instalment(promised);
            var counted = part.counted(promised.instalmentId());
            var other = settledBy(instalment, part.state().part().lastDay()).minus(counted);
            part.canBeAsked(promised.instalmentId(), instalment.amount().minus(other));
        }
    }

    private InstalmentState instalment(PromisedAmount promised) {
        return instalments.stream()
                .filter(instalment -> instalment.instalmentId().equals(promised.instalmentId()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "the stored history promises an unknown instalment " + promised.instalmentId()));
    }

    private static Money settledBy(InstalmentState instalment, LocalDate day) {
        return instalment.moves().stream()
                .filter(move -> !move.availableOn().isAfter(day))
                .map(move -> move.amount())
                .reduce(Money.zero(instalment.amount().getCurrencyUnit()), Money::plus);
    }
}
