package io.duly.command.escalation;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.calendar.WorkingCalendar;
import io.duly.events.escalation.EscalationPolicy;
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

    /** The working day on which the step is to be taken, as far from those before it as the policy keeps them. */
    LocalDate dayFor(EscalationStep wanted, EscalationPolicy policy, OpenInstalment owed) {
        var spacing = policy.spacing();
        var day = ownDay(wanted, owed);
        if (spacing == null || !spacing.keepsApart(wanted)) {
            return day;
        }
        var earliest = LocalDate.MIN;
        for (var step : policy.steps()) {
            if (step.offsetDays() > wanted.offsetDays()) {
                break;
            }
            day = later(ownDay(step, owed), earliest);
            earliest = calendar().shift(day, spacing.workingDays());
        }
        return day;
    }

    private LocalDate ownDay(EscalationStep step, OpenInstalment owed) {
        return calendar().following(owed.dayAfterDue(step.offsetDays()));
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    Instant momentFor(EscalationStep step, EscalationPolicy policy, OpenInstalment owed) {
        return momentOn(dayFor(step, policy, owed));
    }

    LocalDate overdueFrom(InstalmentState instalment) {
        return instalment.dueOn().plusDays(1);
    }
}
