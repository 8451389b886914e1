package io.duly.state.deal;

import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DealOpened;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.Stage;
import io.duly.state.dispute.Disputes;
import io.duly.state.ladder.Ladders;
import io.duly.state.money.Ledger;
import io.duly.state.pause.Pauses;
import io.duly.state.plan.Plans;
import io.duly.state.prevention.PreventionState;
import io.duly.state.promise.Promises;
import java.time.Instant;

/** Where a deal stands. The same fold serves the decisions about a deal and the audit of its history. */
public sealed interface DealState {

    /**
     * Folds one event in.
     *
     * @param recordedAt when Duly learned of it: the event's own timestamp
     */
    Opened after(DealEvent event, Instant recordedAt);

    /** Before anything happened. */
    record Unopened() implements DealState {

        @Override
        public Opened after(DealEvent event, Instant recordedAt) {
            if (event instanceof DealOpened opening) {
                return new Opened(
                        Milestones.of(opening),
                        new Phase.Running(Stage.NEGOTIATION),
                        Ledger.empty(opening.value().getCurrencyUnit()),
                        Ladders.under(opening.policy()),
                        PreventionState.NONE,
                        Pauses.NONE,
                        Disputes.NONE,
                        Promises.NONE,
                        Plans.NONE);
            }
            throw Impossible.history("goes on before the deal was opened");
        }
    }

    /** From the opening on. Each part takes the events of its own family and leaves those of others alone. */
    record Opened(
            Milestones milestones,
            Phase phase,
            Ledger ledger,
            Ladders ladders,
            PreventionState prevention,
            Pauses pauses,
            Disputes disputes,
            Promises promises,
            Plans plans)
            implements DealState {

        @Override
        public Opened after(DealEvent event, Instant recordedAt) {
            return new Opened(
                    milestones.after(event),
                    phase.after(event),
                    ledger.after(event, recordedAt),
                    ladders.after(event, recordedAt),
                    prevention.after(event),
                    pauses.after(event),
                    disputes.after(event, recordedAt),
                    promises.after(event),
                    plans.after(event));
        }

        public DealId dealId() {
            return milestones.opened().dealId();
        }

        public CustomerId customerId() {
            return milestones.opened().customerId();
        }

        public Stage stage() {
            return phase.stage();
        }

        public boolean runs() {
            return phase instanceof Phase.Running;
        }
    }
}
