package io.duly.query.aging;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.ISSUED_ON;
import static io.duly.testing.DealFixture.RECORDED;
import static io.duly.testing.DealFixture.euro;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.Instalment;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.PaymentId;
import io.duly.state.deal.DealState;
import io.duly.state.money.InstalmentState;
import io.duly.state.money.Ledger;
import io.duly.state.money.UnappliedMoney;
import io.duly.testing.DealFixture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.joda.money.Money;

/** However a deal is invoiced, paid, credited and paid back: the sub-ledger says what the deal itself says. */
@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE)
class SubLedgerProperties {

    private static final Money NOTHING = euro("0");

    /** Something that is done to the money of a deal, as the deal itself would record it. */
    sealed interface Act {

        void on(History deal);

        /** @param days from the first invoice date */
        record Invoice(List<Integer> cents, int days) implements Act {

            @Override
            public void on(History deal) {
                var invoice = new InvoiceId(deal.freshId());
                var instalments = new ArrayList<Instalment>();
                for (var part : cents) {
                    var number = instalments.size() + 1;
                    instalments.add(new Instalment(
                            InstalmentId.of(invoice, number), day(days).plusDays(30L * number), money(part)));
                }
                deal.happened(new InvoiceIssued(DEAL, CUSTOMER, invoice, "00017", day(days), instalments));
                deal.useUnapplied();
            }
        }

        /** @param wanted counts the instalments there are, and designates none where there is none */
        record Payment(int cents, int days, List<Integer> wanted) implements Act {

            @Override
            public void on(History deal) {
                var known = deal.instalments();
                var designation = known.isEmpty()
                        ? List.<InstalmentId>of()
                        : wanted.stream()
                                .map(number -> known.get(number % known.size()).instalmentId())
                                .distinct()
                                .toList();
                var allocations = deal.ledger().allocate(money(cents), day(days), designation);
                deal.happened(new PaymentReceived(
                        DEAL,
                        CUSTOMER,
                        new PaymentId(deal.freshId()),
                        money(cents),
                        day(days),
                        designation,
                        allocations.parts(),
                        allocations.unapplied()));
            }
        }

        /** Never more than is left of the invoice. */
        record Credit(int cents, int days, int number) implements Act {

            @Override
            public void on(History deal) {
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
                var allocations = deal.ledger().allocateCredit(invoice.invoiceId(), amount, day(days));
                deal.happened(new CreditNoteIssued(
                        DEAL,
                        CUSTOMER,
                        new CreditNoteId(deal.freshId()),
                        invoice.invoiceId(),
                        "CN-1",
                        amount,
                        day(days),
                        allocations.parts(),
                        allocations.unapplied()));
                deal.useUnapplied();
            }
        }

        /** @param days after the payment came */
        record Reversal(int days, int number) implements Act {

            @Override
            public void on(History deal) {
                var payments = deal.ledger().payments().stream()
                        .filter(payment -> payment.reversed() == null)
                        .toList();
                if (payments.isEmpty()) {
                    return;
                }
                var payment = payments.get(number % payments.size());
                var on = payment.received().receivedOn().plusDays(days);
                deal.happened(new PaymentReversed(
                        DEAL,
                        CUSTOMER,
                        payment.paymentId(),
                        on,
                        "sent back by the bank",
                        deal.ledger().restoredBy(payment, on),
                        payment.unapplied()));
                deal.useUnapplied();
            }
        }

        private static LocalDate day(int days) {
            return ISSUED_ON.plusDays(days);
        }

        private static Money money(int cents) {
            return Money.ofMinor(NOTHING.getCurrencyUnit(), cents);
        }
    }

    /** One deal, and the entries that its events made. */
    static final class History {

        private final List<SubLedgerEntry> entries = new ArrayList<>();
        private DealState state = new DealState.Unopened();
        private int ids;

        History() {
            DealFixture.awaitingPayment().forEach(this::happened);
        }

        void happened(DealEvent event) {
            state = state.after(event, RECORDED);
            entries.addAll(SubLedgerEntries.of(event));
        }

        /** As the deal does: money on the account pays what is open, the oldest money first. */
        void useUnapplied() {
            for (var money : ledger().unapplied()) {
                var allocations = ledger().allocate(money.amount(), money.availableOn(), List.of());
                if (!allocations.parts().isEmpty()) {
                    happened(new UnappliedAllocated(
                            DEAL, CUSTOMER, money.source(), allocations.parts(), allocations.unapplied()));
                }
            }
        }

        Ledger ledger() {
            return ((DealState.Opened) state).ledger();
        }

        List<InstalmentState> instalments() {
            return ledger().invoices().stream()
                    .flatMap(invoice -> invoice.instalments().stream())
                    .toList();
        }

        UUID freshId() {
            return new UUID(0, ++ids);
        }

        Stream<LocalDate> days() {
            return entries.stream().map(SubLedgerEntry::effectiveOn).distinct();
        }

        Money sum(Predicate<SubLedgerEntry> wanted) {
            return entries.stream().filter(wanted).map(SubLedgerEntry::amount).reduce(NOTHING, Money::plus);
        }
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        var cents = Arbitraries.integers().between(1, 10_000);
        var days = Arbitraries.integers().between(-10, 60);
        var number = Arbitraries.integers().between(0, 9);
        Arbitrary<Act> invoice = Combinators.combine(cents.list().ofMinSize(1).ofMaxSize(3), days)
                .as(Act.Invoice::new);
        Arbitrary<Act> payment =
                Combinators.combine(cents, days, number.list().ofMaxSize(2)).as(Act.Payment::new);
        Arbitrary<Act> credit = Combinators.combine(cents, days, number).as(Act.Credit::new);
        Arbitrary<Act> reversal = Combinators.combine(Arbitraries.integers().between(0, 40), number)
                .as(Act.Reversal::new);
        return Arbitraries.oneOf(invoice, payment, payment, credit, reversal)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property
    void of_each_instalment_it_says_what_is_open(@ForAll("acts") List<Act> acts) {
        afterEach(
                acts,
                deal -> assertThat(deal.instalments())
                        .allSatisfy(instalment -> assertThat(deal.sum(
                                        entry -> instalment.instalmentId().equals(entry.instalmentId())))
                                .isEqualTo(instalment.open())));
    }

    @Property
    void what_belongs_to_no_instalment_is_the_money_that_is_set_against_nothing(@ForAll("acts") List<Act> acts) {
        afterEach(acts, deal -> {
            var unapplied = deal.ledger().unapplied().stream()
                    .map(UnappliedMoney::amount)
                    .reduce(NOTHING, Money::plus);
            assertThat(deal.sum(entry -> entry.instalmentId() == null)).isEqualTo(unapplied.negated());
        });
    }

    @Property
    void on_no_day_is_more_money_used_than_there_was_on_the_account(@ForAll("acts") List<Act> acts) {
        afterEach(
                acts,
                deal -> assertThat(deal.days())
                        .allSatisfy(day -> assertThat(deal.sum(entry -> entry.instalmentId() == null
                                        && !entry.effectiveOn().isAfter(day)))
                                .isLessThanOrEqualTo(NOTHING)));
    }

    private static void afterEach(List<Act> acts, Consumer<History> check) {
        var deal = new History();
        for (var act : acts) {
            act.on(deal);
            check.accept(deal);
        }
    }
}
