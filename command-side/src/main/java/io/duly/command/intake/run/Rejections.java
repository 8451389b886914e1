package io.duly.command.intake.run;

import io.duly.command.deal.AgreePaymentTerms;
import io.duly.command.deal.DealRefusal;
import io.duly.command.deal.RecordDelivery;
import io.duly.command.intake.ForeignInvoice;
import io.duly.command.intake.ForeignPayment;
import io.duly.command.intake.IntakeFile;
import io.duly.command.intake.RejectedLine;
import io.duly.command.refusal.CommandRejected;
import io.duly.command.refusal.Reason;
import java.util.Set;

/** Turns the refusal of a command into a rejected line, in the words of the mapping. */
final class Rejections {

    private static final String INVOICE_NUMBER = "invoice-number";

    private static final Set<Reason> KNOWN_ALREADY = Set.of(
            DealRefusal.DEAL_EXISTS,
            DealRefusal.TERMS_ALREADY_AGREED,
            DealRefusal.CONTRACT_ALREADY_SIGNED,
            DealRefusal.DELIVERY_ALREADY_RECORDED,
            DealRefusal.INVOICE_EXISTS,
            DealRefusal.PAYMENT_EXISTS);

    private Rejections() {}

    static RejectedLine ofInvoice(ForeignInvoice invoice, Object command, CommandRejected refusal) {
        var field = switch (command) {
            case AgreePaymentTerms _ -> "due-date";
            case RecordDelivery _ -> "invoice-date";
            default -> INVOICE_NUMBER;
        };
        return new RejectedLine(IntakeFile.LEDGER, invoice.line(), field, reason(refusal));
    }

    static RejectedLine numberTaken(ForeignInvoice invoice) {
        return new RejectedLine(
                IntakeFile.LEDGER,
                invoice.line(),
                INVOICE_NUMBER,
                "is the number of another invoice of the customer in "
                        + invoice.issuedOn().getYear());
    }

    static RejectedLine ofPayment(ForeignPayment payment, CommandRejected refusal) {
        var field = switch (payment.file()) {
            case LEDGER -> "paid-on";
            case PAYMENTS -> refusal.reason() == DealRefusal.CURRENCY_DIFFERS ? "amount" : "payment-id";
        };
        return new RejectedLine(payment.file(), payment.line(), field, reason(refusal));
    }

    static RejectedLine withoutInvoice(ForeignPayment payment) {
        return new RejectedLine(
                payment.file(), payment.line(), INVOICE_NUMBER, "is of an invoice that could not be taken over");
    }

    private static String reason(CommandRejected refusal) {
        return KNOWN_ALREADY.contains(refusal.reason())
                ? "is known already with other content"
                : "was refused: " + refusal.getMessage();
    }
}
