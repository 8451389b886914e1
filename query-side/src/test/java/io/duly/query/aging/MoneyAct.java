package io.duly.query.aging;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.ISSUED_ON;

import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.CreditSource;
import io.duly.events.deal.Instalment;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.PaymentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** Something that is done to the money of a deal, as the deal itself would record it. */
sealed interface MoneyAct {

    void on(DealWithEntries deal);

    /** @param days from the first invoice date */
    record Invoice(List<Integer> cents, int days) implements MoneyAct {

        @Override
        public void on(DealWithEntries deal) {
            var invoice = new InvoiceId(deal.freshId());
            var instalments = new ArrayList<Instalment>();
            for (var part : cents) {
                var number = instalments.size() + 1;
                instalments.add(new Instalment(
                        InstalmentId.of(invoice, number), day(days).plusDays(30L * number), money(part)));
            }
            deal.happened(new InvoiceIssued(DEAL, CUSTOMER, invoice, "00017", day(days), instalments, null));
            deal.useUnapplied();
        }
    }

    /** @param wanted counts the instalments there are, and designates none where there is none */
    record Payment(int cents, int days, List<Integer> wanted) implements MoneyAct {

        @Override
        public void on(DealWithEntries deal) {
            var known = deal.instalments();
            var designation = known.isEmpty()
                    ? List.<InstalmentId>of()
                    : wanted.stream()
                            .map(number -> known.get(number % known.size()).instalmentId())
                            .distinct()
                            .toList();
            var id = new PaymentId(deal.freshId());
            var allocations =
                    deal.ledger().allocate(new CreditSource.Payment(id), money(cents), day(days), designation);
            deal.happened(new PaymentReceived(
                    DEAL,
                    CUSTOMER,
                    id,
                    money(cents),
                    day(days),
                    designation,
                    allocations.parts(),
                    allocations.unapplied()));
        }
    }

    /** Never more than is left of the invoice. */
    record Credit(int cents, int days, int number) implements MoneyAct {

        @Override
        public void on(DealWithEntries deal) {
            var invoices = deal.ledger().invoices();
            if (invoices.isEmpty()) {
                return;
            }
            var invoice = invoices.get(number % invoices.size());
            var left = invoice.amount().minus(deal.ledger().credited(invoice.invoiceId()));
            var amount = left.isLessThan(money(cents)) ? left : money(cents);
            if (amount.isZero()) {
                return;
            }
            var id = new CreditNoteId(deal.freshId());
            var allocations = deal.ledger().allocateCredit(id, invoice.invoiceId(), null, amount, day(days));
            deal.happened(new CreditNoteIssued(
                    DEAL,
                    CUSTOMER,
                    id,
                    invoice.invoiceId(),
                    "CN-1",
                    amount,
                    day(days),
                    allocations.parts(),
                    allocations.unapplied(),
                    null));
            deal.useUnapplied();
        }
    }

    /** @param days after the payment came */
    record Reversal(int days, int number) implements MoneyAct {

        @Override
        public void on(DealWithEntries deal) {
            var payments = deal.ledger().payments().stream()
                    .filter(payment -> payment.reversed() == null)
                    .toList();
            if (payments.isEmpty()) {
                return;
            }
            var payment = payments.get(number % payments.size());
            var on = payment.received().receivedOn().plusDays(days);
            var back = deal.ledger().withdraw(payment.source(), deal.ledger().standing(payment.source()), on);
            deal.happened(new PaymentReversed(
                    DEAL,
                    CUSTOMER,
                    payment.paymentId(),
                    on,
                    "sent back by the bank",
                    back.restored(),
                    back.unappliedRemoved()));
            deal.useUnapplied();
        }
    }

    private static LocalDate day(int days) {
        return ISSUED_ON.plusDays(days);
    }

    private static Money money(int cents) {
        return Money.ofMinor(DealWithEntries.NOTHING.getCurrencyUnit(), cents);
    }
}
