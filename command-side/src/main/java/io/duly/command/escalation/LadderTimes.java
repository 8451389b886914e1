package io.duly.command.escalation;

import io.duly.events.escalation.EscalationStep;
import io.duly.state.money.InstalmentState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When the creditor's day begins for the ladder.
 *
 * @param hour the time of day, in {@code zone}, at which the ladder is looked at
 */
public record LadderTimes(ZoneId zone, LocalTime hour, WorkingCalendar calendar) {

    /** The creditor's calendar day at this moment. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    Instant morningOf(LocalDate day) {
        return day.atTime(hour).atZone(zone).toInstant();
    }

    /** Counted in calendar days from the due date; only the sending moves to a working day. */
    LocalDate dayFor(EscalationStep step, InstalmentState instalment) {
        return calendar.following(instalment.dueOn().plusDays(step.offsetDays()));
    }

    Instant momentFor(EscalationStep step, InstalmentState instalment) {
        return morningOf(dayFor(step, instalment));
    }

    LocalDate overdueFrom(InstalmentState instalment) {
        return instalment.dueOn().plusDays(1);
    }
}
