package io.duly.command.escalation;

import io.duly.events.shared.InstalmentId;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * Keeps the ladder waiting for a part of what an instalment owes. The ladder decides on what is left. It takes no step
 * on the last day of a standstill. The next day that counts is the first working day afterwards.
 *
 * @param from the first day on which the ladder waits
 * @param until the last one
 * @param reason what the ladder waits for, in the word of the room that says so
 * @param amount for which it waits; more than is open counts as all of it
 */
public record Standstill(InstalmentId instalment, LocalDate from, LocalDate until, String reason, Money amount) {

    public Standstill {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("until is before from");
        }
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("amount must be more than nothing");
        }
    }

    boolean holds(InstalmentId wanted, LocalDate day) {
        return instalment.equals(wanted) && !day.isBefore(from) && !day.isAfter(until);
    }
}
