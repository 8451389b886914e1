package io.duly.events.customer;

import io.duly.events.shared.CustomerId;
import org.joda.money.Money;

/** The customer may owe this amount in its currency, and no more. */
public record CreditLimitSet(CustomerId customerId, Money limit) implements AccountEvent {}
