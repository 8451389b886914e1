package io.duly.query.testing;

import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.CreditSource;
import io.duly.events.deal.Instalment;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.shared.CreditNoteId;
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
        var allocations = ledger().allocateCredit(id, invoiceId(invoice), money(amount), on);
        return happened(new CreditNoteIssued(
                dealId(),
                customerId(),
                id,
                invoiceId(invoice),
                "CN " + number() + "-" + note,
                money(amount),
                on,
                allocations.parts(),
                allocations.unapplied()));
    }

    /** The oldest money on account is set against what is open. */
    public UnappliedAllocated unappliedUsed() {
        var oldest = ledger().unapplied().getFirst();
        var allocations = ledger().allocate(oldest);
        return happened(new UnappliedAllocated(
                dealId(), customerId(), oldest.source(), allocations.parts(), allocations.unapplied()));
    }

    final InstalmentState instalment(int invoice, int ordinal) {
        return ledger().instalment(instalmentId(invoice, ordinal)).orElseThrow();
    }

    private Ledger ledger() {
        return state().ledger();
    }
}
