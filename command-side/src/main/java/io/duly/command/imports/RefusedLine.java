package io.duly.command.imports;

import io.duly.command.deal.AgreePaymentTerms;
import io.duly.command.deal.DealRefusal;
import io.duly.command.deal.RecordDelivery;
import io.duly.command.ledger.LedgerFile;
import io.duly.command.ledger.LedgerInvoice;
import io.duly.command.ledger.LedgerPayment;
import io.duly.command.ledger.RejectedLine;
import io.duly.command.refusal.CommandRejected;
import io.duly.command.refusal.Reason;
import java.util.Set;

/** Says of a line, in the words of the mapping, what a rule said of the command that came of it. */
final class RefusedLine {

    private static final String INVOICE_NUMBER = "invoice-number";

    private static final Set<Reason> KNOWN_ALREADY = Set.of(
            DealRefusal.DEAL_EXISTS,
            DealRefusal.TERMS_ALREADY_AGREED,
            DealRefusal.CONTRACT_ALREADY_SIGNED,
            DealRefusal.DELIVERY_ALREADY_RECORDED,
            DealRefusal.INVOICE_EXISTS,
            DealRefusal.PAYMENT_EXISTS);

    private RefusedLine() {}

    static RejectedLine of(LedgerInvoice invoice, Object command, CommandRejected refusal) {
        var field = switch (command) {
            case AgreePaymentTerms _ -> "due-date";
            case RecordDelivery _ -> "invoice-date";
            default -> INVOICE_NUMBER;
        };
        return new RejectedLine(LedgerFile.LEDGER, invoice.line(), field, reason(refusal));
    }

    static RejectedLine of(LedgerPayment payment, CommandRejected refusal) {
        var field = switch (payment.file()) {
            case LEDGER -> "paid-on";
            case PAYMENTS -> refusal.reason() == DealRefusal.CURRENCY_DIFFERS ? "amount" : "payment-id";
        };
        return new RejectedLine(payment.file(), payment.line(), field, reason(refusal));
    }

    static RejectedLine withoutInvoice(LedgerPayment payment) {
        return new RejectedLine(
                payment.file(), payment.line(), INVOICE_NUMBER, "is of an invoice that could not be taken over");
    }

    private static String reason(CommandRejected refusal) {
        return KNOWN_ALREADY.contains(refusal.reason())
                ? "is known already with other content"
                : "was refused: " + refusal.getMessage();
    }
}
