package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PauseId;
import java.time.LocalDate;

/**
 * Somebody ended a pause before its last day.
 *
 * @param endedOn the day on which that was done; nothing goes out on it
 */
public record EscalationResumed(DealId dealId, CustomerId customerId, PauseId pauseId, LocalDate endedOn, String reason)
        implements PauseEvent {}
