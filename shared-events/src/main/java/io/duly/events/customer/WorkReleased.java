package io.duly.events.customer;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.UserName;
import io.duly.events.work.WorkSide;
import java.time.LocalDate;

/**
 * The work about a customer that somebody had claimed is free for others again.
 *
 * @param by who put it down: whoever had it, or a head
 */
public record WorkReleased(CustomerId customerId, WorkSide side, UserName by, LocalDate on) implements WorkEvent {}
