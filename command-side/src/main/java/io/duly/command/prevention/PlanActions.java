package io.duly.command.prevention;

import io.duly.command.deal.Consequence;
import io.duly.events.deal.PreventionActionsPlanned;
import io.duly.state.deal.DealState.Opened;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Plans each action of the playbook as soon as its day is known. */
@Component
final class PlanActions implements Consequence {

    private final Prevention prevention;

    PlanActions(Prevention prevention) {
        this.prevention = prevention;
    }

    @Override
    public Turn turn() {
        return Turn.PLAN_ACTIONS;
    }

    @Override
    public List<PreventionActionsPlanned> decide(Opened deal, LocalDate effectiveOn) {
        return prevention.plan(deal);
    }
}
