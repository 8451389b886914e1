package io.duly.command.deal;

import io.duly.events.shared.Stage;
import io.duly.state.deal.DealState.Opened;

/** Knows whether a deal may leave a stage. */
@FunctionalInterface
public interface Gates {

    GateVerdict at(Stage stage, Opened deal);
}
