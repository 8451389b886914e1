package io.duly.state.deal;

import io.duly.events.deal.DealClosed;
import io.duly.events.deal.DealReopened;
import io.duly.events.shared.Stage;

/** Whether a deal is on its way to the money, or has ended. */
public sealed interface Phase {

    /** On its way to the money. */
    record Running(Stage stage) implements Phase {}

    /**
     * Ended.
     *
     * @param closedAt the stage that the deal had come to, and goes on from when it is reopened
     */
    record Closed(DealClosed closed, Stage closedAt) implements Phase {

        @Override
        public Stage stage() {
            return Stage.CLOSED;
        }
    }

    Stage stage();

    default Phase entered(Stage stage) {
        requireRunning();
        return new Running(stage);
    }

    default Phase closed(DealClosed closed) {
        requireRunning();
        return new Closed(closed, stage());
    }

    default Phase reopened(DealReopened reopened) {
        return switch (this) {
            case Closed _ -> new Running(reopened.goesOnAt());
            case Running _ -> throw Impossible.history("reopens a deal that was not closed");
        };
    }

    /** @throws IllegalStateException when the deal has ended */
    default void requireRunning() {
        if (this instanceof Closed) {
            throw Impossible.history("moves a deal on that is not open");
        }
    }
}
