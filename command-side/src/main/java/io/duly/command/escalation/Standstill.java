package io.duly.command.escalation;

import io.duly.events.shared.InstalmentId;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the ladder waiting for a part of what an instalment owes. The ladder decides on what is left. It takes no step
 * on the last day of a standstill. The next day that counts is the first working day afterwards.
 *
 * @param from the first day on which the ladder waits
 * @param until the last one; null where the end is not known yet
 * @param reason what the ladder waits for, in the word of the room that says so
 * @param amount for which it waits; more than is open counts as all of it
 * @param stopsClock whether its days do not count towards the steps after the due date; a standstill that has ended
 *     then still matters
 */
public record Standstill(
        InstalmentId instalment,
        LocalDate from,
        @Nullable LocalDate until,
        String reason,
        Money amount,
        boolean stopsClock) {

    public Standstill {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("until is before from");
        }
        if (stopsClock && until == null) {
            throw new IllegalArgumentException("a clock that stops must go on some day");
        }
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("amount must be more than nothing");
        }
    }

    /** One during which the days go on to count. */
    public Standstill(InstalmentId instalment, LocalDate from, @Nullable LocalDate until, String reason, Money amount) {
        this(instalment, from, until, reason, amount, false);
    }

    boolean holds(InstalmentId wanted, LocalDate day) {
        return instalment.equals(wanted) && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
