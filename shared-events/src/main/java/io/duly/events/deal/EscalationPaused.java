package io.duly.events.deal;

import io.duly.events.pause.Pause;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody made the ladder wait. It goes on by itself after the last day.
 *
 * @param instalmentId null where all instalments wait, those of later invoices too
 */
public record EscalationPaused(
        DealId dealId, CustomerId customerId, @Nullable InstalmentId instalmentId, Pause pause) implements PauseEvent {}
