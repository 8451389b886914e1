package io.duly.events.deal;

import io.duly.events.shared.DealId;
import java.time.LocalDate;

/** A payment was taken back after the deal had been closed, so it waits for the money again. */
public record DealReopened(DealId dealId, LocalDate reopenedOn) implements DealEvent {}
