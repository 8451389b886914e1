package io.duly.command.deal;

import io.duly.events.deal.DealEvent;
import io.duly.state.deal.DealState.Opened;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Asks all consequences, each in its turn. */
@Component
public final class Consequences {

    private final List<Consequence> inTurn;

    /** @throws IllegalArgumentException when two consequences have the same turn */
    public Consequences(Collection<? extends Consequence> consequences) {
        var byTurn = new EnumMap<Consequence.Turn, Consequence>(Consequence.Turn.class);
        for (var consequence : consequences) {
            if (byTurn.put(consequence.turn(), consequence) != null) {
                throw new IllegalArgumentException("two consequences take the turn " + consequence.turn());
            }
        }
        inTurn = List.copyOf(byTurn.values());
    }

    /**
     * Asks each consequence until nothing follows from it any more.
     *
     * @param deal as it stands whenever it is asked
     * @param happened is told each event, and changes the deal by it
     */
    void follow(Supplier<Opened> deal, LocalDate effectiveOn, Consumer<DealEvent> happened) {
        for (var consequence : inTurn) {
            var events = consequence.decide(deal.get(), effectiveOn);
            while (!events.isEmpty()) {
                events.forEach(happened);
                events = consequence.decide(deal.get(), effectiveOn);
            }
        }
    }
}
