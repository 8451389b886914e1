package io.duly.command.deal;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.Fact;
import io.duly.events.shared.DealId;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sign the contract, and turn to the delivery. */
public record SignContract(@TargetAggregateIdentifier DealId dealId, String contractNumber, LocalDate signedOn)
        implements Fact {

    public SignContract {
        contractNumber = Check.text("contractNumber", contractNumber, Check.SHORT_TEXT);
        Check.date("signedOn", signedOn);
    }

    @Override
    public Map<String, LocalDate> happenedOn() {
        return Map.of("signedOn", signedOn);
    }
}
