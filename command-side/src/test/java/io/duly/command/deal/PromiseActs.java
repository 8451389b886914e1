package io.duly.command.deal;

import static io.duly.testing.ContactFixture.ACCOUNTANT;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.euro;

import io.duly.command.escalation.EvaluateEscalation;
import io.duly.command.promise.GivePromise;
import io.duly.command.promise.WithdrawPromise;
import io.duly.command.web.NotFound;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.PaymentId;
import io.duly.events.shared.PromiseId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.joda.money.Money;

/** What may be tried on a deal with two instalments about which promises are made. */
final class PromiseActs {

    static final InvoiceId INVOICE = new InvoiceId(new UUID(0xf, 1));

    private PromiseActs() {}

    /** @param daysAgo when the promise was made; the part days count from then on, and two of the same day are one */
    record Promise(int number, int daysAgo, int firstIn, int secondIn, int first, int second, int tolerance, int days)
            implements Act {

        @Override
        public void on(DealOnItsOwn deal) {
            var made = deal.today().minusDays(daysAgo);
            var parts = new ArrayList<GivePromise.Part>();
            parts.add(part(made.plusDays(firstIn), 1, first));
            if (secondIn > firstIn) {
                parts.add(part(made.plusDays(secondIn), 2, second));
            }
            deal.send(new GivePromise(
                    CUSTOMER,
                    promise(number),
                    ACCOUNTANT,
                    made.atTime(5, 0).toInstant(ZoneOffset.UTC),
                    parts,
                    days,
                    List.of(money(Math.min(tolerance, Math.min(first, second) - 1))),
                    null,
                    null));
        }

        private static GivePromise.Part part(LocalDate by, int instalment, int cents) {
            return new GivePromise.Part(
                    by, List.of(new GivePromise.Amount(DEAL, instalment(instalment), money(cents))));
        }
    }

    /** A promise of both instalments by one day. */
    record PromiseBoth(int number, int in, int first, int second) implements Act {

        @Override
        public void on(DealOnItsOwn deal) {
            deal.send(new GivePromise(
                    CUSTOMER,
                    promise(number),
                    ACCOUNTANT,
                    deal.today().atTime(0, 0).toInstant(ZoneOffset.UTC),
                    List.of(new GivePromise.Part(
                            deal.today().plusDays(in),
                            List.of(
                                    new GivePromise.Amount(DEAL, instalment(1), money(first)),
                                    new GivePromise.Amount(DEAL, instalment(2), money(second))))),
                    0,
                    List.of(),
                    null,
                    null));
        }
    }

    record Withdraw(int number) implements Act {

        @Override
        public void on(DealOnItsOwn deal) {
            try {
                deal.send(new WithdrawPromise(CUSTOMER, promise(number), "taken back"));
            } catch (NotFound _) {
                // an answer
            }
        }
    }

    /** Days go by, and each morning the deal's clock asks. */
    record Live(int days) implements Act {

        @Override
        public void on(DealOnItsOwn deal) {
            for (int day = 0; day < days; day++) {
                deal.setClock(deal.now().plusSeconds(86_400));
                deal.send(new EvaluateEscalation(DEAL));
            }
        }
    }

    record PayFor(int number, int cents, int daysAgo, int instalment) implements Act {

        @Override
        public void on(DealOnItsOwn deal) {
            deal.send(new RecordPayment(
                    DEAL,
                    new PaymentId(new UUID(0xb, number)),
                    money(cents),
                    deal.today().minusDays(daysAgo),
                    List.of(PromiseActs.instalment(instalment))));
        }
    }

    static PromiseId promise(int number) {
        return new PromiseId(new UUID(0xa, number));
    }

    static InstalmentId instalment(int ordinal) {
        return InstalmentId.of(INVOICE, ordinal);
    }

    static Arbitrary<List<Act>> anything() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, promising()),
                        Tuple.of(2, promisingBoth()),
                        Tuple.of(5, paying()),
                        Tuple.of(4, numbers(1, 4).<Act>map(Live::new)),
                        Tuple.of(
                                2,
                                Combinators.combine(numbers(1, 6), numbers(0, 2))
                                        .<Act>as(Act.Reverse::new)),
                        Tuple.of(
                                2,
                                Combinators.combine(numbers(1, 3), numbers(1, 3_000), numbers(0, 4))
                                        .<Act>as((number, cents, ago) -> new Act.Credit(number, 1, cents, ago))),
                        Tuple.of(1, numbers(1, 4).<Act>map(Withdraw::new)),
                        Tuple.of(1, Arbitraries.<Act>just(new Act.Deliver())),
                        Tuple.of(1, Act.closing()))
                .list()
                .ofMinSize(3)
                .ofMaxSize(16);
    }

    static Arbitrary<Act> promising() {
        return Combinators.combine(
                        numbers(1, 4),
                        numbers(0, 3),
                        numbers(0, 6),
                        numbers(0, 9),
                        numbers(1, 6_000),
                        numbers(1, 4_000),
                        numbers(0, 300),
                        numbers(0, 2))
                .as(Promise::new);
    }

    static Arbitrary<Act> promisingBoth() {
        return Combinators.combine(numbers(1, 4), numbers(0, 6), numbers(1, 6_000), numbers(1, 4_000))
                .as(PromiseBoth::new);
    }

    static Arbitrary<Act> paying() {
        return Combinators.combine(numbers(1, 6), numbers(1, 6_000), numbers(0, 5), numbers(1, 2))
                .as(PayFor::new);
    }

    private static Money money(int cents) {
        return euro(BigDecimal.valueOf(cents, 2).toPlainString());
    }

    private static Arbitrary<Integer> numbers(int from, int to) {
        return Arbitraries.integers().between(from, to);
    }
}
