package io.duly.command.deal;

import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.PolicyFixture.TWO_STEPS;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.escalation.EvaluateEscalation;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.state.deal.DealState;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.promise.PartState;
import io.duly.state.promise.PromiseOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;

/** Whatever is paid, reversed, credited and booked late, promises are worth what plain counting says. */
class PromiseProperties {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final Set<PromiseOutcome> COUNTED = EnumSet.of(PromiseOutcome.OPEN, PromiseOutcome.PARTLY_KEPT);

    @Provide
    Arbitrary<List<Act>> anything() {
        return PromiseActs.anything();
    }

    @Property(tries = 400)
    void each_part_stands_as_plain_counting_says(@ForAll("anything") List<Act> acts) {
        afterEach(acts, deal -> {
            var naive = NaivePromises.of(deal.messages(), deal.now());
            for (var promise : deal.state().promises().all()) {
                for (var part : promise.parts()) {
                    var expected = Objects.requireNonNull(naive.get(new NaivePromises.Key(
                            promise.promiseId(), part.part().by())));
                    assertThat(part.outcome())
                            .as("%s in %s", part, deal.events())
                            .isEqualTo(expected.outcome());
                    if (COUNTED.contains(part.outcome())) {
                        assertThat(part.paid().getAmountMinorLong())
                                .as("%s in %s", part, deal.events())
                                .isEqualTo(expected.paid());
                    }
                }
            }
        });
    }

    @Property(tries = 200)
    void asking_again_changes_nothing(@ForAll("anything") List<Act> acts) {
        afterEach(acts, deal -> {
            deal.send(new EvaluateEscalation(DEAL));
            var before = deal.events();
            deal.send(new EvaluateEscalation(DEAL));
            assertThat(deal.events()).isEqualTo(before);
        });
    }

    /** Not on the last day either, nor on the one on which a promise was kept, credited away or withdrawn. */
    @Property(tries = 300)
    void the_ladder_takes_no_step_about_what_is_promised_in_full(@ForAll("anything") List<Act> acts) {
        afterAll(acts, deal -> {
            DealState state = new DealState.Unopened();
            for (var message : deal.messages()) {
                var event = (DealEvent) message.getPayload();
                var day = LocalDate.ofInstant(message.getTimestamp(), DealUnderTest.ZONE);
                if (event instanceof EscalationStepTaken taken && state instanceof Opened before) {
                    assertThat(freeOn(day, before, taken))
                            .as("%s in %s", taken, deal.events())
                            .isPositive();
                }
                state = state.after(event, message.getTimestamp());
            }
        });
    }

    private static long freeOn(LocalDate day, Opened deal, EscalationStepTaken taken) {
        var open = deal.ledger().instalment(taken.instalmentId()).orElseThrow().open();
        return deal.promises().all().stream()
                .flatMap(promise -> promise.parts().stream())
                .filter(part -> keepsWaiting(part, day))
                .flatMap(part -> part.left().stream())
                .filter(left -> left.instalmentId().equals(taken.instalmentId()))
                .map(left -> left.amount())
                .reduce(open, Money::minus)
                .getAmountMinorLong();
    }

    private static boolean keepsWaiting(PartState part, LocalDate day) {
        return !part.part().lastDay().isBefore(day) && (part.open() || day.equals(part.settledOn()));
    }

    private static void afterEach(List<Act> acts, Consumer<DealOnItsOwn> check) {
        try (var deal = owing()) {
            for (var act : acts) {
                act.on(deal);
                check.accept(deal);
            }
        }
    }

    private static void afterAll(List<Act> acts, Consumer<DealOnItsOwn> check) {
        try (var deal = owing()) {
            acts.forEach(act -> act.on(deal));
            check.accept(deal);
        }
    }

    /** 60 euro due on the first day after the invoice, and 40 two days later. */
    private static DealOnItsOwn owing() {
        var deal = DealOnItsOwn.under(TWO_STEPS, TWO_STEPS).begin();
        deal.setClock(Instant.parse("2026-03-02T06:30:00Z"));
        deal.send(new IssueInvoice(
                DEAL,
                PromiseActs.INVOICE,
                "No. 1",
                START,
                List.of(
                        new IssueInvoice.Part(euro("60"), START.plusDays(1)),
                        new IssueInvoice.Part(euro("40"), START.plusDays(3)))));
        return deal;
    }
}
