package io.duly.command.pause;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.duly.command.escalation.CustomerStandstills;
import io.duly.events.contact.ChannelKind;
import io.duly.events.escalation.StepAction;
import io.duly.state.customer.CustomerState;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.pause.PauseState;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps the ladders of all deals of a customer waiting for as long as somebody said so. */
@Component
class PausedCustomers implements CustomerStandstills {

    @Override
    public Waiting find(CustomerState customer, Opened deal, LocalDate today) {
        var pauses = customer.pauses().all();
        if (pauses.isEmpty()) {
            return Waiting.FOR_NOTHING;
        }
        var ofEverything =
                pauses.stream().filter(pause -> pause.channels().isEmpty()).toList();
        return new Waiting(PausedDeals.standstills(deal, ofEverything), waiting(pauses, today));
    }

    /** A step waits when none of the ways that it may go is left. */
    private static Set<StepAction> waiting(Collection<PauseState> pauses, LocalDate today) {
        var closed = EnumSet.noneOf(ChannelKind.class);
        pauses.stream().filter(pause -> pause.stands(today)).forEach(pause -> closed.addAll(pause.channels()));
        return Stream.of(StepAction.values())
                .filter(action -> action.waits(closed))
                .collect(toUnmodifiableSet());
    }
}
