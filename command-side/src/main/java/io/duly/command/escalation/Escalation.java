package io.duly.command.escalation;

import io.duly.command.policy.Policies;
import io.duly.events.shared.CustomerId;
import io.duly.state.deal.DealState;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings a deal before its ladder, with everything that the ladder wants to know of the world outside the deal. */
public class Escalation {

    private final Policies policies;
    private final LatePayers latePayers;
    private final WarnedCustomers warned;
    private final LadderTimes times;
    private final Clock clock;
    private final Ladder ladder;

    public Escalation(
            Policies policies, LatePayers latePayers, WarnedCustomers warned, LadderTimes times, Clock clock) {
        this.policies = policies;
        this.latePayers = latePayers;
        this.warned = warned;
        this.times = times;
        this.clock = clock;
        this.ladder = new Ladder(times);
    }

    /** Whether the moment that the deal planned has come. */
    public boolean isDue(DealState.Opened deal) {
        var planned = deal.plannedEvaluation();
        return planned != null && !clock.instant().isBefore(planned);
    }

    /** What is due on this deal now. */
    public List<LadderDecision> due(DealState.Opened deal) {
        var inputs = inputs(deal);
        return ladder.decide(ladder.asksForCustomer(inputs) ? about(deal.customerId(), inputs) : inputs)
                .decisions();
    }

    /** When to look at this deal again, or null when no day to come matters to it. */
    public @Nullable Instant nextEvaluation(DealState.Opened deal) {
        return ladder.nextEvaluation(inputs(deal));
    }

    private LadderInputs inputs(DealState.Opened deal) {
        return LadderInputs.of(deal, policies.require(deal.policy()), clock.instant());
    }

    private LadderInputs about(CustomerId customerId, LadderInputs inputs) {
        return inputs.with(latePayers.wasLate(customerId, times.dayOf(inputs.now())), warned.isWarned(customerId));
    }
}
