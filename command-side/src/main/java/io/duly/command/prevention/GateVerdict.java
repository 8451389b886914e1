package io.duly.command.prevention;

import io.duly.command.refusal.CommandRejected;
import io.duly.events.deal.GateBasis;
import io.duly.events.deal.StageGatePassed;
import io.duly.events.shared.Stage;
import io.duly.state.contact.Coverage;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.prevention.Missing;
import io.duly.state.prevention.StageGate;
import io.duly.state.warning.Risk;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a stage may be left.
 *
 * @param missing empty when it may
 * @param passed what to record then; empty where there is no gate at all
 */
public record GateVerdict(Stage stage, List<Missing> missing, Optional<StageGatePassed> passed) {

    static GateVerdict noGate(Stage stage) {
        return new GateVerdict(stage, List.of(), Optional.empty());
    }

    static GateVerdict closed(Stage stage, List<Missing> missing) {
        return new GateVerdict(stage, missing, Optional.empty());
    }

    static GateVerdict recordedFact(Opened deal, Stage stage, LocalDate today) {
        return new GateVerdict(
                stage,
                List.of(),
                Optional.of(new StageGatePassed(
                        deal.milestones().opened().dealId(),
                        deal.customerId(),
                        stage,
                        today,
                        GateBasis.RECORDED_FACT,
                        null,
                        null,
                        0,
                        0)));
    }

    static GateVerdict of(StageGate gate, Opened deal, Coverage coverage, Risk risk, int warningSigns) {
        var prevention = deal.prevention();
        return new GateVerdict(
                gate.stage(),
                gate.missing(prevention, coverage, risk),
                Optional.of(new StageGatePassed(
                        deal.milestones().opened().dealId(),
                        deal.customerId(),
                        gate.stage(),
                        coverage.day(),
                        gate.isPassedWithWaivers(prevention, coverage) ? GateBasis.WITH_WAIVERS : GateBasis.ALL_DONE,
                        prevention.playbook(),
                        coverage.level(),
                        warningSigns,
                        risk.score())));
    }

    public boolean isOpen() {
        return missing.isEmpty();
    }

    /** @throws CommandRejected with exactly what is missing, and the script for each */
    public void requireOpen() {
        if (!isOpen()) {
            throw new CommandRejected(
                    PreventionRefusal.GATE_CLOSED,
                    "the stage %s is not left before %d more %s done or waived by the head of sales"
                            .formatted(stage, missing.size(), missing.size() == 1 ? "thing is" : "things are"),
                    missing);
        }
    }
}
