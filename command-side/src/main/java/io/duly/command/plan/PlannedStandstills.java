package io.duly.command.plan;

import io.duly.command.escalation.Standstill;
import io.duly.command.escalation.StandstillSource;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.plan.PlanState;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The ladder waits for what is to come by a payment plan, through its last day. A plan that ends before, broken or
 * withdrawn, keeps the ladder waiting on that day too.
 */
@Component
final class PlannedStandstills implements StandstillSource {

    private static final String REASON = "plan";

    @Override
    public List<Standstill> list(Opened deal) {
        return deal.plans().all().stream().flatMap(PlannedStandstills::of).toList();
    }

    private static Stream<Standstill> of(PlanState plan) {
        var from = plan.agreed().agreedOn();
        var until = Objects.requireNonNullElse(plan.endedOn(), plan.lastDay());
        return plan.left().stream()
                .map(left -> new Standstill(left.instalmentId(), from, until, REASON, left.amount()));
    }
}
