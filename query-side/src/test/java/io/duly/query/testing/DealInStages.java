package io.duly.query.testing;

import io.duly.events.deal.ContractSigned;
import io.duly.events.deal.DealClosed;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.DealReopened;
import io.duly.events.deal.DueDateRoll;
import io.duly.events.deal.GoodsDelivered;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.PaymentTerms;
import io.duly.events.deal.PaymentTermsAgreed;
import io.duly.events.deal.StageEntered;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.PaymentId;
import io.duly.events.shared.Stage;
import io.duly.events.shared.UserName;
import io.duly.state.deal.DealState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.LongFunction;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A numbered deal with its state, and the events of its stages. */
abstract class DealInStages {

    private static final long NUMBERS = 1_000;

    private final int number;
    private final CustomerId customerId;
    private final CurrencyUnit currency;
    private DealState state = new DealState.Unopened();

    DealInStages(int number, int customer, String currency) {
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

    public DealClosed closed(Outcome outcome, LocalDate on) {
        return happened(new DealClosed(dealId(), outcome, on, null));
    }

    public DealReopened reopened(LocalDate on) {
        return reopened(on, Stage.PAYMENT);
    }

    public DealReopened reopened(LocalDate on, Stage stage) {
        return happened(new DealReopened(dealId(), on, stage));
    }

    final int number() {
        return number;
    }

    final Money money(String amount) {
        return Money.parse(currency + " " + amount);
    }

    final <T> T id(int kind, int index, LongFunction<T> make) {
        return make.apply((number * NUMBERS + index) * 16 + kind);
    }

    final <E extends DealEvent> E happened(E event) {
        state = state.after(event, Instant.EPOCH);
        return event;
    }
}
