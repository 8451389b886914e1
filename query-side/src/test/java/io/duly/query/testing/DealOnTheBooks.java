package io.duly.query.testing;

import io.duly.events.deal.ContractSigned;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.CreditSource;
import io.duly.events.deal.DealClosed;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.DealReopened;
import io.duly.events.deal.DueDateRoll;
import io.duly.events.deal.GoodsDelivered;
import io.duly.events.deal.Instalment;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.PaymentTerms;
import io.duly.events.deal.PaymentTermsAgreed;
import io.duly.events.deal.StageEntered;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.PaymentId;
import io.duly.events.shared.Stage;
import io.duly.events.shared.UserName;
import io.duly.state.deal.DealState;
import io.duly.state.money.InstalmentState;
import io.duly.state.money.Ledger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongFunction;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The money and the stages of a {@link BookedDeal}. */
abstract sealed class DealOnTheBooks permits BookedDeal {

    private static final long NUMBERS = 1_000;

    private final int number;
    private final CustomerId customerId;
    private final CurrencyUnit currency;
    private DealState state = new DealState.Unopened();

    DealOnTheBooks(int number, int customer, String currency) {
        this.number = number;
        this.customerId = Deals.customer(customer);
        this.currency = CurrencyUnit.of(currency);
    }

    public DealId dealId() {
        return Deals.deal(number);
    }

    public CustomerId customerId() {
        return customerId;
    }

    public DealState.Opened state() {
        return (DealState.Opened) state;
    }

    public InvoiceId invoiceId(int invoice) {
        return id(0xa, invoice, bits -> new InvoiceId(new UUID(0xa, bits)));
    }

    public PaymentId paymentId(int payment) {
        return id(0xb, payment, bits -> new PaymentId(new UUID(0xb, bits)));
    }

    public InstalmentId instalmentId(int invoice, int ordinal) {
        return InstalmentId.of(invoiceId(invoice), ordinal);
    }

    public DealOpened opened(LocalDate on) {
        return opened(on, "sam", "1000", Origin.ENTERED);
    }

    public DealOpened opened(LocalDate on, String salesperson, String value, Origin origin) {
        return happened(new DealOpened(
                dealId(),
                customerId,
                "deal " + number,
                money(value),
                on,
                UserName.of(salesperson),
                Deals.STANDARD,
                origin));
    }

    public PaymentTermsAgreed termsAgreed(int netDays, LocalDate on) {
        return happened(new PaymentTermsAgreed(dealId(), new PaymentTerms(netDays, DueDateRoll.NONE), on));
    }

    public ContractSigned signed(LocalDate on) {
        return happened(new ContractSigned(dealId(), number + "/2026", on));
    }

    public GoodsDelivered delivered(LocalDate on) {
        return happened(new GoodsDelivered(dealId(), on, null));
    }

    public StageEntered entered(Stage stage) {
        return happened(new StageEntered(dealId(), stage));
    }

    /** @param parts amounts and due dates in turn */
    public InvoiceIssued invoiced(int invoice, LocalDate issuedOn, Object... parts) {
        var instalments = new ArrayList<Instalment>();
        for (int i = 0; i < parts.length; i += 2) {
            instalments.add(new Instalment(
                    instalmentId(invoice, i / 2 + 1), (LocalDate) parts[i + 1], money(parts[i].toString())));
        }
        return happened(new InvoiceIssued(
                dealId(), customerId, invoiceId(invoice), number + "-" + invoice, issuedOn, instalments));
    }

    public PaymentReceived paid(int payment, String amount, LocalDate on) {
        var spread = ledger().spread(money(amount), on, List.of());
        return happened(new PaymentReceived(
                dealId(),
                customerId,
                paymentId(payment),
                money(amount),
                on,
                List.of(),
                spread.allocations(),
                spread.unapplied()));
    }

    public PaymentReversed takenBack(int payment, LocalDate on) {
        var booked = ledger().payment(paymentId(payment)).orElseThrow();
        return happened(new PaymentReversed(
                dealId(),
                customerId,
                paymentId(payment),
                on,
                "recalled by the bank",
                ledger().restoredBy(booked, on),
                booked.unapplied()));
    }

    public CreditNoteIssued credited(int note, int invoice, String amount, LocalDate on) {
        var spread = ledger().spreadCredit(invoiceId(invoice), money(amount), on);
        return happened(new CreditNoteIssued(
                dealId(),
                customerId,
                id(0xd, note, bits -> new CreditNoteId(new UUID(0xd, bits))),
                invoiceId(invoice),
                "CN " + number + "-" + note,
                money(amount),
                on,
                spread.allocations(),
                spread.unapplied()));
    }

    /** The oldest money on account is set against what is open. */
    public UnappliedAllocated unappliedUsed() {
        var oldest = ledger().unapplied().getFirst();
        var spread = switch (oldest.source()) {
            case CreditSource.Payment _ -> ledger().spread(oldest.amount(), oldest.availableOn(), List.of());
            case CreditSource.CreditNote(var id) ->
                ledger().spreadCredit(
                                ledger().creditNote(id).orElseThrow().issued().invoiceId(),
                                oldest.amount(),
                                oldest.availableOn());
        };
        return happened(new UnappliedAllocated(
                dealId(), customerId, oldest.source(), spread.allocations(), spread.unapplied()));
    }

    public DealClosed closed(Outcome outcome, LocalDate on) {
        return happened(new DealClosed(dealId(), outcome, on, null));
    }

    public DealReopened reopened(LocalDate on) {
        return reopened(on, Stage.PAYMENT);
    }

    public DealReopened reopened(LocalDate on, Stage stage) {
        return happened(new DealReopened(dealId(), on, stage));
    }

    final InstalmentState instalment(int invoice, int ordinal) {
        return ledger().instalment(instalmentId(invoice, ordinal)).orElseThrow();
    }

    private Ledger ledger() {
        return state().ledger();
    }

    private Money money(String amount) {
        return Money.parse(currency + " " + amount);
    }

    private <T> T id(int kind, int index, LongFunction<T> make) {
        return make.apply((number * NUMBERS + index) * 16 + kind);
    }

    final <E extends DealEvent> E happened(E event) {
        state = state.after(event, Instant.EPOCH);
        return event;
    }
}
