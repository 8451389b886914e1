package io.duly.command.escalation;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.calendar.WorkingCalendar;
import io.duly.events.escalation.EscalationStep;
import io.duly.state.customer.CustomerState;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * How often a customer was turned to in a calendar week of the creditor, and how often it may be.
 *
 * @param contacts attempts, and steps that turn to the debtor and were not carried out by one of these attempts
 * @param until the first working day of the next week
 */
record WeekOfContacts(int perWeek, int contacts, LocalDate until) {

    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static WeekOfContacts of(int perWeek, int contacts, LocalDate today, WorkingCalendar calendar) {
        return new WeekOfContacts(
                perWeek, contacts, calendar.following(mondayOf(today).plusWeeks(1)));
    }

    /** Whether the step turns to the debtor. */
    static boolean counts(EscalationStep step) {
        return !step.action().ways().isEmpty();
    }

    /** How often the customer was tried from one of these days to the other. */
    static int attempts(CustomerState customer, CreditorTime creditor, LocalDate from, LocalDate to) {
        return Math.toIntExact(customer.attempts().all().stream()
                .map(attempt -> creditor.dayOf(attempt.at()))
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .count());
    }

    boolean isFull() {
        return contacts >= perWeek;
    }

    WeekOfContacts and(int more) {
        return new WeekOfContacts(perWeek, contacts + more, until);
    }
}
