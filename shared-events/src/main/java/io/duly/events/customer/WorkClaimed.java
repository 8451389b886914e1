package io.duly.events.customer;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.UserName;
import io.duly.events.work.WorkSide;
import java.time.LocalDate;

/** Somebody took up the work about a customer. Nobody else does it until they put it down or the day ends. */
public record WorkClaimed(CustomerId customerId, WorkSide side, UserName by, LocalDate on) implements WorkEvent {}
