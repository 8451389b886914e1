package io.duly.events.customer;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.Clearing;

/** A warning sign no longer stands. */
public record WarningSignCleared(CustomerId customerId, WarningSignId signId, Clearing how, String reason)
        implements WarningEvent {}
