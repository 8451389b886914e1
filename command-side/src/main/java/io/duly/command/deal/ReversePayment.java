package io.duly.command.deal;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.Fact;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PaymentId;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take a payment back: the bank recalled it, or it was not meant for this deal. */
public record ReversePayment(
        @TargetAggregateIdentifier DealId dealId, PaymentId paymentId, LocalDate reversedOn, String reason)
        implements Fact {

    public ReversePayment {
        Check.date("reversedOn", reversedOn);
        reason = Check.lines("reason", reason, Check.LONG_TEXT);
    }

    @Override
    public Map<String, LocalDate> happenedOn() {
        return Map.of("reversedOn", reversedOn);
    }
}
