package io.duly.query.deal;

import static io.duly.query.deal.DealItem.money;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.duly.events.deal.PaymentTerms;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.MoveId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.PaymentId;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.StepId;
import io.duly.query.access.StaffNames;
import io.duly.query.promise.ShownPromise;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A deal with everything that was invoiced, paid and credited. */
record DealDetails(
        @JsonUnwrapped DealItem deal,
        PolicyVersion policy,
        @Nullable PaymentTerms paymentTerms,
        @Nullable String contractNumber,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate deliveredOn,
        @Nullable String deliveryDocument,
        Origin origin,
        List<Invoice> invoices,
        List<Part> instalments,
        List<Payment> payments,
        List<CreditNote> creditNotes,
        List<MovedMoney> movedMoney,
        List<ShownPromise> promises) {

    /** An invoice as a whole; its due parts are the deal's instalments. */
    record Invoice(InvoiceId invoiceId, String number, LocalDate issuedOn, Money amount) {}

    /**
     * One due part of an invoice.
     *
     * @param level how high on the ladder it stands; zero before any step
     * @param daysPastDue until today, or until it was settled; zero or less is not overdue
     * @param paid what money of the customer is set against it
     * @param writtenOff a small difference that nobody asks for any more
     * @param settledOn the value date of the money that left nothing open; null while something is
     * @param overdueSince the first day on which it was overdue; null where it turned out to be paid in time
     * @param disputed what of {@code open} is contested, so that nobody asks for it
     * @param promised what of {@code open} is promised and nobody contests it, so that the ladder waits
     */
    record Part(
            InstalmentId instalmentId,
            InvoiceId invoiceId,
            String invoiceNumber,
            LocalDate dueOn,
            Money amount,
            Money open,
            Money paid,
            Money credited,
            Money writtenOff,
            long daysPastDue,
            @Nullable LocalDate settledOn,
            @Nullable LocalDate overdueSince,
            int level,
            @Nullable StepId lastStep,
            Money disputed,
            Money promised) {}

    /**
     * Money that came in, and when it was taken back if it was.
     *
     * @param takenBack parts of it that were taken back; a reversal of the whole is not among them
     * @param movedAway what of it went to other deals
     */
    record Payment(
            PaymentId paymentId,
            Money amount,
            LocalDate receivedOn,
            Money unapplied,
            Money takenBack,
            Money refunded,
            Money movedAway,
            @Nullable LocalDate reversedOn,
            @Nullable String reversalReason) {}

    /** A credit note against one of the invoices. */
    record CreditNote(
            CreditNoteId creditNoteId,
            InvoiceId invoiceId,
            @Nullable String invoiceNumber,
            String number,
            Money amount,
            LocalDate issuedOn,
            Money unapplied,
            Money refunded,
            Money movedAway) {}

    /** Money that was on account of another deal of the customer and is used here. */
    record MovedMoney(
            MoveId moveId,
            DealId fromDeal,
            @Nullable String fromDealTitle,
            Money amount,
            LocalDate availableOn,
            Money unapplied,
            Money takenBack,
            Money refunded,
            Money movedAway) {}

    static DealDetails of(
            DealRow row,
            List<InvoiceRow> invoices,
            List<InstalmentRow> instalments,
            List<PaymentRow> payments,
            List<CreditNoteRow> creditNotes,
            List<MovedMoneyRow> movedMoney,
            List<ShownPromise> promises,
            StaffNames staff,
            LocalDate today) {
        return new DealDetails(
                DealItem.of(row, staff),
                new PolicyVersion(new PolicyId(row.policyId), row.policyVersion),
                row.netDays == null || row.dueDateRoll == null ? null : new PaymentTerms(row.netDays, row.dueDateRoll),
                row.contractNumber,
                row.signedOn,
                row.deliveredOn,
                row.deliveryDocument,
                row.origin,
                invoices.stream().map(DealDetails::invoice).toList(),
                instalments.stream().map(instalment -> part(instalment, today)).toList(),
                payments.stream().map(DealDetails::payment).toList(),
                creditNotes.stream().map(DealDetails::creditNote).toList(),
                movedMoney.stream().map(DealDetails::movedMoney).toList(),
                promises);
    }

    private static Invoice invoice(InvoiceRow row) {
        return new Invoice(new InvoiceId(row.invoiceId), row.number, row.issuedOn, money(row.currency, row.amount));
    }

    private static Part part(InstalmentRow row, LocalDate today) {
        var until = row.settledOn == null || row.settledOn.isAfter(today) ? today : row.settledOn;
        var disputed = orNothing(row.disputed);
        return new Part(
                new InstalmentId(row.instalmentId),
                new InvoiceId(row.invoiceId),
                row.invoiceNumber,
                row.dueOn,
                money(row.currency, row.amount),
                money(row.currency, row.open),
                money(row.currency, row.paid),
                money(row.currency, row.credited),
                money(row.currency, row.writtenOff),
                until.toEpochDay() - row.dueOn.toEpochDay(),
                row.settledOn,
                row.settledOn == null || row.settledOn.isAfter(row.dueOn) ? row.overdueSince : null,
                row.level,
                row.lastStep == null ? null : new StepId(row.lastStep),
                money(row.currency, disputed),
                money(row.currency, orNothing(row.promised).min(row.open.subtract(disputed))));
    }

    private static BigDecimal orNothing(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private static Payment payment(PaymentRow row) {
        return new Payment(
                new PaymentId(row.paymentId),
                money(row.currency, row.amount),
                row.receivedOn,
                money(row.currency, row.unapplied),
                money(row.currency, row.takenBack),
                money(row.currency, row.refunded),
                money(row.currency, row.movedAway),
                row.reversedOn,
                row.reversalReason);
    }

    private static CreditNote creditNote(CreditNoteRow row) {
        return new CreditNote(
                new CreditNoteId(row.creditNoteId),
                new InvoiceId(row.invoiceId),
                row.invoiceNumber,
                row.number,
                money(row.currency, row.amount),
                row.issuedOn,
                money(row.currency, row.unapplied),
                money(row.currency, row.refunded),
                money(row.currency, row.movedAway));
    }

    private static MovedMoney movedMoney(MovedMoneyRow row) {
        return new MovedMoney(
                new MoveId(row.key.moveId()),
                new DealId(row.fromDeal),
                row.fromDealTitle,
                money(row.currency, row.amount),
                row.availableOn,
                money(row.currency, row.unapplied),
                money(row.currency, row.takenBack),
                money(row.currency, row.refunded),
                money(row.currency, row.movedAway));
    }
}
