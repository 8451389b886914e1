package io.duly.events.customer;

import io.duly.events.shared.CustomerId;
import org.joda.money.Money;

/** The customer may owe so much in this currency, and not more. */
public record CreditLimitSet(CustomerId customerId, Money limit) implements AccountEvent {}
