package io.duly.command.intake;

import io.duly.command.customer.RegisterCustomer;
import io.duly.command.deal.AgreePaymentTerms;
import io.duly.command.deal.IssueInvoice;
import io.duly.command.deal.OpenDeal;
import io.duly.command.deal.RecordDelivery;
import io.duly.command.deal.RecordPayment;
import io.duly.command.deal.SignContract;
import io.duly.events.deal.DueDateRoll;
import io.duly.events.deal.LadderStart;
import io.duly.events.deal.PaymentTerms;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.UserName;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Turns invoices and payments of other systems into commands: one deal per invoice, up to where it is owed. */
public final class IntakeCommands {

    private static final int LONGEST_TERMS = 3650;

    private IntakeCommands() {}

    public static RegisterCustomer customer(ForeignInvoice invoice) {
        return new RegisterCustomer(
                invoice.customerId(), invoice.customerName(), invoice.customerNumber(), Origin.LEDGER);
    }

    /** The commands that lead to the invoice of a customer who is new here, in the order in which they must be sent. */
    public static List<Object> invoicing(ForeignInvoice invoice, UserName salesperson, LadderStart ladder) {
        return invoicing(invoice, invoice.customerId(), salesperson, ladder);
    }

    /**
     * The same for a customer who may be known.
     *
     * @param customer who has the invoice's customer number here
     * @param ladder what the ladder makes of debts that are overdue already
     */
    public static List<Object> invoicing(
            ForeignInvoice invoice, CustomerId customer, UserName salesperson, LadderStart ladder) {
        var deal = invoice.dealId();
        return List.of(
                new OpenDeal(
                        deal,
                        customer,
                        invoice.invoiceNumber(),
                        invoice.amount(),
                        invoice.issuedOn(),
                        salesperson,
                        null,
                        Origin.LEDGER),
                new AgreePaymentTerms(deal, terms(invoice), invoice.issuedOn()),
                new SignContract(deal, invoice.invoiceNumber(), invoice.issuedOn()),
                new RecordDelivery(deal, invoice.issuedOn(), null),
                new IssueInvoice(
                        deal,
                        invoice.invoiceId(),
                        invoice.invoiceNumber(),
                        invoice.issuedOn(),
                        List.of(new IssueInvoice.Part(invoice.amount(), invoice.dueOn())),
                        ladder));
    }

    public static RecordPayment payment(ForeignInvoice invoice, ForeignPayment payment) {
        return new RecordPayment(invoice.dealId(), payment.paymentId(), payment.amount(), payment.paidOn(), null);
    }

    /** The invoice carries its own due date; the terms only state the same number of days. */
    private static PaymentTerms terms(ForeignInvoice invoice) {
        var days = ChronoUnit.DAYS.between(invoice.issuedOn(), invoice.dueOn());
        return new PaymentTerms(Math.clamp(days, 0, LONGEST_TERMS), DueDateRoll.NONE);
    }
}
