package io.duly.command.backtest;

import io.duly.command.escalation.Rehearsal;
import io.duly.command.escalation.Rehearsals;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.deal.DealEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Tells the history of one customer to all ladders that are tried. */
final class Telling {

    private final List<Rehearsal> rehearsals = new ArrayList<>();
    private final List<Tally> tallies;

    /** @param tallies one for each trial */
    Telling(Rehearsals ladders, List<Trial> trials, List<Tally> tallies, Instant from) {
        this.tallies = List.copyOf(tallies);
        for (int i = 0; i < trials.size(); i++) {
            var trial = trials.get(i);
            rehearsals.add(ladders.of(trial.version(), trial.policy(), from, tallies.get(i)::count));
        }
    }

    /** As the facts stand. All ladders were told the same ones. */
    Rehearsal facts() {
        return rehearsals.getFirst();
    }

    void tell(CustomerEvent event, Instant recordedAt) {
        rehearsals.forEach(rehearsal -> rehearsal.tell(event, recordedAt));
    }

    void tell(DealEvent event, Instant recordedAt) {
        rehearsals.forEach(rehearsal -> rehearsal.tell(event, recordedAt));
    }

    void finish(Instant end) {
        for (int i = 0; i < rehearsals.size(); i++) {
            var rehearsal = rehearsals.get(i);
            rehearsal.finish(end);
            tallies.get(i).countMoney(rehearsal.deals());
        }
    }
}
