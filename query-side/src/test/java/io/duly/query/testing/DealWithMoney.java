package io.duly.query.testing;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.CreditSource;
import io.duly.events.deal.DifferenceWrittenOff;
import io.duly.events.deal.Instalment;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.MoneyMovedIn;
import io.duly.events.deal.MoneyMovedOut;
import io.duly.events.deal.MoneyReallocated;
import io.duly.events.deal.MoneyRefunded;
import io.duly.events.deal.MoneyTakenBack;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.MoveId;
import io.duly.events.shared.RefundId;
import io.duly.events.shared.ReversalId;
import io.duly.events.shared.WriteOffId;
import io.duly.state.money.InstalmentState;
import io.duly.state.money.Ledger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The same with the events of its money; money goes where the deal itself would put it. */
abstract class DealWithMoney extends DealInStages {

    DealWithMoney(int number, int customer, String currency) {
        super(number, customer, currency);
    }

    /** @param parts amounts and due dates in turn */
    public InvoiceIssued invoiced(int invoice, LocalDate issuedOn, Object... parts) {
        var instalments = new ArrayList<Instalment>();
        for (int i = 0; i < parts.length; i += 2) {
            instalments.add(new Instalment(
                    instalmentId(invoice, i / 2 + 1), (LocalDate) parts[i + 1], money(parts[i].toString())));
        }
        return happened(new InvoiceIssued(
                dealId(), customerId(), invoiceId(invoice), number() + "-" + invoice, issuedOn, instalments, null));
    }

    public PaymentReceived paid(int payment, String amount, LocalDate on) {
        var allocations = ledger().allocate(new CreditSource.Payment(paymentId(payment)), money(amount), on, List.of());
        return happened(new PaymentReceived(
                dealId(),
                customerId(),
                paymentId(payment),
                money(amount),
                on,
                List.of(),
                allocations.parts(),
                allocations.unapplied()));
    }

    public PaymentReversed takenBack(int payment, LocalDate on) {
        var booked = ledger().payment(paymentId(payment)).orElseThrow();
        var back = ledger().withdraw(booked.source(), ledger().standing(booked.source()), on);
        return happened(new PaymentReversed(
                dealId(),
                customerId(),
                paymentId(payment),
                on,
                "recalled by the bank",
                back.restored(),
                back.unappliedRemoved()));
    }

    public CreditNoteIssued credited(int note, int invoice, String amount, LocalDate on) {
        var id = id(0xd, note, bits -> new CreditNoteId(new UUID(0xd, bits)));
        var allocations = ledger().allocateCredit(id, invoiceId(invoice), null, money(amount), on);
        return happened(new CreditNoteIssued(
                dealId(),
                customerId(),
                id,
                invoiceId(invoice),
                "CN " + number() + "-" + note,
                money(amount),
                on,
                allocations.parts(),
                allocations.unapplied(),
                null));
    }

    /** The oldest money on account is set against what is open. */
    public UnappliedAllocated unappliedUsed() {
        var oldest = ledger().unapplied().getFirst();
        var allocations = ledger().allocate(oldest);
        return happened(new UnappliedAllocated(
                dealId(), customerId(), oldest.source(), allocations.parts(), allocations.unapplied()));
    }

    /** A part of a payment goes back to where it came from. */
    public MoneyTakenBack partTakenBack(int payment, String amount, LocalDate on) {
        var back = ledger().withdraw(source(payment), money(amount), on);
        return happened(new MoneyTakenBack(
                dealId(),
                customerId(),
                id(0x4, payment, bits -> new ReversalId(new UUID(0x4, bits))),
                source(payment),
                money(amount),
                on,
                "recalled in part",
                back.restored(),
                back.unappliedRemoved()));
    }

    public MoneyRefunded refunded(int payment, String amount, LocalDate on) {
        var back = ledger().withdraw(source(payment), money(amount), on);
        return happened(new MoneyRefunded(
                dealId(),
                customerId(),
                id(0x5, payment, bits -> new RefundId(new UUID(0x5, bits))),
                source(payment),
                money(amount),
                on,
                "paid too much",
                back.restored(),
                back.unappliedRemoved()));
    }

    public MoneyMovedOut movedTo(DealId other, int payment, String amount, LocalDate on) {
        var out = ledger().withdraw(source(payment), money(amount), on);
        return happened(new MoneyMovedOut(
                dealId(),
                customerId(),
                moveId(payment),
                other,
                source(payment),
                money(amount),
                on,
                out.restored(),
                out.unappliedRemoved()));
    }

    public MoneyMovedIn movedFrom(DealId other, int payment, String amount, LocalDate on) {
        return happened(new MoneyMovedIn(
                dealId(),
                customerId(),
                moveId(payment),
                other,
                new CreditSource.MovedMoney(moveId(payment), true),
                money(amount),
                on,
                null));
    }

    /** A part of what is open, which is more than a person may give up at once. */
    public DifferenceWrittenOff writtenOff(int invoice, int ordinal, String amount, LocalDate on) {
        var instalment = instalment(invoice, ordinal);
        var given = money(amount);
        return happened(new DifferenceWrittenOff(
                dealId(),
                customerId(),
                id(0x6, invoice, bits -> new WriteOffId(new UUID(0x6, bits))),
                new Allocation(
                        instalment.instalmentId(), given, on, instalment.open().minus(given)),
                on,
                "not worth a letter"));
    }

    public MoneyReallocated setStraight() {
        var misplaced = ledger().misplaced();
        return happened(new MoneyReallocated(dealId(), customerId(), misplaced.takenBack(), misplaced.set()));
    }

    private CreditSource source(int payment) {
        return new CreditSource.Payment(paymentId(payment));
    }

    private MoveId moveId(int move) {
        return id(0x7, move, bits -> new MoveId(new UUID(0x7, bits)));
    }

    final InstalmentState instalment(int invoice, int ordinal) {
        return ledger().instalment(instalmentId(invoice, ordinal)).orElseThrow();
    }

    private Ledger ledger() {
        return state().ledger();
    }
}
