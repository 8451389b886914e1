package io.duly.command.escalation;

import io.duly.events.shared.CustomerId;

/** Knows against which customers a warning sign stands. */
@FunctionalInterface
public interface WarnedCustomers {

    /** Late payments do not count here: {@link LatePayers} knows them, for any day. */
    boolean isWarned(CustomerId customerId);
}
