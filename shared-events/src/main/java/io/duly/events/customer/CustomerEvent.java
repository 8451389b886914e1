package io.duly.events.customer;

import io.duly.events.shared.CustomerId;

/**
 * Everything that can happen to a customer, the persons there included: only here is personal data, so that it can be
 * erased without touching any deal. The list is closed: a new event must be placed everywhere to compile.
 */
public sealed interface CustomerEvent
        permits CustomerRegistered,
                CustomerRenamed,
                CollectorAssigned,
                ContactPersonAdded,
                ContactPersonChanged,
                ContactChannelAdded,
                ContactChannelFailed,
                ContactChannelConfirmed,
                ContactPersonAway,
                ContactPersonBack,
                ContactPersonUnreachable,
                ContactPersonReachable,
                ContactPersonLeft,
                CreditLimitSet,
                WarningSignRaised,
                WarningSignCleared,
                DismissedCauseGone {

    CustomerId customerId();
}
