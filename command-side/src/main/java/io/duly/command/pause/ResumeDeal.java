package io.duly.command.pause;

import io.duly.command.refusal.Check;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PauseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** End a pause of a deal today. */
public record ResumeDeal(@TargetAggregateIdentifier DealId dealId, PauseId pauseId, String reason) {

    public ResumeDeal {
        reason = Check.lines("reason", reason, Check.LONG_TEXT);
    }
}
