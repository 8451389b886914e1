package io.duly.command.prevention;

import io.duly.command.deal.GateVerdict;
import io.duly.command.deal.Gates;
import io.duly.events.deal.GateBasis;
import io.duly.events.deal.StageGatePassed;
import io.duly.events.shared.Origin;
import io.duly.events.shared.Stage;
import io.duly.state.contact.Coverage;
import io.duly.state.customer.CustomerState;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.prevention.StageGate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Judges the gates that the playbook of each deal asks for. A deal from a ledger passes them as a recorded fact. */
@Component
final class PlaybookGates implements Gates {

    private final Prevention prevention;

    PlaybookGates(Prevention prevention) {
        this.prevention = prevention;
    }

    @Override
    public GateVerdict at(Stage stage, Opened deal) {
        var version = deal.prevention().playbook();
        if (version == null) {
            return deal.milestones().opened().origin() == Origin.LEDGER
                    ? recordedFact(stage, deal)
                    : GateVerdict.noGate(stage);
        }
        var gate = new StageGate(prevention.require(version), stage);
        var undone = gate.missingActions(deal.prevention());
        if (!gate.asksForCustomer() && !undone.isEmpty()) {
            return GateVerdict.closed(stage, undone);
        }
        return judge(gate, deal, prevention.customer(deal.customerId()));
    }

    private GateVerdict recordedFact(Stage stage, Opened deal) {
        var passed = new StageGatePassed(
                deal.dealId(), deal.customerId(), stage, prevention.today(), GateBasis.RECORDED_FACT, null, null, 0, 0);
        return new GateVerdict(stage, List.of(), List.of(passed));
    }

    private GateVerdict judge(StageGate gate, Opened deal, CustomerState customer) {
        var coverage = Coverage.of(customer.contacts(), prevention.today());
        var risk = customer.risk();
        var passed = new StageGatePassed(
                deal.dealId(),
                deal.customerId(),
                gate.stage(),
                coverage.day(),
                gate.isPassedWithWaivers(deal.prevention(), coverage) ? GateBasis.WITH_WAIVERS : GateBasis.ALL_DONE,
                deal.prevention().playbook(),
                coverage.level(),
                customer.openSigns().size(),
                risk.score());
        return new GateVerdict(gate.stage(), gate.missing(deal.prevention(), coverage, risk), List.of(passed));
    }
}
