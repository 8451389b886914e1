package io.duly.command.deal;

import io.duly.command.refusal.Check;
import io.duly.events.deal.PaymentTerms;
import io.duly.events.shared.DealId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Fix when payment will be due, and turn to the contract. */
public record AgreePaymentTerms(@TargetAggregateIdentifier DealId dealId, PaymentTerms terms, LocalDate agreedOn) {

    public AgreePaymentTerms {
        Check.date("agreedOn", agreedOn);
    }
}
