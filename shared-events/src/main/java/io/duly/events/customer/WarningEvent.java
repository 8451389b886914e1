package io.duly.events.customer;

/** A warning sign about the customer was raised or ended. */
public sealed interface WarningEvent extends CustomerEvent
        permits WarningSignRaised, WarningSignCleared, DismissedCauseGone {}
