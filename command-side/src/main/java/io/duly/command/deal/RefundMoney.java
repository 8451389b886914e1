package io.duly.command.deal;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.Fact;
import io.duly.events.shared.DealId;
import io.duly.events.shared.RefundId;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.joda.money.Money;

/** Give money back to the customer that the deal does not need. */
public record RefundMoney(
        @TargetAggregateIdentifier DealId dealId,
        RefundId refundId,
        Whence whence,
        Money amount,
        LocalDate refundedOn,
        String reason)
        implements Fact {

    public RefundMoney {
        Check.positive("amount", amount);
        Check.date("refundedOn", refundedOn);
        reason = Check.lines("reason", reason, Check.LONG_TEXT);
    }

    @Override
    public Map<String, LocalDate> happenedOn() {
        return Map.of("refundedOn", refundedOn);
    }
}
