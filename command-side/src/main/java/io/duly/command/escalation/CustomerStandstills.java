package io.duly.command.escalation;

import io.duly.events.escalation.StepAction;
import io.duly.state.customer.CustomerState;
import io.duly.state.deal.DealState.Opened;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What keeps the ladders of all deals of a customer waiting. It is asked only where a step is due. The plan does not
 * look at it, because it may end any day: a deal that waits for it is looked at again on each working day.
 */
@FunctionalInterface
public interface CustomerStandstills {

    /** @param customer as it stands, or stood on that day */
    Waiting find(CustomerState customer, Opened deal, LocalDate today);

    /**
     * What waits on one deal.
     *
     * @param standstills those that are over too
     * @param actions steps that ask for one of these wait today
     */
    record Waiting(List<Standstill> standstills, Set<StepAction> actions) {

        public static final Waiting FOR_NOTHING = new Waiting(List.of(), Set.of());

        public Waiting {
            standstills = List.copyOf(standstills);
            actions = Set.copyOf(actions);
        }
    }
}
