package io.duly.command.deal;

import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.PolicyFixture.TWO_STEPS;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.deal.RecordedFact.Kind;
import io.duly.events.shared.InstalmentId;
import io.duly.state.money.InstalmentState;
import io.duly.state.money.Ledger;
import io.duly.testing.DealFixture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;

/** The order in which people come to record the facts decides about no figure of any day. */
class RecordingOrderProperties {

    private static final Money NOTHING = euro("0");

    @Provide
    Arbitrary<List<RecordedFact>> facts() {
        return RecordedFact.several();
    }

    @Property(tries = 600)
    void the_same_facts_give_the_same_figures_for_every_day(
            @ForAll("facts") List<RecordedFact> facts, @ForAll long seed) {
        var shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed));
        try (var one = Recorded.in(facts);
                var other = Recorded.in(shuffled)) {
            Assume.that(one.taken.equals(other.taken));

            assertThat(other.open()).isEqualTo(one.open());
            assertThat(other.onAccount()).isEqualTo(one.onAccount());
            assertThat(other.settled()).isEqualTo(one.settled());
        }
    }

    /** The last cent comes from one of two payments, of which only one is the younger. */
    @Example
    void the_same_facts_settle_an_instalment_as_of_the_same_day() {
        the_same_facts_give_the_same_figures_for_every_day(
                List.of(
                        new RecordedFact(Kind.INVOICE, 2, 1_500, 5, 0),
                        new RecordedFact(Kind.INVOICE, 1, 1_000, 0, 0),
                        new RecordedFact(Kind.PAYMENT, 6, 2_000, 0, 0),
                        new RecordedFact(Kind.PART_TAKEN_BACK, 1, 1, 6, 6),
                        new RecordedFact(Kind.PAYMENT, 1, 2, 0, 1),
                        new RecordedFact(Kind.PAYMENT, 2, 2_999, 1, 0)),
                1_146_900);
    }

    @Property(tries = 600)
    void nobody_is_late_who_owed_nothing_at_the_end_of_the_due_day_and_after(
            @ForAll("facts") List<RecordedFact> facts) {
        try (var recorded = Recorded.in(facts)) {
            for (var instalment : recorded.instalments()) {
                var settledOn = instalment.settledOn();
                if (settledOn != null) {
                    var due = instalment.dueOn();
                    assertThat(settledOn.isAfter(due))
                            .as("%s settled on %s", instalment, settledOn)
                            .isEqualTo(recorded.days()
                                    .filter(day -> !day.isBefore(due))
                                    .anyMatch(day ->
                                            recorded.open(instalment, day).isPositive()));
                }
            }
        }
    }

    @Property(tries = 600)
    void on_every_day_what_is_owed_less_what_lies_idle_is_what_was_invoiced_less_what_came(
            @ForAll("facts") List<RecordedFact> facts) {
        try (var recorded = Recorded.in(facts)) {
            recorded.days().forEach(day -> {
                for (var instalment : recorded.instalments()) {
                    assertThat(recorded.open(instalment, day)).isBetween(NOTHING, instalment.amount());
                }
                assertThat(recorded.onAccount(day)).isGreaterThanOrEqualTo(NOTHING);
            });
        }
    }

    /** A deal to which the facts were told, each one as often as it takes until it is accepted. */
    private record Recorded(DealOnItsOwn deal, Set<RecordedFact> taken) implements AutoCloseable {

        static Recorded in(List<RecordedFact> facts) {
            var deal = DealOnItsOwn.under(TWO_STEPS, TWO_STEPS).begin();
            deal.setClock(RecordedFact.on(RecordedFact.LAST_DAY + 30)
                    .atTime(12, 0)
                    .atZone(DealUnderTest.ZONE)
                    .toInstant());
            deal.send(new RecordDelivery(DealFixture.DEAL, RecordedFact.FIRST_DAY, null));
            var taken = new HashSet<RecordedFact>();
            for (int before = -1; before < taken.size(); ) {
                before = taken.size();
                for (var fact : facts) {
                    if (!taken.contains(fact)) {
                        var events = deal.events().size();
                        deal.send(fact.command());
                        if (deal.events().size() > events) {
                            taken.add(fact);
                        }
                    }
                }
            }
            return new Recorded(deal, taken);
        }

        List<InstalmentState> instalments() {
            return ledger().invoices().stream()
                    .flatMap(invoice -> invoice.instalments().stream())
                    .toList();
        }

        Stream<LocalDate> days() {
            return IntStream.rangeClosed(-1, RecordedFact.LAST_DAY + 30).mapToObj(RecordedFact::on);
        }

        Money open(InstalmentState instalment, LocalDate day) {
            return instalment.amount().minus(moves().until(day).against(instalment.instalmentId()));
        }

        Map<String, Money> open() {
            var open = new LinkedHashMap<String, Money>();
            instalments().stream()
                    .sorted(Comparator.comparing(one -> one.instalmentId().value()))
                    .forEach(instalment -> days().forEach(
                                    day -> open.put(instalment.instalmentId() + " on " + day, open(instalment, day))));
            return open;
        }

        Map<InstalmentId, LocalDate> settled() {
            var settled = new LinkedHashMap<InstalmentId, LocalDate>();
            instalments().forEach(instalment -> settled.put(instalment.instalmentId(), instalment.settledOn()));
            return settled;
        }

        Money onAccount(LocalDate day) {
            return AccountMoves.of(deal.events())
                    .until(day)
                    .minus(moves().until(day).total());
        }

        Map<LocalDate, Money> onAccount() {
            var account = new LinkedHashMap<LocalDate, Money>();
            days().forEach(day -> account.put(day, onAccount(day)));
            return account;
        }

        private MoneyMoves moves() {
            return MoneyMoves.of(deal.events());
        }

        private Ledger ledger() {
            return deal.state().ledger();
        }

        @Override
        public void close() {
            deal.close();
        }
    }
}
