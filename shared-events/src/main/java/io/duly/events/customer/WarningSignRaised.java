package io.duly.events.customer;

import io.duly.events.shared.CustomerId;
import io.duly.events.warning.WarningSign;

/** Something was seen that makes a late payment likelier. */
public record WarningSignRaised(CustomerId customerId, WarningSign sign) implements WarningEvent {}
