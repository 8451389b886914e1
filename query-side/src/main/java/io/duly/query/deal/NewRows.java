package io.duly.query.deal;

import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.Instalment;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.MoneyMovedIn;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.shared.Stage;
import io.duly.query.sql.BulkStatement;
import java.math.BigDecimal;
import org.joda.money.Money;

/** How the rows of deals, invoices, instalments and money look when they are new. */
final class NewRows {

    /** An instalment together with the invoice that it is a part of. */
    record Part(InvoiceIssued invoice, int ordinal, Instalment instalment) {}

    static final BulkStatement<DealOpened> DEAL = BulkStatement.of(DealOpened.class)
            .column("deal_id", "uuid", opened -> opened.dealId().value())
            .column("customer_id", "uuid", opened -> opened.customerId().value())
            .column("title", "text", DealOpened::title)
            .column("stage", "text", _ -> Stage.NEGOTIATION)
            .column("value", "numeric", opened -> opened.value().getAmount())
            .column("invoiced", "numeric", _ -> BigDecimal.ZERO)
            .column("open", "numeric", _ -> BigDecimal.ZERO)
            .column("currency", "text", opened -> code(opened.value()))
            .column("opened_on", "date", DealOpened::openedOn)
            .column("salesperson", "text", DealOpened::salesperson)
            .column("policy_id", "text", opened -> opened.policy().policyId().value())
            .column("policy_version", "int4", opened -> opened.policy().version())
            .column("origin", "text", DealOpened::origin)
            .column("version", "int8", _ -> 0)
            .insertInto("query.deal");

    static final BulkStatement<InvoiceIssued> INVOICE = BulkStatement.of(InvoiceIssued.class)
            .column("invoice_id", "uuid", issued -> issued.invoiceId().value())
            .column("deal_id", "uuid", issued -> issued.dealId().value())
            .column("number", "text", InvoiceIssued::number)
            .column("issued_on", "date", InvoiceIssued::issuedOn)
            .column("amount", "numeric", issued -> total(issued).getAmount())
            .column("currency", "text", issued -> code(total(issued)))
            .insertInto("query.invoice");

    static final BulkStatement<Part> INSTALMENT = BulkStatement.of(Part.class)
            .column(
                    "instalment_id",
                    "uuid",
                    part -> part.instalment().instalmentId().value())
            .column("deal_id", "uuid", part -> part.invoice().dealId().value())
            .column("customer_id", "uuid", part -> part.invoice().customerId().value())
            .column("invoice_id", "uuid", part -> part.invoice().invoiceId().value())
            .column("invoice_number", "text", part -> part.invoice().number())
            .column("ordinal", "int4", Part::ordinal)
            .column("currency", "text", part -> code(part.instalment().amount()))
            .column("amount", "numeric", part -> part.instalment().amount().getAmount())
            .column("open", "numeric", part -> part.instalment().amount().getAmount())
            .column("issued_on", "date", part -> part.invoice().issuedOn())
            .column("due_on", "date", part -> part.instalment().dueOn())
            .column("level", "int4", _ -> 0)
            .insertInto("query.instalment");

    static final BulkStatement<PaymentReceived> PAYMENT = BulkStatement.of(PaymentReceived.class)
            .column("payment_id", "uuid", received -> received.paymentId().value())
            .column("deal_id", "uuid", received -> received.dealId().value())
            .column("amount", "numeric", received -> received.amount().getAmount())
            .column("unapplied", "numeric", received -> received.unapplied().getAmount())
            .column("currency", "text", received -> code(received.amount()))
            .column("received_on", "date", PaymentReceived::receivedOn)
            .insertInto("query.payment");

    static final BulkStatement<CreditNoteIssued> CREDIT_NOTE = BulkStatement.of(CreditNoteIssued.class)
            .column("credit_note_id", "uuid", issued -> issued.creditNoteId().value())
            .column("deal_id", "uuid", issued -> issued.dealId().value())
            .column("invoice_id", "uuid", issued -> issued.invoiceId().value())
            .column("number", "text", CreditNoteIssued::number)
            .column("amount", "numeric", issued -> issued.amount().getAmount())
            .column("unapplied", "numeric", issued -> issued.unapplied().getAmount())
            .column("currency", "text", issued -> code(issued.amount()))
            .column("issued_on", "date", CreditNoteIssued::issuedOn)
            .insertInto("query.credit_note");

    static final BulkStatement<MoneyMovedIn> MOVED_MONEY = BulkStatement.of(MoneyMovedIn.class)
            .column("deal_id", "uuid", moved -> moved.dealId().value())
            .column("move_id", "uuid", moved -> moved.moveId().value())
            .column("from_deal", "uuid", moved -> moved.fromDeal().value())
            .column("amount", "numeric", moved -> moved.amount().getAmount())
            .column("unapplied", "numeric", moved -> moved.amount().getAmount())
            .column("currency", "text", moved -> code(moved.amount()))
            .column("available_on", "date", MoneyMovedIn::movedOn)
            .insertInto("query.moved_money");

    private NewRows() {}

    static Money total(InvoiceIssued issued) {
        return Money.total(issued.instalments().stream().map(Instalment::amount).toList());
    }

    private static String code(Money money) {
        return money.getCurrencyUnit().getCode();
    }
}
