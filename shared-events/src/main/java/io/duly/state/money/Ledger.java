package io.duly.state.money;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.duly.events.deal.Allocation;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.CreditSource;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.MoneyEvent;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.PaymentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The money side of one deal: what was invoiced, what came in, and where each amount stands. */
public record Ledger(
        CurrencyUnit currency,
        List<InvoiceState> invoices,
        List<PaymentState> payments,
        List<CreditNoteState> creditNotes) {

    public Ledger {
        invoices = List.copyOf(invoices);
        payments = List.copyOf(payments);
        creditNotes = List.copyOf(creditNotes);
    }

    public static Ledger empty(CurrencyUnit currency) {
        return new Ledger(currency, List.of(), List.of(), List.of());
    }

    /** The sum of all invoices as they were issued. */
    @JsonProperty
    public Money invoiced() {
        return total(invoices.stream().map(InvoiceState::amount));
    }

    /** What is still owed on all invoices. */
    @JsonProperty
    public Money open() {
        return total(invoices.stream().map(InvoiceState::open));
    }

    /** Money that is set against nothing, the oldest first. */
    @JsonProperty
    public List<UnappliedMoney> unapplied() {
        return Stream.concat(
                        payments.stream()
                                .map(payment -> new UnappliedMoney(
                                        new CreditSource.Payment(payment.paymentId()),
                                        payment.unapplied(),
                                        payment.received().receivedOn())),
                        creditNotes.stream()
                                .map(note -> new UnappliedMoney(
                                        new CreditSource.CreditNote(note.creditNoteId()),
                                        note.unapplied(),
                                        note.issued().issuedOn())))
                .filter(money -> !money.amount().isZero())
                .sorted(comparing(UnappliedMoney::availableOn))
                .toList();
    }

    /** The last day on which money became effective, if any is. */
    public Optional<LocalDate> lastAllocationOn() {
        return Stream.concat(
                        payments.stream().flatMap(payment -> payment.allocations().stream()),
                        creditNotes.stream().flatMap(note -> note.allocations().stream()))
                .map(Allocation::effectiveOn)
                .max(LocalDate::compareTo);
    }

    public Optional<InvoiceState> invoice(InvoiceId id) {
        return invoices.stream()
                .filter(invoice -> invoice.invoiceId().equals(id))
                .findFirst();
    }

    public Optional<PaymentState> payment(PaymentId id) {
        return payments.stream()
                .filter(payment -> payment.paymentId().equals(id))
                .findFirst();
    }

    public Optional<CreditNoteState> creditNote(CreditNoteId id) {
        return creditNotes.stream()
                .filter(note -> note.creditNoteId().equals(id))
                .findFirst();
    }

    public Optional<InstalmentState> instalment(InstalmentId id) {
        return invoices.stream()
                .flatMap(invoice -> invoice.instalments().stream())
                .filter(instalment -> instalment.instalmentId().equals(id))
                .findFirst();
    }

    /** What the credit notes against one invoice add up to. */
    public Money credited(InvoiceId id) {
        return total(creditNotes.stream()
                .map(CreditNoteState::issued)
                .filter(note -> note.invoiceId().equals(id))
                .map(CreditNoteIssued::amount));
    }

    /** Where money of this value date goes: to the designated instalments first, then to the oldest due. */
    public Allocations allocate(Money amount, LocalDate availableOn, List<InstalmentId> designation) {
        return Allocations.over(
                Allocations.designatedFirst(designation, Allocations.targets(invoices, _ -> true)),
                amount,
                availableOn);
    }

    /** Where a credit note goes: to the instalments of its invoice and to nothing else. */
    public Allocations allocateCredit(InvoiceId invoiceId, Money amount, LocalDate issuedOn) {
        return Allocations.over(
                Allocations.targets(invoices, invoice -> invoice.invoiceId().equals(invoiceId)), amount, issuedOn);
    }

    /** What the instalments owe again when a payment is taken back. */
    public List<Allocation> restoredBy(PaymentState payment, LocalDate reversedOn) {
        var restored = new ArrayList<Allocation>();
        var ledger = this;
        for (var allocation : payment.allocations()) {
            var instalment = ledger.require(allocation.instalmentId());
            var back = new Allocation(
                    allocation.instalmentId(),
                    allocation.amount(),
                    Allocations.later(reversedOn, allocation.effectiveOn()),
                    instalment.open().plus(allocation.amount()));
            restored.add(back);
            ledger = ledger.with(back.instalmentId(), owing -> owing.restored(back));
        }
        return List.copyOf(restored);
    }

    /**
     * Leaves what is no matter of money as it is.
     *
     * @param recordedAt when Duly learned of it
     */
    public Ledger after(DealEvent event, Instant recordedAt) {
        return event instanceof MoneyEvent moved ? after(moved, recordedAt) : this;
    }

    private Ledger after(MoneyEvent event, Instant recordedAt) {
        return switch (event) {
            case InvoiceIssued issued ->
                new Ledger(currency, plus(invoices, InvoiceState.of(issued, recordedAt)), payments, creditNotes);
            case PaymentReceived received ->
                new Ledger(currency, invoices, plus(payments, PaymentState.of(received, recordedAt)), creditNotes)
                        .paid(received.allocations());
            case CreditNoteIssued issued ->
                new Ledger(currency, invoices, payments, plus(creditNotes, CreditNoteState.of(issued, recordedAt)))
                        .paid(issued.allocations());
            case UnappliedAllocated allocated -> after(allocated);
            case PaymentReversed reversed -> after(reversed);
        };
    }

    private Ledger after(UnappliedAllocated event) {
        return switch (event.source()) {
            case CreditSource.Payment(var id) ->
                with(id, payment -> payment.allocated(event)).paid(event.allocations());
            case CreditSource.CreditNote(var id) ->
                new Ledger(
                                currency,
                                invoices,
                                payments,
                                changed(
                                        creditNotes,
                                        note -> note.creditNoteId().equals(id),
                                        note -> note.allocated(event)))
                        .paid(event.allocations());
        };
    }

    private Ledger after(PaymentReversed event) {
        var ledger = with(event.paymentId(), payment -> payment.reversed(event));
        for (var allocation : event.restored()) {
            ledger = ledger.with(allocation.instalmentId(), instalment -> instalment.restored(allocation));
        }
        return ledger;
    }

    private Ledger with(InstalmentId id, UnaryOperator<InstalmentState> change) {
        return new Ledger(
                currency,
                changed(invoices, invoice -> invoice.has(id), invoice -> invoice.with(id, change)),
                payments,
                creditNotes);
    }

    private Ledger with(PaymentId id, UnaryOperator<PaymentState> change) {
        return new Ledger(
                currency,
                invoices,
                changed(payments, payment -> payment.paymentId().equals(id), change),
                creditNotes);
    }

    private Ledger paid(List<Allocation> allocations) {
        var ledger = this;
        for (var allocation : allocations) {
            ledger = ledger.with(allocation.instalmentId(), instalment -> instalment.paid(allocation));
        }
        return ledger;
    }

    private InstalmentState require(InstalmentId id) {
        return instalment(id)
                .orElseThrow(() -> new IllegalStateException("the stored history knows no instalment " + id));
    }

    private Money total(Stream<Money> amounts) {
        return amounts.reduce(Money.zero(currency), Money::plus);
    }

    private static <T> List<T> plus(List<T> all, T one) {
        var more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    private static <T> List<T> changed(List<T> all, Predicate<T> which, UnaryOperator<T> change) {
        if (all.stream().noneMatch(which)) {
            throw new IllegalStateException("the stored history changes something that is not there");
        }
        return all.stream()
                .map(one -> which.test(one) ? change.apply(one) : one)
                .toList();
    }
}
