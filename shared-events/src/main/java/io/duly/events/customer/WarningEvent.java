package io.duly.events.customer;

/** Early alarms about the customer. */
public sealed interface WarningEvent extends CustomerEvent
        permits WarningSignRaised, WarningSignCleared, DismissedCauseGone {}
