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
import io.duly.state.plan.PlanPartOutcome;
import io.duly.state.plan.PlanState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;

/** Whatever is paid, reversed, credited and booked late, payment plans stand as plain counting says. */
class PlanProperties {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @Provide
    Arbitrary<List<Act>> anything() {
        return PlanActs.anything();
    }

    @Property(tries = 400)
    void each_plan_stands_as_plain_counting_says(@ForAll("anything") List<Act> acts) {
        afterEach(acts, deal -> {
            var naive = NaivePlans.of(deal.messages(), deal.now());
            for (var plan : deal.state().plans().all()) {
                var expected = naive.get(plan.planId());
                if (expected == null) {
                    assertThat(plan.runs()).as("%s in %s", plan, deal.events()).isFalse();
                } else {
                    assertStands(plan, expected, deal);
                }
            }
        });
    }

    private static void assertStands(PlanState plan, NaivePlans.Standing expected, DealOnItsOwn deal) {
        assertThat(plan.outcome()).as("%s in %s", plan, deal.events()).isEqualTo(expected.outcome());
        if (plan.runs()) {
            assertThat(plan.paid().getAmountMinorLong())
                    .as("%s in %s", plan, deal.events())
                    .isEqualTo(expected.paid());
            assertThat(plan.parts().stream()
                            .filter(part -> part.outcome() == PlanPartOutcome.MISSED)
                            .map(part -> part.part().on()))
                    .as("%s in %s", plan, deal.events())
                    .isEqualTo(expected.missed());
        }
    }

    @Property(tries = 200)
    void asking_about_plans_again_changes_nothing(@ForAll("anything") List<Act> acts) {
        afterEach(acts, deal -> {
            deal.send(new EvaluateEscalation(DEAL));
            var before = deal.events();
            deal.send(new EvaluateEscalation(DEAL));
            assertThat(deal.events()).isEqualTo(before);
        });
    }

    /** Not on its last day either, nor on the one on which it was broken or withdrawn. */
    @Property(tries = 300)
    void the_ladder_takes_no_step_about_what_is_planned_in_full(@ForAll("anything") List<Act> acts) {
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

    @Property(tries = 200)
    void no_instalment_is_in_two_plans_that_run(@ForAll("anything") List<Act> acts) {
        afterEach(acts, deal -> {
            var running = deal.state().plans().all().stream()
                    .filter(PlanState::runs)
                    .flatMap(plan -> plan.agreed().covers().stream())
                    .map(covered -> covered.instalmentId())
                    .toList();
            assertThat(running).as("%s", deal.events()).doesNotHaveDuplicates();
        });
    }

    private static long freeOn(LocalDate day, Opened deal, EscalationStepTaken taken) {
        var open = deal.ledger().instalment(taken.instalmentId()).orElseThrow().open();
        return deal.plans().all().stream()
                .filter(plan -> plan.runs() ? !plan.lastDay().isBefore(day) : day.equals(plan.endedOn()))
                .flatMap(plan -> plan.left().stream())
                .filter(left -> left.instalmentId().equals(taken.instalmentId()))
                .map(left -> left.amount())
                .reduce(open, Money::minus)
                .getAmountMinorLong();
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
