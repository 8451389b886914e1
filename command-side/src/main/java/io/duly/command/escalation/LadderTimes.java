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
