package io.duly.query.aging;

import static io.duly.query.aging.DealWithEntries.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.state.money.UnappliedMoney;
import java.util.List;
import java.util.function.Consumer;
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

    @Provide
    Arbitrary<List<MoneyAct>> acts() {
        var cents = Arbitraries.integers().between(1, 10_000);
        var days = Arbitraries.integers().between(-10, 60);
        var number = Arbitraries.integers().between(0, 9);
        Arbitrary<MoneyAct> invoice = Combinators.combine(
                        cents.list().ofMinSize(1).ofMaxSize(3), days)
                .as(MoneyAct.Invoice::new);
        Arbitrary<MoneyAct> payment =
                Combinators.combine(cents, days, number.list().ofMaxSize(2)).as(MoneyAct.Payment::new);
        Arbitrary<MoneyAct> credit = Combinators.combine(cents, days, number).as(MoneyAct.Credit::new);
        Arbitrary<MoneyAct> reversal = Combinators.combine(
                        Arbitraries.integers().between(0, 40), number)
                .as(MoneyAct.Reversal::new);
        return Arbitraries.oneOf(invoice, payment, payment, credit, reversal)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property
    void of_each_instalment_it_says_what_is_open(@ForAll("acts") List<MoneyAct> acts) {
        afterEach(
                acts,
                deal -> assertThat(deal.instalments())
                        .allSatisfy(instalment -> assertThat(deal.sum(
                                        entry -> instalment.instalmentId().equals(entry.instalmentId())))
                                .isEqualTo(instalment.open())));
    }

    @Property
    void what_belongs_to_no_instalment_is_the_money_that_is_set_against_nothing(@ForAll("acts") List<MoneyAct> acts) {
        afterEach(acts, deal -> {
            var unapplied = deal.ledger().unapplied().stream()
                    .map(UnappliedMoney::amount)
                    .reduce(NOTHING, Money::plus);
            assertThat(deal.sum(entry -> entry.instalmentId() == null)).isEqualTo(unapplied.negated());
        });
    }

    @Property
    void on_no_day_is_more_money_used_than_there_was_on_the_account(@ForAll("acts") List<MoneyAct> acts) {
        afterEach(
                acts,
                deal -> assertThat(deal.days())
                        .allSatisfy(day -> assertThat(deal.sum(entry -> entry.instalmentId() == null
                                        && !entry.effectiveOn().isAfter(day)))
                                .isLessThanOrEqualTo(NOTHING)));
    }

    private static void afterEach(List<MoneyAct> acts, Consumer<DealWithEntries> check) {
        var deal = new DealWithEntries();
        for (var act : acts) {
            act.on(deal);
            check.accept(deal);
        }
    }
}
