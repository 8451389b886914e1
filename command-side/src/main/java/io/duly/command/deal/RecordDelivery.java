package io.duly.command.deal;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.Fact;
import io.duly.events.shared.DealId;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Record that the goods or services were delivered, and wait for the money. */
public record RecordDelivery(
        @TargetAggregateIdentifier DealId dealId,
        LocalDate deliveredOn,
        @Nullable String document) implements Fact {

    public RecordDelivery {
        Check.date("deliveredOn", deliveredOn);
        document = Check.optionalText("document", document, Check.SHORT_TEXT);
    }

    @Override
    public Map<String, LocalDate> happenedOn() {
        return Map.of("deliveredOn", deliveredOn);
    }
}
