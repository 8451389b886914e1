package io.duly.command.warning;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.Fact;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.WarningKind;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Report something that makes a late payment likelier. */
public record RaiseWarningSign(
        @TargetAggregateIdentifier CustomerId customerId,
        WarningSignId signId,
        WarningKind kind,
        @Nullable DealId dealId,
        String words,
        LocalDate seenOn)
        implements Fact {

    public RaiseWarningSign {
        if (!kind.isSeenByPeople()) {
            throw new InvalidCommand("kind", "follows from a rule, which raises it by itself: " + kind);
        }
        words = Check.lines("words", words, Check.LONG_TEXT);
        Check.date("seenOn", seenOn);
    }

    @Override
    public Map<String, LocalDate> happenedOn() {
        return Map.of("seenOn", seenOn);
    }
}
