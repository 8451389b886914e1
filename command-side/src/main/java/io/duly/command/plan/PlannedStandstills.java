package io.duly.command.plan;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.escalation.Standstill;
import io.duly.command.escalation.StandstillSource;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.plan.PlanPartOutcome;
import io.duly.state.plan.PlanState;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The ladder waits for what is to come by a payment plan, through the day on which it ends: as things stand, that on
 * which it is found broken if nothing more comes.
 */
@Component
final class PlannedStandstills implements StandstillSource {

    private static final String REASON = "plan";

    private final CreditorTime creditor;

    PlannedStandstills(CreditorTime creditor) {
        this.creditor = creditor;
    }

    @Override
    public List<Standstill> list(Opened deal) {
        return deal.plans().all().stream().flatMap(this::of).toList();
    }

    private Stream<Standstill> of(PlanState plan) {
        var from = plan.agreed().agreedOn();
        var until = Objects.requireNonNullElseGet(plan.endedOn(), () -> endsWithoutMoney(plan));
        return plan.left().stream()
                .map(left -> new Standstill(left.instalmentId(), from, until, REASON, left.amount()));
    }

    /** A part that is paid puts it off. */
    private LocalDate endsWithoutMoney(PlanState plan) {
        var mayMiss = plan.agreed().rule().missedParts()
                - plan.parts().stream()
                        .filter(each -> each.outcome() == PlanPartOutcome.MISSED)
                        .count();
        var toCome = plan.parts().stream().filter(each -> each.outcome() == PlanPartOutcome.OPEN);
        var last = plan.parts().getLast();
        var breaking = toCome.skip(Math.max(0, mayMiss - 1)).findFirst().orElse(last);
        return Verdict.judgedOn(breaking.part(), creditor);
    }
}
