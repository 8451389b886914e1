package io.duly.state.money;

import static java.util.Comparator.comparing;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.CreditSource;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DifferenceWrittenOff;
import io.duly.events.deal.MoneyEvent;
import io.duly.events.deal.MoneyMovedOut;
import io.duly.events.deal.MoneyRefunded;
import io.duly.events.deal.MoneyTakenBack;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.MoveId;
import io.duly.events.shared.PaymentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The money side of one deal: what was invoiced, what came in and went out, and where each amount stands.
 *
 * @param credits payments, credit notes and money from other deals, in the order in which they were recorded
 */
public record Ledger(
        CurrencyUnit currency,
        List<InvoiceState> invoices,
        List<Credit> credits,
        List<MoneyTakenBack> takenBack,
        List<MoneyRefunded> refunds,
        List<MoneyMovedOut> movedOut,
        List<DifferenceWrittenOff> writtenOff) {

    public Ledger {
        invoices = List.copyOf(invoices);
        credits = List.copyOf(credits);
        takenBack = List.copyOf(takenBack);
        refunds = List.copyOf(refunds);
        movedOut = List.copyOf(movedOut);
        writtenOff = List.copyOf(writtenOff);
    }

    public static Ledger empty(CurrencyUnit currency) {
        return new Ledger(currency, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The sum of all invoices as they were issued. */
    public Money invoiced() {
        return total(invoices.stream().map(InvoiceState::amount));
    }

    /** What is still owed on all invoices. */
    public Money open() {
        return total(invoices.stream().map(InvoiceState::open));
    }

    /** What the customer paid of the invoices: money that stands, without credit notes. */
    public Money paid() {
        return total(credits.stream()
                .filter(credit -> credit.source().paid())
                .flatMap(credit -> credit.allocations().stream())
                .map(Allocation::amount));
    }

    public List<PaymentState> payments() {
        return every(PaymentState.class).toList();
    }

    public List<CreditNoteState> creditNotes() {
        return every(CreditNoteState.class).toList();
    }

    /** Money from other deals. */
    public List<MovedMoneyState> movedIn() {
        return every(MovedMoneyState.class).toList();
    }

    /** Money that is set against nothing, the oldest first. */
    public List<UnappliedMoney> unapplied() {
        return idle().map(credit -> new UnappliedMoney(credit.source(), credit.unapplied(), credit.availableOn()))
                .toList();
    }

    /** The last day on which money became effective, if any is. */
    public Optional<LocalDate> lastAllocationOn() {
        return credits.stream()
                .flatMap(credit -> credit.allocations().stream())
                .map(Allocation::effectiveOn)
                .max(LocalDate::compareTo);
    }

    public Optional<InvoiceState> invoice(InvoiceId id) {
        return invoices.stream()
                .filter(invoice -> invoice.invoiceId().equals(id))
                .findFirst();
    }

    public Optional<PaymentState> payment(PaymentId id) {
        return every(PaymentState.class)
                .filter(payment -> payment.paymentId().equals(id))
                .findFirst();
    }

    public Optional<CreditNoteState> creditNote(CreditNoteId id) {
        return every(CreditNoteState.class)
                .filter(note -> note.creditNoteId().equals(id))
                .findFirst();
    }

    public Optional<MovedMoneyState> movedIn(MoveId id) {
        return every(MovedMoneyState.class)
                .filter(moved -> moved.moved().moveId().equals(id))
                .findFirst();
    }

    public Optional<InstalmentState> instalment(InstalmentId id) {
        return instalments()
                .filter(instalment -> instalment.instalmentId().equals(id))
                .findFirst();
    }

    /** What the credit notes against one invoice add up to. */
    public Money credited(InvoiceId id) {
        return total(every(CreditNoteState.class)
                .map(CreditNoteState::issued)
                .filter(note -> note.invoiceId().equals(id))
                .map(CreditNoteIssued::amount));
    }

    /** Where new money of this value date goes: to the designated instalments first, then to the oldest due. */
    public Allocations allocate(
            CreditSource source, Money amount, LocalDate availableOn, List<InstalmentId> designation) {
        return Placing.of(this).fresh(source, amount, availableOn, designation);
    }

    /**
     * Where a new credit note goes: to the instalments of its invoice and to nothing else.
     *
     * @param first the instalment that it lowers first; the oldest due one where null
     */
    public Allocations allocateCredit(
            CreditNoteId id, InvoiceId invoiceId, @Nullable InstalmentId first, Money amount, LocalDate issuedOn) {
        return Placing.of(this).freshCredit(new CreditSource.CreditNote(id), invoiceId, first, amount, issuedOn);
    }

    /** Where money goes that lay on account: as if it were new, as far as it lay there for good. */
    public Allocations allocate(UnappliedMoney money) {
        return Placing.of(this).idle(credit(money.source()));
    }

    /** What stands here of money that came in, wherever it is set. */
    public Money standing(CreditSource source) {
        var credit = credit(source);
        return total(credit.allocations().stream().map(Allocation::amount)).plus(credit.unapplied());
    }

    /** What changes when some of a payment is taken back: first what is unapplied of it, then what is due last. */
    public Withdrawal withdraw(CreditSource source, Money amount, LocalDate day) {
        return Withdrawal.of(this, credit(source), amount, day);
    }

    /** The first day, not before the given one, from which on so much lies on account for good. */
    public Optional<LocalDate> idleFrom(LocalDate day, Money amount) {
        var idle = Placing.of(this).idleCourse().floor();
        return Stream.concat(Stream.of(day), idle.daysAfter(day).stream())
                .filter(candidate -> !idle.on(candidate).isLessThan(amount))
                .findFirst();
    }

    /** What stands elsewhere than it would if everything had been recorded in the order of its dates. */
    public Misplaced misplaced() {
        return Misplaced.in(this);
    }

    /**
     * Leaves what is no matter of money as it is.
     *
     * @param recordedAt when Duly learned of it
     */
    public Ledger after(DealEvent event, Instant recordedAt) {
        return event instanceof MoneyEvent moved ? LedgerFold.after(this, moved, recordedAt) : this;
    }

    Stream<InstalmentState> instalments() {
        return invoices.stream().flatMap(invoice -> invoice.instalments().stream());
    }

    Stream<Credit> idle() {
        return credits.stream().filter(credit -> !credit.unapplied().isZero()).sorted(comparing(Credit::availableOn));
    }

    Credit credit(CreditSource source) {
        return credits.stream()
                .filter(credit -> credit.source().equals(source))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the stored history knows no " + source));
    }

    InstalmentState require(InstalmentId id) {
        return instalment(id)
                .orElseThrow(() -> new IllegalStateException("the stored history knows no instalment " + id));
    }

    private <T extends Credit> Stream<T> every(Class<T> kind) {
        return credits.stream().filter(kind::isInstance).map(kind::cast);
    }

    Money total(Stream<Money> amounts) {
        return amounts.reduce(Money.zero(currency), Money::plus);
    }
}
