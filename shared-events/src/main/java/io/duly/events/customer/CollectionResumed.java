package io.duly.events.customer;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.PauseId;
import java.time.LocalDate;

/**
 * Somebody ended a pause of a customer before its last day.
 *
 * @param endedOn the day on which that was done; nothing goes out on it
 */
public record CollectionResumed(CustomerId customerId, PauseId pauseId, LocalDate endedOn, String reason)
        implements CustomerPauseEvent {}
