package io.duly.command.deal;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.Fact;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.WriteOffId;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Give up the small difference that an instalment still owes. */
public record WriteOffDifference(
        @TargetAggregateIdentifier DealId dealId,
        WriteOffId writeOffId,
        InstalmentId instalmentId,
        LocalDate writtenOffOn,
        String reason)
        implements Fact {

    public WriteOffDifference {
        Check.date("writtenOffOn", writtenOffOn);
        reason = Check.lines("reason", reason, Check.LONG_TEXT);
    }

    @Override
    public Map<String, LocalDate> happenedOn() {
        return Map.of("writtenOffOn", writtenOffOn);
    }
}
