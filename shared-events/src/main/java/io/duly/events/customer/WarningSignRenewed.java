package io.duly.events.customer;

import io.duly.events.shared.CustomerId;
import io.duly.events.warning.WarningSign;

/**
 * The facts behind an open warning sign of a rule have changed.
 *
 * @param sign the open sign with its facts of now
 */
public record WarningSignRenewed(CustomerId customerId, WarningSign sign) implements WarningEvent {}
