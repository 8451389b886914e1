package io.duly.events.customer;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.Origin;
import org.jspecify.annotations.Nullable;

/** A legal entity became known as a customer; {@code number} is its number in the creditor's other books. */
public record CustomerRegistered(
        CustomerId customerId, String name, @Nullable String number, Origin origin) implements AccountEvent {}
