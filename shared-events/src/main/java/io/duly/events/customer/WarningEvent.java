package io.duly.events.customer;

/** A warning sign about the customer was raised, renewed or ended. */
public sealed interface WarningEvent extends CustomerEvent
        permits WarningSignRaised, WarningSignRenewed, WarningSignCleared, DismissedCauseGone {}
