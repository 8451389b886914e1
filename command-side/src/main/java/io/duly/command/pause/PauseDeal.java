package io.duly.command.pause;

import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PauseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Let the ladder of a deal wait.
 *
 * @param instalmentId the only one that waits; null where all do
 */
public record PauseDeal(
        @TargetAggregateIdentifier DealId dealId,
        PauseId pauseId,
        @Nullable InstalmentId instalmentId,
        PauseRequest pause) {}
