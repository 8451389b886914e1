package io.duly.command.plan;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.deal.Consequence;
import io.duly.command.escalation.TimedDecision;
import io.duly.events.deal.PaymentPlanBroken;
import io.duly.events.deal.PaymentPlanCounted;
import io.duly.events.deal.PaymentPlanFulfilled;
import io.duly.events.deal.PaymentPlanLapsed;
import io.duly.events.deal.PaymentPlanPartKept;
import io.duly.events.deal.PaymentPlanPartMissed;
import io.duly.events.deal.PaymentPlanPartReopened;
import io.duly.events.deal.PaymentPlanReopened;
import io.duly.events.deal.PlanEvent;
import io.duly.events.plan.PlannedPart;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.plan.PlanOutcome;
import io.duly.state.plan.PlanPartOutcome;
import io.duly.state.plan.PlanPartState;
import io.duly.state.plan.PlanState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Records how payment plans stand, when the deal's clock says that a part is over and whenever money changes what is
 * right. It recognises what it has recorded. A plan that another one replaced stays as it ended.
 */
@Component
final class JudgePlans implements Consequence, TimedDecision {

    private final CreditorTime creditor;

    JudgePlans(CreditorTime creditor) {
        this.creditor = creditor;
    }

    @Override
    public Turn turn() {
        return Turn.JUDGE_PLANS;
    }

    @Override
    public Optional<LocalDate> next(Opened deal) {
        return deal.plans().all().stream()
                .filter(PlanState::runs)
                .flatMap(plan -> plan.parts().stream())
                .filter(each -> each.outcome() == PlanPartOutcome.OPEN)
                .map(each -> Verdict.judgedOn(each.part(), creditor))
                .min(Comparator.naturalOrder());
    }

    /** The day does not matter: what is over is over by the creditor's clock. */
    @Override
    public List<PlanEvent> decide(Opened deal, LocalDate day) {
        return deal.plans().all().stream()
                .filter(plan -> plan.outcome() != PlanOutcome.WITHDRAWN)
                .filter(plan -> !deal.plans().replaced(plan))
                .flatMap(plan -> news(deal, plan).stream())
                .toList();
    }

    /** What has ended stays so whatever amounts led to it. */
    private List<PlanEvent> news(Opened deal, PlanState plan) {
        var money = new Counting(plan, deal.ledger());
        var verdict = Verdict.of(plan, deal, money, creditor);
        if (verdict.outcome() == plan.outcome() && !plan.runs()) {
            return List.of();
        }
        var news = new ArrayList<PlanEvent>();
        if (isCountedAnew(plan, verdict, money)) {
            news.add(counted(plan, money));
        }
        for (int i = 0; i < verdict.parts().size(); i++) {
            var now = verdict.parts().get(i);
            if (now.outcome() != plan.parts().get(i).outcome()) {
                news.add(part(plan, now, money));
            }
        }
        if (verdict.outcome() != plan.outcome()) {
            news.add(whole(plan, verdict, money));
        }
        return news;
    }

    /** Whoever hears that a plan runs again hears for which amounts. */
    private static boolean isCountedAnew(PlanState plan, Verdict verdict, Counting money) {
        var reopens = verdict.outcome() == PlanOutcome.RUNNING && !plan.runs();
        return reopens
                || !money.due().equals(plan.due())
                || !money.paid().equals(plan.paid())
                || !money.left().equals(plan.left());
    }

    private PlanEvent counted(PlanState plan, Counting money) {
        return new PaymentPlanCounted(
                plan.agreed().dealId(),
                plan.agreed().customerId(),
                plan.planId(),
                money.due(),
                money.paid(),
                money.left(),
                creditor.today());
    }

    private PlanEvent part(PlanState plan, PlanPartState now, Counting money) {
        var id = plan.agreed().dealId();
        var customer = plan.agreed().customerId();
        var on = now.part().on();
        var today = creditor.today();
        return switch (now.outcome()) {
            case OPEN -> new PaymentPlanPartReopened(id, customer, plan.planId(), on, today);
            case KEPT ->
                new PaymentPlanPartKept(id, customer, plan.planId(), on, keptOn(now.part(), money, today), today);
            case MISSED -> new PaymentPlanPartMissed(id, customer, plan.planId(), on, money.missing(now.part()), today);
        };
    }

    private static LocalDate keptOn(PlannedPart part, Counting money, LocalDate today) {
        return money.reachedOn(money.wanted(part)).orElse(today);
    }

    private PlanEvent whole(PlanState plan, Verdict verdict, Counting money) {
        var id = plan.agreed().dealId();
        var customer = plan.agreed().customerId();
        var today = creditor.today();
        return switch (verdict.outcome()) {
            case RUNNING -> new PaymentPlanReopened(id, customer, plan.planId(), today);
            case BROKEN ->
                new PaymentPlanBroken(
                        id,
                        customer,
                        plan.planId(),
                        verdict.breach().orElseThrow(),
                        verdict.missed(),
                        money.due().minus(money.paid()),
                        today);
            case FULFILLED ->
                new PaymentPlanFulfilled(
                        id,
                        customer,
                        plan.planId(),
                        money.paid(),
                        money.reachedOn(money.paid()).orElse(today),
                        today);
            case LAPSED -> new PaymentPlanLapsed(id, customer, plan.planId(), today);
            case WITHDRAWN -> throw new IllegalStateException("nobody judges what was withdrawn");
        };
    }
}
