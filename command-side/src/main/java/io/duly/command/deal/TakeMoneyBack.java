package io.duly.command.deal;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.Fact;
import io.duly.events.shared.DealId;
import io.duly.events.shared.ReversalId;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.joda.money.Money;

/** Take a part of money back: the bank recalled that much, or that much was not meant for this deal. */
public record TakeMoneyBack(
        @TargetAggregateIdentifier DealId dealId,
        ReversalId reversalId,
        Whence whence,
        Money amount,
        LocalDate reversedOn,
        String reason)
        implements Fact {

    public TakeMoneyBack {
        Check.positive("amount", amount);
        Check.date("reversedOn", reversedOn);
        reason = Check.lines("reason", reason, Check.LONG_TEXT);
    }

    @Override
    public Map<String, LocalDate> happenedOn() {
        return Map.of("reversedOn", reversedOn);
    }
}
