package io.duly.command.imports;

import io.duly.command.CommandRejected;
import io.duly.command.deal.AgreePaymentTerms;
import io.duly.command.deal.RecordDelivery;
import io.duly.command.ledger.LedgerFile;
import io.duly.command.ledger.LedgerInvoice;
import io.duly.command.ledger.LedgerPayment;
import io.duly.command.ledger.RejectedLine;

/** Says of a line, in the words of the mapping, what a rule said of the command that came of it. */
final class RefusedLine {

    private static final String INVOICE_NUMBER = "invoice-number";

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
            case PAYMENTS -> refusal.reason() == CommandRejected.Reason.CURRENCY_DIFFERS ? "amount" : "payment-id";
        };
        return new RejectedLine(payment.file(), payment.line(), field, reason(refusal));
    }

    static RejectedLine withoutInvoice(LedgerPayment payment) {
        return new RejectedLine(
                payment.file(), payment.line(), INVOICE_NUMBER, "is of an invoice that could not be taken over");
    }

    private static String reason(CommandRejected refusal) {
        return switch (refusal.reason()) {
            case DEAL_EXISTS,
                    TERMS_ALREADY_AGREED,
                    CONTRACT_ALREADY_SIGNED,
                    DELIVERY_ALREADY_RECORDED,
                    INVOICE_EXISTS,
                    PAYMENT_EXISTS -> "is known already with other content";
            default -> "was refused: " + refusal.getMessage();
        };
    }
}
