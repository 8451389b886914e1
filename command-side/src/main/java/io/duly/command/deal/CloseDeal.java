package io.duly.command.deal;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.Fact;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.deal.Outcome;
import io.duly.events.shared.DealId;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** End the deal. Giving a debt up is not ending it: that needs two persons and a command of its own. */
public record CloseDeal(
        @TargetAggregateIdentifier DealId dealId,
        Outcome outcome,
        LocalDate closedOn,
        @Nullable String reason) implements Fact {

    public CloseDeal {
        if (outcome == Outcome.WRITTEN_OFF) {
            throw new InvalidCommand("outcome", "must be PAID, LOST or CANCELLED");
        }
        Check.date("closedOn", closedOn);
        reason = Check.optionalLines("reason", reason, Check.LONG_TEXT);
    }

    @Override
    public Map<String, LocalDate> happenedOn() {
        return Map.of("closedOn", closedOn);
    }
}
