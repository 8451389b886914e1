package io.duly.command.deal;

import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.euro;

import io.duly.command.escalation.EvaluateEscalation;
import io.duly.command.escalation.MigratePolicy;
import io.duly.command.pause.PauseDeal;
import io.duly.command.pause.PauseRequest;
import io.duly.command.pause.ResumeDeal;
import io.duly.events.deal.Outcome;
import io.duly.events.pause.PauseClock;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.PauseId;
import io.duly.events.shared.PaymentId;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.joda.money.Money;

/**
 * Something that may be tried on a deal with a contract. Small numbers describe it, so that a failure can be shrunk.
 */
interface Act {

    void on(DealOnItsOwn deal);

    record Wait(int hours) implements Act {
        @Override
        public void on(DealOnItsOwn deal) {
            deal.setClock(deal.now().plus(Duration.ofHours(hours)));
        }
    }

    record Evaluate() implements Act {
        @Override
        public void on(DealOnItsOwn deal) {
            deal.send(new EvaluateEscalation(DEAL));
        }
    }

    record Deliver() implements Act {
        @Override
        public void on(DealOnItsOwn deal) {
            deal.send(new RecordDelivery(DEAL, deal.today(), null));
        }
    }

    /** @param due how many days from today each part is due */
    record Invoice(int number, int cents, List<Integer> due) implements Act {
        @Override
        public void on(DealOnItsOwn deal) {
            var parts = due.stream()
                    .map(days ->
                            new IssueInvoice.Part(money(cents), deal.today().plusDays(days)))
                    .toList();
            deal.send(new IssueInvoice(DEAL, invoice(number), "No. " + number, deal.today(), parts));
        }
    }

    /** @param designated the invoice whose first part the debtor means, or 0 for none */
    record Pay(int number, int cents, int daysAgo, int designated) implements Act {
        @Override
        public void on(DealOnItsOwn deal) {
            var designation = designated == 0 ? null : List.of(InstalmentId.of(invoice(designated), 1));
            deal.send(new RecordPayment(
                    DEAL, payment(number), money(cents), deal.today().minusDays(daysAgo), designation));
        }
    }

    record Reverse(int number, int daysAgo) implements Act {
        @Override
        public void on(DealOnItsOwn deal) {
            deal.send(new ReversePayment(
                    DEAL, payment(number), deal.today().minusDays(daysAgo), "sent back by the bank"));
        }
    }

    record Credit(int number, int invoice, int cents, int daysAgo) implements Act {
        @Override
        public void on(DealOnItsOwn deal) {
            deal.send(new IssueCreditNote(
                    DEAL,
                    new CreditNoteId(new UUID(0xd, number)),
                    Act.invoice(invoice),
                    "CN-" + number,
                    money(cents),
                    deal.today().minusDays(daysAgo)));
        }
    }

    record Close(Outcome outcome) implements Act {
        @Override
        public void on(DealOnItsOwn deal) {
            deal.send(new CloseDeal(DEAL, outcome, deal.today(), null));
        }
    }

    record Migrate(int version) implements Act {
        @Override
        public void on(DealOnItsOwn deal) {
            deal.send(new MigratePolicy(DEAL, version));
        }
    }

    /**
     * @param invoice whose first part waits, or 0 for the whole deal
     * @param ahead in how many days it begins
     */
    record Pause(int number, int invoice, int ahead, int days, PauseClock clock) implements Act {
        @Override
        public void on(DealOnItsOwn deal) {
            var from = deal.today().plusDays(ahead);
            deal.send(new PauseDeal(
                    DEAL,
                    pause(number),
                    invoice == 0 ? null : InstalmentId.of(Act.invoice(invoice), 1),
                    new PauseRequest(from, from.plusDays(days), clock, "they move")));
        }
    }

    record Resume(int number) implements Act {
        @Override
        public void on(DealOnItsOwn deal) {
            deal.send(new ResumeDeal(DEAL, pause(number), "they have moved"));
        }
    }

    static PauseId pause(int number) {
        return new PauseId(new UUID(7, number));
    }

    static InvoiceId invoice(int number) {
        return new InvoiceId(new UUID(0xf, number));
    }

    static PaymentId payment(int number) {
        return new PaymentId(new UUID(0xb, number));
    }

    private static Money money(int cents) {
        return euro(BigDecimal.valueOf(cents, 2).toPlainString());
    }

    static Arbitrary<Act> waiting() {
        return numbers(1, 24 * 20).map(Wait::new);
    }

    static Arbitrary<Act> evaluating() {
        return Arbitraries.just(new Evaluate());
    }

    static Arbitrary<Act> invoicing() {
        return Combinators.combine(
                        numbers(1, 3),
                        numbers(1, 6_000),
                        numbers(-30, 40).list().ofMinSize(1).ofMaxSize(3))
                .as(Invoice::new);
    }

    static Arbitrary<Act> paying() {
        return Combinators.combine(numbers(1, 6), numbers(1, 9_000), numbers(-5, 40), numbers(0, 3))
                .as(Pay::new);
    }

    static Arbitrary<Act> reversing() {
        return Combinators.combine(numbers(1, 6), numbers(-5, 30)).as(Reverse::new);
    }

    static Arbitrary<Act> crediting() {
        return Combinators.combine(numbers(1, 3), numbers(1, 3), numbers(1, 4_000), numbers(-5, 30))
                .as(Credit::new);
    }

    static Arbitrary<Act> closing() {
        return Arbitraries.of(Outcome.PAID, Outcome.CANCELLED).map(Close::new);
    }

    static Arbitrary<Act> pausing(PauseClock... clocks) {
        return Combinators.combine(numbers(1, 5), numbers(0, 3), numbers(0, 5), numbers(0, 20), Arbitraries.of(clocks))
                .as(Pause::new);
    }

    static Arbitrary<Act> resuming() {
        return numbers(1, 5).map(Resume::new);
    }

    /** Anything at all, in any order; what is refused is refused. */
    static Arbitrary<List<Act>> anything() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, waiting()),
                        Tuple.of(3, evaluating()),
                        Tuple.of(3, invoicing()),
                        Tuple.of(4, paying()),
                        Tuple.of(3, reversing()),
                        Tuple.of(2, crediting()),
                        Tuple.of(1, closing()),
                        Tuple.of(2, pausing(PauseClock.values())),
                        Tuple.of(1, resuming()),
                        Tuple.of(1, Arbitraries.just(new Deliver())),
                        Tuple.of(1, numbers(1, 2).map(Migrate::new)))
                .list()
                .ofMaxSize(30);
    }

    /** Invoices and money only, with more credit notes than anybody issues in earnest. */
    static Arbitrary<List<Act>> moneyOnly() {
        return Arbitraries.frequencyOf(
                        Tuple.of(2, invoicing()),
                        Tuple.of(3, paying()),
                        Tuple.of(4, crediting()),
                        Tuple.of(1, reversing()))
                .list()
                .ofMaxSize(20);
    }

    private static Arbitrary<Integer> numbers(int from, int to) {
        return Arbitraries.integers().between(from, to);
    }

    static void perform(List<Act> acts, DealOnItsOwn deal) {
        acts.forEach(act -> act.on(deal));
    }
}
