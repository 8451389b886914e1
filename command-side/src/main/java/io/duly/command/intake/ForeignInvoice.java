package io.duly.command.intake;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.PaymentId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An invoice that another system issued. Its ids follow from that system's own numbers, so that reading it again names
 * the same deal.
 *
 * @param paidOn when the whole amount had arrived, if the file says so
 */
public record ForeignInvoice(
        long line,
        String customerNumber,
        String customerName,
        String invoiceNumber,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money amount,
        @Nullable LocalDate paidOn) {

    public CustomerId customerId() {
        return new CustomerId(named("customer", customerNumber));
    }

    public DealId dealId() {
        return new DealId(named("deal", customerNumber, invoiceNumber));
    }

    public InvoiceId invoiceId() {
        return new InvoiceId(named("invoice", customerNumber, invoiceNumber));
    }

    /** The payment that the column {@code paid-on} stands for. */
    public PaymentId settlementId() {
        return new PaymentId(named("settlement", customerNumber, invoiceNumber));
    }

    public PaymentId paymentId(String number) {
        return new PaymentId(named("payment", customerNumber, invoiceNumber, number));
    }

    /** Whether both say the same, apart from the line that says it. */
    public boolean saysTheSameAs(ForeignInvoice other) {
        return equals(new ForeignInvoice(
                line,
                other.customerNumber,
                other.customerName,
                other.invoiceNumber,
                other.issuedOn,
                other.dueOn,
                other.amount,
                other.paidOn));
    }

    /** The length of each part keeps apart lists that would otherwise read the same. */
    private static UUID named(String... parts) {
        var name = Stream.of(parts).map(part -> part.length() + ":" + part).collect(Collectors.joining("/"));
        return UUID.nameUUIDFromBytes(("duly-ledger/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
