package io.duly.stored;

import static io.duly.stored.SampleValues.CUSTOMER;
import static io.duly.stored.SampleValues.DEAL;
import static io.duly.stored.SampleValues.DUE;
import static io.duly.stored.SampleValues.INSTALMENT;
import static io.duly.stored.SampleValues.INVOICE;
import static io.duly.stored.SampleValues.ISSUED;
import static io.duly.stored.SampleValues.PAID;
import static io.duly.stored.SampleValues.roubles;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.CreditSource;
import io.duly.events.deal.Instalment;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.LadderStart;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.PaymentId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is owed on a deal, and what is paid. */
final class MoneySamples {

    private static final PaymentId PAYMENT = PaymentId.of("00000000-0000-0000-0000-0000000000b1");
    private static final CreditNoteId CREDIT_NOTE = CreditNoteId.of("00000000-0000-0000-0000-0000000000d1");

    private MoneySamples() {}

    static Stream<Object> all() {
        return Stream.of(
                new InvoiceIssued(
                        DEAL,
                        CUSTOMER,
                        INVOICE,
                        "00017",
                        ISSUED,
                        List.of(new Instalment(INSTALMENT, DUE, roubles("100"))),
                        null),
                new PaymentReceived(
                        DEAL,
                        CUSTOMER,
                        PAYMENT,
                        roubles("45"),
                        PAID,
                        List.of(INSTALMENT),
                        List.of(new Allocation(INSTALMENT, roubles("40"), PAID, roubles("60"))),
                        roubles("5")),
                new UnappliedAllocated(
                        DEAL,
                        CUSTOMER,
                        new CreditSource.Payment(PAYMENT),
                        List.of(new Allocation(INSTALMENT, roubles("5"), PAID, roubles("55"))),
                        roubles("0")),
                new PaymentReversed(
                        DEAL,
                        CUSTOMER,
                        PAYMENT,
                        PAID,
                        "sent back by the bank",
                        List.of(new Allocation(INSTALMENT, roubles("40"), PAID, roubles("100"))),
                        roubles("5")),
                new CreditNoteIssued(
                        DEAL,
                        CUSTOMER,
                        CREDIT_NOTE,
                        INVOICE,
                        "CN-1",
                        roubles("10"),
                        PAID,
                        List.of(new Allocation(INSTALMENT, roubles("10"), PAID, roubles("90"))),
                        roubles("0")));
    }

    /** Events with the components that were added later, by the name of the file that freezes them. */
    static Map<String, Object> grown() {
        return Map.of(
                "InvoiceIssued.1.ladder",
                new InvoiceIssued(
                        DEAL,
                        CUSTOMER,
                        INVOICE,
                        "00017",
                        ISSUED,
                        List.of(new Instalment(INSTALMENT, DUE, roubles("100"))),
                        LadderStart.BY_AGE));
    }
}
