package io.duly.command.escalation;

import io.duly.events.shared.CustomerId;
import java.time.LocalDate;
import java.util.Optional;

/** Knows which customers paid late, or still owe what is overdue. */
@FunctionalInterface
public interface LatePayers {

    /**
     * Whether an instalment of the customer was overdue before {@code day}. One that was settled more than a year
     * before does not count.
     */
    default boolean wasLate(CustomerId customerId, LocalDate day) {
        return lastLate(customerId, day).isPresent();
    }

    /** The due date of the last of these instalments. */
    Optional<LocalDate> lastLate(CustomerId customerId, LocalDate day);
}
