package io.duly.command.escalation;

import io.duly.events.shared.CustomerId;
import java.time.LocalDate;

/** Knows which customers paid late, or have not paid yet although it is late. */
@FunctionalInterface
public interface LatePayers {

    /** Whether an instalment of the customer was overdue before {@code day}, and not settled more than a year before. */
    boolean wasLate(CustomerId customerId, LocalDate day);
}
