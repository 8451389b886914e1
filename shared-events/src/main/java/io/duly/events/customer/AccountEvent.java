package io.duly.events.customer;

/** The customer itself: its name, who looks after it, how much it may owe. */
public sealed interface AccountEvent extends CustomerEvent
        permits CustomerRegistered, CustomerRenamed, CollectorAssigned, CreditLimitSet {}
