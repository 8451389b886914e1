package io.duly.command.deal;

import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.euro;

import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.PaymentId;
import io.duly.events.shared.RefundId;
import io.duly.events.shared.ReversalId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One fact about the money of a deal, which may be recorded sooner or later. Days count from the first invoice.
 *
 * @param number tells facts of one kind apart
 */
record RecordedFact(Kind kind, int number, int cents, int day, int other) {

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    static final int LAST_DAY = 40;

    enum Kind {
        INVOICE,
        PAYMENT,
        REVERSAL,
        PART_TAKEN_BACK,
        CREDIT_NOTE,
        REFUND
    }

    Object command() {
        return switch (kind) {
            case INVOICE ->
                new IssueInvoice(
                        DEAL,
                        invoice(number),
                        "No. " + number,
                        on(day),
                        List.of(
                                new IssueInvoice.Part(money(cents), on(day + 7 + number)),
                                new IssueInvoice.Part(money(cents), on(day + 15 + number))));
            case PAYMENT -> new RecordPayment(DEAL, payment(number), money(cents), on(day), designation());
            case REVERSAL -> new ReversePayment(DEAL, payment(number), on(day), "bounced");
            case PART_TAKEN_BACK ->
                new TakeMoneyBack(
                        DEAL,
                        new ReversalId(new UUID(0x4, number)),
                        new Whence.Payment(payment(other)),
                        money(cents),
                        on(day),
                        "bounced in part");
            case CREDIT_NOTE ->
                new IssueCreditNote(
                        DEAL,
                        new CreditNoteId(new UUID(0xd, number)),
                        invoice(other),
                        "CN-" + number,
                        money(cents),
                        on(day));
            case REFUND ->
                new RefundMoney(
                        DEAL,
                        new RefundId(new UUID(0x5, number)),
                        new Whence.Payment(payment(other)),
                        money(cents),
                        on(day),
                        "paid too much");
        };
    }

    private @Nullable List<InstalmentId> designation() {
        return other == 0 ? null : List.of(InstalmentId.of(invoice(other), 2));
    }

    static LocalDate on(int day) {
        return FIRST_DAY.plusDays(day);
    }

    private static InvoiceId invoice(int number) {
        return new InvoiceId(new UUID(0xf, number));
    }

    private static PaymentId payment(int number) {
        return new PaymentId(new UUID(0xb, number));
    }

    private static Money money(int cents) {
        return euro(BigDecimal.valueOf(cents, 2).toPlainString());
    }

    /** Little enough is invoiced that the deal never ends of itself. */
    static Arbitrary<List<RecordedFact>> several() {
        return Arbitraries.frequencyOf(
                        Tuple.of(5, one(Kind.PAYMENT, 6, 3_000, 2)),
                        Tuple.of(2, one(Kind.REVERSAL, 6, 1, 0)),
                        Tuple.of(2, one(Kind.PART_TAKEN_BACK, 3, 1_500, 6)),
                        Tuple.of(2, one(Kind.CREDIT_NOTE, 3, 1_500, 2)),
                        Tuple.of(1, one(Kind.REFUND, 2, 1_000, 6)))
                .list()
                .ofMinSize(2)
                .ofMaxSize(8)
                .uniqueElements(fact -> fact.kind() + "-" + fact.number())
                .map(RecordedFact::withInvoices);
    }

    private static List<RecordedFact> withInvoices(List<RecordedFact> facts) {
        var all = new ArrayList<>(facts);
        all.addFirst(new RecordedFact(Kind.INVOICE, 1, 1_000, 0, 0));
        all.addFirst(new RecordedFact(Kind.INVOICE, 2, 1_500, 5, 0));
        return List.copyOf(all);
    }

    private static Arbitrary<RecordedFact> one(Kind kind, int numbers, int most, int others) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, numbers),
                        Arbitraries.integers().between(1, most),
                        Arbitraries.integers().between(0, LAST_DAY),
                        Arbitraries.integers().between(0, others))
                .as((number, cents, day, other) -> new RecordedFact(kind, number, cents, day, other));
    }
}
