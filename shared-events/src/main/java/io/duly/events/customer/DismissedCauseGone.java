package io.duly.events.customer;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.WarningSignId;

/** The cause of a warning sign that somebody had cleared has gone as well. If it returns, it raises a new alarm. */
public record DismissedCauseGone(CustomerId customerId, WarningSignId signId) implements WarningEvent {}
