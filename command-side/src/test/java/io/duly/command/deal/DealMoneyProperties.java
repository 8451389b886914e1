package io.duly.command.deal;

import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.PolicyFixture.TWO_STEPS;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.deal.Allocation;
import io.duly.state.money.InstalmentState;
import io.duly.state.money.Ledger;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;

/** No cent of a deal is lost, invented or counted twice, whatever is tried on it. */
class DealMoneyProperties {

    private static final Money NOTHING = euro("0");

    @Provide
    Arbitrary<List<Act>> anything() {
        return Act.anything();
    }

    @Provide
    Arbitrary<List<Act>> moneyOnly() {
        return Act.moneyOnly();
    }

    @Property(tries = 300)
    void what_is_open_is_what_was_invoiced_less_what_was_set_against_it(@ForAll("anything") List<Act> acts) {
        afterEach(acts, deal -> {
            var moves = MoneyMoves.of(deal.events());
            var ledger = deal.state().ledger();
            assertThat(ledger.open()).isEqualTo(ledger.invoiced().minus(moves.total()));
            assertThat(instalments(ledger))
                    .allSatisfy(instalment -> assertThat(instalment.open())
                            .isEqualTo(instalment.amount().minus(moves.against(instalment.instalmentId()))));
        });
    }

    @Property(tries = 300)
    void the_open_amount_is_on_no_day_negative_or_more_than_was_invoiced(@ForAll("anything") List<Act> acts) {
        afterEach(acts, deal -> {
            var moves = MoneyMoves.of(deal.events());
            for (var instalment : instalments(deal.state().ledger())) {
                for (var day : moves.days()) {
                    var open = instalment.amount().minus(moves.until(day).against(instalment.instalmentId()));
                    assertThat(open).as("%s on %s", instalment, day).isBetween(NOTHING, instalment.amount());
                }
            }
        });
    }

    @Property(tries = 300)
    void each_payment_is_allocated_to_the_last_cent_until_it_is_taken_back(@ForAll("anything") List<Act> acts) {
        afterEach(
                acts,
                deal -> assertThat(deal.state().ledger().payments()).allSatisfy(payment -> {
                    var left = payment.reversed() == null ? payment.received().amount() : NOTHING;
                    assertThat(sum(payment.allocations()).plus(payment.unapplied()))
                            .isEqualTo(left);
                    assertThat(payment.unapplied()).isGreaterThanOrEqualTo(NOTHING);
                }));
    }

    @Property(tries = 300)
    void each_credit_note_is_allocated_to_the_last_cent(@ForAll("anything") List<Act> acts) {
        afterEach(
                acts,
                deal -> assertThat(deal.state().ledger().creditNotes()).allSatisfy(note -> {
                    assertThat(sum(note.allocations()).plus(note.unapplied()))
                            .isEqualTo(note.issued().amount());
                    assertThat(note.unapplied()).isGreaterThanOrEqualTo(NOTHING);
                }));
    }

    @Property(tries = 300)
    void no_money_lies_idle_while_something_is_open(@ForAll("moneyOnly") List<Act> acts) {
        afterEach(acts, deal -> {
            var ledger = deal.state().ledger();
            assertThat(ledger.unapplied().isEmpty() || ledger.open().isZero())
                    .as("%s open beside %s", ledger.open(), ledger.unapplied())
                    .isTrue();
        });
    }

    @Property(tries = 300)
    void a_deal_is_never_closed_while_something_is_open(@ForAll("anything") List<Act> acts) {
        afterEach(acts, deal -> {
            if (!deal.state().runs()) {
                assertThat(deal.state().ledger().open()).isEqualTo(NOTHING);
            }
        });
    }

    private static void afterEach(List<Act> acts, Consumer<DealOnItsOwn> check) {
        try (var deal = DealOnItsOwn.under(TWO_STEPS, TWO_STEPS).begin()) {
            for (var act : acts) {
                act.on(deal);
                check.accept(deal);
            }
        }
    }

    private static List<InstalmentState> instalments(Ledger ledger) {
        return ledger.invoices().stream()
                .flatMap(invoice -> invoice.instalments().stream())
                .toList();
    }

    private static Money sum(List<Allocation> allocations) {
        return allocations.stream().map(Allocation::amount).reduce(NOTHING, Money::plus);
    }
}
