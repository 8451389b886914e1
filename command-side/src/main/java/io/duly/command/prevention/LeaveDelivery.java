package io.duly.command.prevention;

import io.duly.command.deal.Consequence;
import io.duly.command.deal.Gates;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.StageEntered;
import io.duly.events.shared.Stage;
import io.duly.state.deal.DealState.Opened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** A delivered deal moves to the payment once nothing is missing, and the actions of that stage are planned. */
@Component
final class LeaveDelivery implements Consequence {

    private final Gates gates;
    private final Prevention prevention;

    LeaveDelivery(Gates gates, Prevention prevention) {
        this.gates = gates;
        this.prevention = prevention;
    }

    @Override
    public Turn turn() {
        return Turn.LEAVE_DELIVERY;
    }

    @Override
    public List<DealEvent> decide(Opened deal, LocalDate effectiveOn) {
        if (deal.stage() != Stage.DELIVERY || deal.milestones().goodsDelivered() == null) {
            return List.of();
        }
        var left = gates.at(Stage.DELIVERY, deal).before(new StageEntered(deal.dealId(), Stage.PAYMENT));
        return left.isEmpty() ? left : withPlan(left, deal);
    }

    private List<DealEvent> withPlan(List<DealEvent> left, Opened deal) {
        var entered = deal;
        for (var event : left) {
            entered = entered.after(event, prevention.moment());
        }
        var events = new ArrayList<>(left);
        events.addAll(prevention.plan(entered));
        return events;
    }
}
