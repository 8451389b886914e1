package io.duly.command.escalation;

import io.duly.command.deal.Consequence;
import io.duly.events.deal.LadderEvent;
import io.duly.state.deal.DealState.Opened;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Plans the next moment that matters to the ladder. */
@Component
final class PlanEvaluation implements Consequence {

    private final Escalation escalation;

    PlanEvaluation(Escalation escalation) {
        this.escalation = escalation;
    }

    @Override
    public Turn turn() {
        return Turn.PLAN_EVALUATION;
    }

    @Override
    public List<? extends LadderEvent> decide(Opened deal, LocalDate effectiveOn) {
        return escalation.plan(deal);
    }
}
