package io.duly.events.customer;

/** The customer itself changed: its name, its collector, where it works, or how much it may owe. */
public sealed interface AccountEvent extends CustomerEvent
        permits CustomerRegistered, CustomerRenamed, CollectorAssigned, CreditLimitSet, CustomerCalendarSet {}
