package io.duly.command.customer;

import io.duly.command.refusal.Reason;

/** Why a command about a customer is refused. */
public enum CustomerRefusal implements Reason {
    CUSTOMER_EXISTS,
    CUSTOMER_UNKNOWN,
    CUSTOMER_NUMBER_TAKEN,
    COLLECTOR_UNKNOWN
}
