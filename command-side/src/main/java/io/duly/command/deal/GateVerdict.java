package io.duly.command.deal;

import io.duly.command.refusal.CommandRejected;
import io.duly.events.deal.DealEvent;
import io.duly.events.shared.Stage;
import io.duly.state.prevention.Missing;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether a stage may be left.
 *
 * @param missing empty when it may
 * @param passed what is recorded of an open gate; empty where there is no gate at all
 */
public record GateVerdict(Stage stage, List<Missing> missing, List<? extends DealEvent> passed) {

    public GateVerdict {
        missing = List.copyOf(missing);
        passed = List.copyOf(passed);
    }

    public static GateVerdict closed(Stage stage, List<Missing> missing) {
        return new GateVerdict(stage, missing, List.of());
    }

    public static GateVerdict noGate(Stage stage) {
        return new GateVerdict(stage, List.of(), List.of());
    }

    public boolean isOpen() {
        return missing.isEmpty();
    }

    /** Gives the passing and what it leads to, or nothing while the gate is closed. */
    public List<DealEvent> before(DealEvent... next) {
        return isOpen() ? Stream.concat(passed.stream(), Stream.of(next)).toList() : List.of();
    }

    /** @throws CommandRejected with exactly what is missing, and the script for each */
    public GateVerdict requireOpen() {
        if (!isOpen()) {
            throw new CommandRejected(
                    DealRefusal.GATE_CLOSED,
                    "the stage %s is not left before %d more %s done or waived by the head of sales"
                            .formatted(stage, missing.size(), missing.size() == 1 ? "thing is" : "things are"),
                    missing);
        }
        return this;
    }
}
