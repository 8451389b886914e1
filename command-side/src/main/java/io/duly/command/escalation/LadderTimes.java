package io.duly.command.escalation;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.calendar.WorkingCalendar;
import io.duly.events.escalation.EscalationStep;
import io.duly.state.money.InstalmentState;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Tells when the steps of the ladder come due. Days count from the due date; only the sending moves to a working day.
 */
record LadderTimes(CreditorTime creditor) {

    WorkingCalendar calendar() {
        return creditor.calendar();
    }

    LocalDate dayOf(Instant moment) {
        return creditor.dayOf(moment);
    }

    Instant momentOn(LocalDate day) {
        return creditor.ladderMomentOn(day);
    }

    /** Whether the ladder is looked at on this day yet: not before its hour. */
    boolean hourHasCome(Instant now) {
        return !now.isBefore(momentOn(dayOf(now)));
    }

    /** The day of the next hour of the ladder that is still to come. */
    LocalDate nextHour(Instant now) {
        return hourHasCome(now) ? dayOf(now).plusDays(1) : dayOf(now);
    }

    LocalDate dayFor(EscalationStep step, InstalmentState instalment) {
        return calendar().following(instalment.dueOn().plusDays(step.offsetDays()));
    }

    Instant momentFor(EscalationStep step, InstalmentState instalment) {
        return momentOn(dayFor(step, instalment));
    }

    LocalDate overdueFrom(InstalmentState instalment) {
        return instalment.dueOn().plusDays(1);
    }
}
