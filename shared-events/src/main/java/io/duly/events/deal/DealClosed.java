package io.duly.events.deal;

import io.duly.events.shared.DealId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The deal ended. */
public record DealClosed(
        DealId dealId,
        Outcome outcome,
        LocalDate closedOn,
        @Nullable String reason) implements StageEvent {}
