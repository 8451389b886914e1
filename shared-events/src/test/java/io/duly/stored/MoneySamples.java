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
import io.duly.events.deal.DifferenceWrittenOff;
import io.duly.events.deal.Instalment;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.LadderStart;
import io.duly.events.deal.MoneyMovedIn;
import io.duly.events.deal.MoneyMovedOut;
import io.duly.events.deal.MoneyReallocated;
import io.duly.events.deal.MoneyRefunded;
import io.duly.events.deal.MoneyTakenBack;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.SourcedAllocation;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.MoveId;
import io.duly.events.shared.PaymentId;
import io.duly.events.shared.RefundId;
import io.duly.events.shared.ReversalId;
import io.duly.events.shared.WriteOffId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is owed on a deal, and what is paid. */
final class MoneySamples {

    private static final PaymentId PAYMENT = PaymentId.of("00000000-0000-0000-0000-0000000000b1");
    private static final CreditNoteId CREDIT_NOTE = CreditNoteId.of("00000000-0000-0000-0000-0000000000d1");

    private static final MoveId MOVE = MoveId.of("00000000-0000-0000-0000-0000000000a7");
    private static final DealId OTHER_DEAL = DealId.of("00000000-0000-0000-0000-00000000dea2");

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
                        roubles("0"),
                        null),
                new MoneyTakenBack(
                        DEAL,
                        CUSTOMER,
                        ReversalId.of("00000000-0000-0000-0000-0000000000a4"),
                        new CreditSource.Payment(PAYMENT),
                        roubles("7"),
                        PAID,
                        "sent back by the bank in part",
                        List.of(new Allocation(INSTALMENT, roubles("5"), PAID, roubles("95"))),
                        roubles("2")),
                new MoneyRefunded(
                        DEAL,
                        CUSTOMER,
                        RefundId.of("00000000-0000-0000-0000-0000000000a5"),
                        new CreditSource.CreditNote(CREDIT_NOTE),
                        roubles("3"),
                        PAID,
                        "paid too much",
                        List.of(),
                        roubles("3")),
                new MoneyMovedOut(
                        DEAL,
                        CUSTOMER,
                        MOVE,
                        OTHER_DEAL,
                        new CreditSource.Payment(PAYMENT),
                        roubles("4"),
                        PAID,
                        List.of(),
                        roubles("4")),
                new MoneyMovedIn(
                        OTHER_DEAL,
                        CUSTOMER,
                        MOVE,
                        DEAL,
                        new CreditSource.MovedMoney(MOVE, true),
                        roubles("4"),
                        PAID,
                        List.of(INSTALMENT)),
                new DifferenceWrittenOff(
                        DEAL,
                        CUSTOMER,
                        WriteOffId.of("00000000-0000-0000-0000-0000000000a6"),
                        new Allocation(INSTALMENT, roubles("0.01"), PAID, roubles("0"), PAID),
                        PAID,
                        "not worth a letter"),
                new MoneyReallocated(
                        DEAL,
                        CUSTOMER,
                        List.of(new SourcedAllocation(
                                new CreditSource.Payment(PAYMENT),
                                new Allocation(INSTALMENT, roubles("100"), ISSUED, roubles("0"), PAID),
                                roubles("100"))),
                        List.of(new SourcedAllocation(
                                new CreditSource.CreditNote(CREDIT_NOTE),
                                new Allocation(INSTALMENT, roubles("100"), PAID, roubles("0"), PAID),
                                roubles("0")))));
    }

    /** Events whose shape has grown, by the file that holds the grown one. */
    static Map<String, Object> grown() {
        return Map.of(
                "CreditNoteIssued.1.instalment",
                new CreditNoteIssued(
                        DEAL,
                        CUSTOMER,
                        CREDIT_NOTE,
                        INVOICE,
                        "CN-1",
                        roubles("10"),
                        PAID,
                        List.of(new Allocation(INSTALMENT, roubles("10"), PAID, roubles("90"))),
                        roubles("0"),
                        INSTALMENT),
                "PaymentReceived.1.settled",
                new PaymentReceived(
                        DEAL,
                        CUSTOMER,
                        PAYMENT,
                        roubles("100"),
                        PAID,
                        null,
                        List.of(new Allocation(INSTALMENT, roubles("100"), PAID, roubles("0"), PAID)),
                        roubles("0")),
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
