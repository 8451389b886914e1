package io.duly.command.deal;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.Fact;
import io.duly.events.deal.PaymentTerms;
import io.duly.events.shared.DealId;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Fix when payment will be due, and turn to the contract. */
public record AgreePaymentTerms(@TargetAggregateIdentifier DealId dealId, PaymentTerms terms, LocalDate agreedOn)
        implements Fact {

    public AgreePaymentTerms {
        Check.date("agreedOn", agreedOn);
    }

    @Override
    public Map<String, LocalDate> happenedOn() {
        return Map.of("agreedOn", agreedOn);
    }
}
